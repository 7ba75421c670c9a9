import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { classes, classTexts } from '@/db/schema'
import { consents, workouts } from '@/db/schema-people'
import { storable } from '@/db/storable'
import type { Contour } from '@/lib/catalog/types'
import type { ClassType, Locale } from '@/lib/catalog/vocabulary'

/** A workout as history shows it. `seconds` is what was done, `classSeconds` what the class has. */
export type WorkoutCard = {
  id: string; slug: string; title: string; type: ClassType; contour: Contour
  startedAt: Date; seconds: number; classSeconds: number; ended: 'finished' | 'stopped'
}

const SHOWN = 500

/** The newest workouts of a person, at most 500. */
export async function listWorkouts(db: Db, userId: string, locale: Locale): Promise<WorkoutCard[]> {
  return db
    .select({
      id: workouts.id, slug: classes.slug, title: classTexts.title, type: classes.type, contour: classes.contour,
      startedAt: workouts.startedAt, seconds: workouts.seconds, classSeconds: classes.seconds, ended: workouts.ended,
    })
    .from(workouts)
    .innerJoin(classes, eq(classes.slug, workouts.classSlug))
    .innerJoin(classTexts, and(eq(classTexts.classSlug, classes.slug), eq(classTexts.locale, locale)))
    .where(eq(workouts.userId, userId))
    .orderBy(desc(workouts.startedAt))
    .limit(SHOWN)
}

/** The length in seconds of a class, retired ones included; null when there is none of this slug. */
export async function getClassSeconds(db: Db, slug: string): Promise<number | null> {
  const [row] = await db.select({ seconds: classes.seconds }).from(classes).where(eq(classes.slug, storable(slug)))
  return row?.seconds ?? null
}

/** Whether this person's consent to keep health answers is in force. */
export async function hasHealthConsent(db: Db, userId: string): Promise<boolean> {
  const [row] = await db.select({ one: sql`1` }).from(consents)
    .where(and(eq(consents.userId, userId), eq(consents.purpose, 'health'), isNull(consents.withdrawnAt))).limit(1)
  return row !== undefined
}
