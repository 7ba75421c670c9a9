import { and, count, eq, gt, lt, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { signInFailures } from '@/db/schema-people'

/** Password checks an address has in half an hour (OWASP ASVS 5.0, 6.3.1: guessing must be slowed down). */
export const GUESSES = 10

/** One check that was granted; give it back with `returnGuess` when the password was right. */
export type Guess = { email: string; at: string }

/**
 * Takes one of an address's 10 password checks in 30 minutes; null when there is none left. The check is counted
 * before it happens, under a lock, so that many at once get no more than 10. The address need not be an account's.
 */
export async function takeGuess(db: Db, email: string): Promise<Guess | null> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(lower(${email}), 0))`)
    const [row] = await tx.select({ n: count() }).from(signInFailures)
      .where(and(eq(signInFailures.email, email), gt(signInFailures.at, sql`clock_timestamp() - interval '30 minutes'`)))
    if ((row?.n ?? 0) >= GUESSES) return null
    const [taken] = await tx.insert(signInFailures).values({ email, at: sql`clock_timestamp()` }).returning({ at: sql<string>`${signInFailures.at}::text` })
    await tx.delete(signInFailures).where(lt(signInFailures.at, sql`now() - interval '1 day'`))
    return taken ? { email, at: taken.at } : null
  })
}

/** The password was right: this check does not count. */
export async function returnGuess(db: Db, guess: Guess): Promise<void> {
  await db.delete(signInFailures).where(and(eq(signInFailures.email, guess.email), eq(signInFailures.at, sql`${guess.at}::timestamptz`)))
}
