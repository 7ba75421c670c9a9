import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { consents, workouts } from '@/db/schema-people'
import { storable } from '@/db/storable'
import type { Workout } from '@/lib/workout/workout'

type Row = typeof workouts.$inferSelect

export type Kept = { status: 'created' | 'repeated'; workout: Workout } | { status: 'conflict' } | { status: 'consent' }

/**
 * Keeps a workout of this person. Sent again with the same id and body it changes nothing; with another body it is
 * refused. The primary key decides between requests that arrive at once. 'consent': it tells about health, and the
 * person's consent to that is not in force.
 */
export async function keepWorkout(db: Db, userId: string, given: Workout): Promise<Kept> {
  const workout = storable(given)
  return db.transaction(async (tx) => {
    if (saysHealth(workout) && !(await holdConsent(tx, userId))) return { status: 'consent' } as const
    const [created] = await tx.insert(workouts).values(toRow(userId, workout)).onConflictDoNothing().returning()
    if (created) return { status: 'created', workout: toWorkout(created) } as const
    const [kept] = await tx.select().from(workouts).where(and(eq(workouts.userId, userId), eq(workouts.id, workout.id)))
    if (!kept) throw new Error('a workout that conflicts was not found')
    return sameBody(toWorkout(kept), workout) ? { status: 'repeated', workout: toWorkout(kept) } as const : { status: 'conflict' } as const
  })
}

/** What tells about health is kept only with consent. */
function saysHealth({ rpe, mood, pain, note }: Workout): boolean {
  return rpe !== undefined || mood !== undefined || pain !== undefined || note !== undefined
}

/** Whether consent is in force; if so it stays until the transaction ends: a withdrawal waits, and then finds the workout. */
async function holdConsent(tx: Pick<Db, 'select'>, userId: string): Promise<boolean> {
  const held = await tx.select({ id: consents.id }).from(consents)
    .where(and(eq(consents.userId, userId), eq(consents.purpose, 'health'), isNull(consents.withdrawnAt))).for('share')
  return held.length > 0
}

/** Deletes a workout of this person; false when they have none of this id. */
export async function deleteWorkout(db: Db, userId: string, id: string): Promise<boolean> {
  const gone = await db.delete(workouts).where(and(eq(workouts.userId, userId), eq(workouts.id, id))).returning({ id: workouts.id })
  return gone.length > 0
}

/** A row as the workout that was sent: what was left out is left out. */
export function toWorkout(row: Row): Workout {
  return {
    id: row.id, class: row.classSlug, startedAt: row.startedAt.toISOString(), finishedAt: row.finishedAt.toISOString(), seconds: row.seconds, ended: row.ended,
    ...(row.rpe === null ? {} : { rpe: row.rpe }), ...(row.mood === null ? {} : { mood: row.mood }), ...(row.pain === null ? {} : { pain: row.pain }),
    ...(row.note === null ? {} : { note: row.note }), ...(row.changes === null ? {} : { changes: row.changes as Record<string, unknown> }),
  }
}

function toRow(userId: string, workout: Workout): typeof workouts.$inferInsert {
  const { class: classSlug, startedAt, finishedAt, ...rest } = workout
  return { userId, classSlug, ...rest, startedAt: new Date(startedAt), finishedAt: new Date(finishedAt) }
}

function sameBody(kept: Workout, sent: Workout): boolean {
  return canonical(kept) === canonical({ ...sent, startedAt: new Date(sent.startedAt).toISOString(), finishedAt: new Date(sent.finishedAt).toISOString() })
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part)
}
