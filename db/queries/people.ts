import { and, count, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { oneTimeLinks, sessions, users } from '@/db/schema-people'
import type { Locale, Market } from '@/lib/catalog/vocabulary'

export type Role = 'person' | 'operator'
export type Theme = 'system' | 'light' | 'dark'
export type LinkPurpose = 'reset' | 'operator' | 'invite'

/** Who looks at a page. `locale`, `region` and `timeZone` are null until the person chose them. */
export type Viewer = {
  id: string
  email: string
  name: string | null
  role: Role
  locale: Locale | null
  region: Market | null
  timeZone: string | null
  theme: Theme
}

const viewerColumns = {
  id: users.id, email: users.email, name: users.name, role: users.role,
  locale: users.locale, region: users.region, timeZone: users.timeZone, theme: users.theme,
}

/** Whose device this is, and until when it stays signed in; null when the session is unknown, ended or expired. */
export async function getSession(db: Db, tokenHash: string): Promise<{ viewer: Viewer; expires: Date } | null> {
  const [row] = await db.select({ viewer: viewerColumns, expires: sessions.expires }).from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.tokenHash, tokenHash), gt(sessions.expires, sql`now()`)))
  return row ?? null
}

export async function getPerson(db: Db, id: string): Promise<Viewer | null> {
  const [row] = await db.select(viewerColumns).from(users).where(eq(users.id, id))
  return row ?? null
}

/** The person of an address, upper and lower case alike, and the hash of their password; null when there is none. */
export async function getCredentials(db: Db, email: string): Promise<{ id: string; passwordHash: string | null } | null> {
  const [row] = await db.select({ id: users.id, passwordHash: users.passwordHash }).from(users).where(eq(users.email, email))
  return row ?? null
}

/** On how many devices a person is signed in. */
export async function countSessions(db: Db, userId: string): Promise<number> {
  const [row] = await db.select({ n: count() }).from(sessions).where(and(eq(sessions.userId, userId), gt(sessions.expires, sql`now()`)))
  return row?.n ?? 0
}

export async function hasOperator(db: Pick<Db, 'select'>): Promise<boolean> {
  const rows = await db.select({ id: users.id }).from(users).where(eq(users.role, 'operator')).limit(1)
  return rows.length > 0
}

/** Whether a one-time link still works: known, made for this, not used, not expired. Looking does not use it. */
export async function isLinkOpen(db: Db, purpose: LinkPurpose, tokenHash: string): Promise<boolean> {
  const rows = await db.select({ hash: oneTimeLinks.tokenHash }).from(oneTimeLinks).where(and(
    eq(oneTimeLinks.tokenHash, tokenHash), eq(oneTimeLinks.purpose, purpose), isNull(oneTimeLinks.usedAt), gt(oneTimeLinks.expires, sql`now()`),
  ))
  return rows.length > 0
}
