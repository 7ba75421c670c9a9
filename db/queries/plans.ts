import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { classes, classTexts } from '@/db/schema'
import { workouts } from '@/db/schema-people'
import { plans, planSessions, profiles } from '@/db/schema-plans'
import type { Contour } from '@/lib/catalog/types'
import type { ClassType, Locale, Pain } from '@/lib/catalog/vocabulary'
import type { PlanRole, WeekKind } from '@/lib/planner/plan-types'

export type SessionState = 'planned' | 'done' | 'skipped'

/** A class of a day, as it is kept. `date` is YYYY-MM-DD. */
export type StoredPlanClass = { date: string; slug: string; role: PlanRole; reason: string; state: SessionState }

/** A plan as it is kept: what was asked, without health answers (`usesProfile`: they are those of the profile), the kind of each week, and its classes by date and order. */
export type StoredPlan = { id: string; request: unknown; usesProfile: boolean; revision: number; startsOn: string; weekKinds: WeekKind[]; createdAt: Date; classes: StoredPlanClass[] }

/** What a plan shows of a class. `contour` is [seconds, rpe] pairs. */
export type PlanClassText = { slug: string; title: string; type: ClassType; seconds: number; contour: Contour }

/** A logged workout as the planner wants to know it; `at` is when it began. */
export type LoggedClass = { at: Date; class: string; seconds: number; rpe: number | null; ended: 'finished' | 'stopped'; pain: Pain | null }

/** More than anyone logs in years; the newest are read. */
const LOG_LIMIT = 5000

/** The plan of this person that is in force; null when there is none. */
export async function getActivePlan(db: Db, userId: string): Promise<StoredPlan | null> {
  const [plan] = await db.select({ id: plans.id, request: plans.request, usesProfile: plans.usesProfile, revision: plans.revision, startsOn: plans.startsOn, weekKinds: plans.weekKinds, createdAt: plans.createdAt })
    .from(plans).where(and(eq(plans.userId, userId), eq(plans.active, true)))
  if (!plan) return null
  const rows = await db
    .select({ date: planSessions.date, slug: planSessions.classSlug, role: planSessions.role, reason: planSessions.reason, state: planSessions.state })
    .from(planSessions)
    .where(and(eq(planSessions.userId, userId), eq(planSessions.planId, plan.id)))
    .orderBy(asc(planSessions.date), asc(planSessions.position))
  return { ...plan, classes: rows }
}

/** The health answers this person keeps here, and when they gave them; null when they keep none. */
export async function getScreening(db: Db, userId: string): Promise<{ screening: unknown; answeredAt: Date } | null> {
  const [row] = await db.select({ screening: profiles.screening, answeredAt: profiles.answeredAt }).from(profiles).where(eq(profiles.userId, userId))
  return row ?? null
}

/** What this person has logged, newest first, at most 5,000 workouts. */
export async function listLoggedClasses(db: Db, userId: string): Promise<LoggedClass[]> {
  return db.select({ at: workouts.startedAt, class: workouts.classSlug, seconds: workouts.seconds, rpe: workouts.rpe, ended: workouts.ended, pain: workouts.pain })
    .from(workouts).where(eq(workouts.userId, userId)).orderBy(desc(workouts.startedAt)).limit(LOG_LIMIT)
}

/** These classes as a plan shows them, retired ones included; unknown slugs are left out. */
export async function listPlanClassTexts(db: Db, slugs: readonly string[], locale: Locale): Promise<PlanClassText[]> {
  if (slugs.length === 0) return []
  return db.select({ slug: classes.slug, title: classTexts.title, type: classes.type, seconds: classes.seconds, contour: classes.contour })
    .from(classes)
    .innerJoin(classTexts, and(eq(classTexts.classSlug, classes.slug), eq(classTexts.locale, locale)))
    .where(inArray(classes.slug, [...slugs]))
}
