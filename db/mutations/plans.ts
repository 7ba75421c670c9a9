import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { consents, users } from '@/db/schema-people'
import { plans, planSessions, profiles } from '@/db/schema-plans'
import { storable } from '@/db/storable'
import type { SessionState, StoredPlan, StoredPlanClass } from '@/db/queries/plans'
import type { WeekKind } from '@/lib/planner/plan-types'

/** The text of the consent to health answers; it goes up when the text changes in meaning. */
export const HEALTH_CONSENT_VERSION = 1

/** A plan to keep. `id` is a uuid made on the device, so that sending it again changes nothing. */
export type NewPlan = { id: string; request: Record<string, unknown>; startsOn: string; weekKinds: WeekKind[]; classes: StoredPlanClass[] }

/**
 * What becomes of health answers. keep: they stay here, with consent · forget: they and those of before are not kept ·
 * leave: these are not kept, those of before stay as they are.
 */
export type HealthChoice = { kind: 'keep'; screening: Record<string, unknown>; at: Date } | { kind: 'forget' } | { kind: 'leave' }

type Tx = Parameters<Parameters<Db['transaction']>[0]>[0]

/**
 * Keeps a plan and puts it in force; the one before stays on record. Consent is written down before any health answer.
 * 'repeated': a plan with this id is kept already, nothing has changed.
 */
export async function keepPlan(db: Db, userId: string, plan: NewPlan, health: HealthChoice): Promise<'created' | 'repeated'> {
  return db.transaction(async (tx) => {
    await tx.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('update')
    const known = await tx.select({ id: plans.id }).from(plans).where(and(eq(plans.userId, userId), eq(plans.id, plan.id)))
    if (known.length > 0) return 'repeated' as const
    if (health.kind === 'keep') await keepScreening(tx, userId, health.screening, health.at)
    if (health.kind === 'forget') await tx.delete(profiles).where(eq(profiles.userId, userId))
    await tx.update(plans).set({ active: false }).where(and(eq(plans.userId, userId), eq(plans.active, true)))
    await tx.insert(plans).values({ userId, id: plan.id, request: storable(plan.request), usesProfile: health.kind === 'keep', startsOn: plan.startsOn, weeks: plan.weekKinds.length, weekKinds: plan.weekKinds })
    await insertClasses(tx, userId, plan.id, plan.classes)
    return 'created' as const
  })
}

async function keepScreening(tx: Tx, userId: string, screening: Record<string, unknown>, at: Date): Promise<void> {
  const given = await tx.select({ id: consents.id }).from(consents)
    .where(and(eq(consents.userId, userId), eq(consents.purpose, 'health'), eq(consents.version, HEALTH_CONSENT_VERSION), isNull(consents.withdrawnAt)))
  if (given.length === 0) await tx.insert(consents).values({ userId, purpose: 'health', version: HEALTH_CONSENT_VERSION, givenAt: at })
  await tx.insert(profiles).values({ userId, screening, answeredAt: at })
    .onConflictDoUpdate({ target: profiles.userId, set: { screening, answeredAt: at } })
}

/** What a plan becomes: its request, the kinds of its weeks and its classes anew. */
export type PlanEdit = Pick<StoredPlan, 'classes' | 'weekKinds'> & { request: Record<string, unknown> }

/** Changes this person's plan in force; false, and nothing has changed, when it is no longer at that revision. */
export async function editPlan(db: Db, userId: string, { id, revision }: Pick<StoredPlan, 'id' | 'revision'>, edit: PlanEdit): Promise<boolean> {
  return db.transaction(async (tx) => {
    const raised = await tx.update(plans).set({ weekKinds: edit.weekKinds, request: storable(edit.request), revision: revision + 1 })
      .where(and(eq(plans.userId, userId), eq(plans.id, id), eq(plans.active, true), eq(plans.revision, revision))).returning({ id: plans.id })
    if (raised.length === 0) return false
    await tx.delete(planSessions).where(and(eq(planSessions.userId, userId), eq(planSessions.planId, id)))
    await insertClasses(tx, userId, id, edit.classes)
    return true
  })
}

/** Sets the state of all classes of a day of this person's plan; false when there are none. */
export async function markSession(db: Db, userId: string, planId: string, date: string, state: Exclude<SessionState, 'skipped'>): Promise<boolean> {
  return db.transaction(async (tx) => {
    await tx.update(plans).set({ revision: sql`${plans.revision} + 1` }).where(and(eq(plans.userId, userId), eq(plans.id, planId)))
    const rows = await tx.update(planSessions).set({ state })
      .where(and(eq(planSessions.userId, userId), eq(planSessions.planId, planId), eq(planSessions.date, date)))
      .returning({ date: planSessions.date })
    return rows.length > 0
  })
}

/** Deletes a plan of this person with all its days; false when they have none of this id. */
export async function deletePlan(db: Db, userId: string, planId: string): Promise<boolean> {
  const gone = await db.delete(plans).where(and(eq(plans.userId, userId), eq(plans.id, planId))).returning({ id: plans.id })
  return gone.length > 0
}

async function insertClasses(tx: Tx, userId: string, planId: string, classes: readonly StoredPlanClass[]): Promise<void> {
  const used = new Map<string, number>()
  const rows = classes.map(({ date, slug, role, reason, state }) => {
    const position = used.get(date) ?? 0
    used.set(date, position + 1)
    return { userId, planId, date, position, classSlug: slug, role, reason: storable(reason), state }
  })
  if (rows.length > 0) await tx.insert(planSessions).values(rows)
}
