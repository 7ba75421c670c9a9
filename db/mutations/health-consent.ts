import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { consents, users, workouts } from '@/db/schema-people'
import { profiles } from '@/db/schema-plans'

/**
 * Ends this person's consent to keep health answers and deletes all that was kept under it: the screening, and what
 * workouts tell of how they felt. Plans stay: they hold no answers. Doing it twice changes nothing.
 */
export async function withdrawHealthConsent(db: Db, userId: string): Promise<void> {
  await db.transaction(async (tx) => {
    // A plan that is being kept with health answers is waited for; rows that only point to the person are not.
    await tx.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('no key update')
    await tx.update(consents).set({ withdrawnAt: sql`now()` }).where(and(eq(consents.userId, userId), eq(consents.purpose, 'health'), isNull(consents.withdrawnAt)))
    await tx.delete(profiles).where(eq(profiles.userId, userId))
    await tx.update(workouts).set({ rpe: null, mood: null, pain: null, note: null }).where(eq(workouts.userId, userId))
  })
}
