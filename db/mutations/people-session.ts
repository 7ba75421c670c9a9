import { and, eq, lt, ne, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { sessions } from '@/db/schema-people'

/** A device stays signed in for 30 days after it was last seen; seen anew at most once a day. */
const lifetime = sql`now() + interval '30 days'`
const seenToday = sql`now() + interval '29 days'`

/** Signs a device in for 30 days. Throws when the person is gone. */
export async function createSession(db: Db, userId: string, tokenHash: string): Promise<Date> {
  const [row] = await db.insert(sessions).values({ tokenHash, userId, expires: lifetime }).returning({ expires: sessions.expires })
  if (!row) throw new Error('no session was made')
  await db.delete(sessions).where(lt(sessions.expires, sql`now()`))
  return row.expires
}

/** Gives a session its 30 days again, unless that was done within the last day. */
export async function extendSession(db: Db, tokenHash: string): Promise<void> {
  await db.update(sessions).set({ expires: lifetime }).where(and(eq(sessions.tokenHash, tokenHash), lt(sessions.expires, seenToday)))
}

export async function deleteSession(db: Db, tokenHash: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.tokenHash, tokenHash))
}

/** Signs a person out on every device, save the one named. */
export async function deleteSessions(db: Db, userId: string, except?: string): Promise<void> {
  await db.delete(sessions).where(and(eq(sessions.userId, userId), except ? ne(sessions.tokenHash, except) : undefined))
}
