import { and, count, eq, gt, isNull, lt, or, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { oneTimeLinks, users } from '@/db/schema-people'
import { hashToken, newToken } from '@/db/mutations/people-token'
import { hasOperator, type LinkPurpose } from '@/db/queries/people'

type Writer = Pick<Db, 'select' | 'insert' | 'update' | 'delete'>

const LIFETIME = { reset: '1 hour', operator: '7 days', invite: '14 days' } as const satisfies Record<LinkPurpose, string>

/** Links to set a password that one account may have open at once, so that nobody's mailbox is flooded. */
const OPEN_RESETS = 3

/** Makes a one-time link and returns its token: good for an hour (reset), 7 days (operator) or 14 days (invite). */
export async function createLink(db: Writer, purpose: LinkPurpose, userId: string | null = null): Promise<string> {
  const token = newToken()
  await db.delete(oneTimeLinks).where(or(lt(oneTimeLinks.expires, sql`now()`), lt(oneTimeLinks.usedAt, sql`now() - interval '1 day'`)))
  await db.insert(oneTimeLinks).values({ tokenHash: hashToken(token), purpose, userId, expires: sql`now() + ${LIFETIME[purpose]}::interval` })
  return token
}

/** The token of a new reset link for the account of an address; null when there is no account or three links are open already. */
export async function createResetLink(db: Db, email: string): Promise<string | null> {
  return db.transaction(async (tx) => {
    const [person] = await tx.select({ id: users.id }).from(users).where(eq(users.email, email)).for('update')
    if (!person) return null
    const [open] = await tx.select({ n: count() }).from(oneTimeLinks)
      .where(and(eq(oneTimeLinks.userId, person.id), eq(oneTimeLinks.purpose, 'reset'), gt(oneTimeLinks.expires, sql`now()`)))
    return (open?.n ?? 0) >= OPEN_RESETS ? null : createLink(tx, 'reset', person.id)
  })
}

/**
 * Uses a link up. Null when it does not work: unknown, made for something else, used, expired, or an operator's while
 * there is an operator. Of two at once one succeeds. A used reset link takes the person's others with it.
 */
export async function consumeLink(db: Writer, purpose: LinkPurpose, tokenHash: string): Promise<{ userId: string | null } | null> {
  if (purpose === 'operator' && (await hasOperator(db))) return null
  const [used] = await db.update(oneTimeLinks).set({ usedAt: sql`now()` })
    .where(and(eq(oneTimeLinks.tokenHash, tokenHash), eq(oneTimeLinks.purpose, purpose), isNull(oneTimeLinks.usedAt), gt(oneTimeLinks.expires, sql`now()`)))
    .returning({ userId: oneTimeLinks.userId })
  if (used?.userId) await db.delete(oneTimeLinks).where(and(eq(oneTimeLinks.userId, used.userId), isNull(oneTimeLinks.usedAt)))
  return used ?? null
}
