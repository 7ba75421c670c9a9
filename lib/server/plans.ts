import 'server-only'
import { cache } from 'react'
import { deletePlan, editPlan, keepPlan, markSession, type HealthChoice } from '@/db/mutations/plans'
import { getActivePlan, getScreening, listLoggedClasses, type StoredPlan, type StoredPlanClass } from '@/db/queries/plans'
import { hasHealthConsent } from '@/db/queries/workouts'
import type { Viewer } from '@/db/queries/people'
import type { Locale } from '@/lib/catalog/vocabulary'
import { sessionOn, statesAfter, withSkipped, type Board, type ChangeRefusal, type PlanChange, type PlanLog } from '@/lib/plan/board'
import { withinEnvelope } from '@/lib/plan/envelope'
import { assemblePlan, plannedOf } from '@/lib/planner/assemble'
import { unansweredPain } from '@/lib/planner/context'
import { addDays, toDate } from '@/lib/planner/dates'
import type { PlanWeek, Violation } from '@/lib/planner/plan-types'
import type { PlanRequest } from '@/lib/planner/request'
import { validatePlan, weekLoad } from '@/lib/planner/validate'
import { getDb } from './db'
import { applyChange, draftSituation, getOffers, type Offers } from './plan-drafts'
import { movedInput, type Ask, type DraftInput } from './plan-input'
import { inWords, keptRequest, toHistory, toSituation, type Situation } from './plan-situation'
import { briskOf, getClassesWith, getPlanCards, slugsOf } from './planner-catalog'

/** A person's plan, ready to be shown. */
export type OwnPlan = { id: string; board: Board }

/** The plan of this person that is in force, told in a language; null when they have none. */
export const getOwnPlan = cache(async (viewer: Viewer, locale: Locale, now?: Date): Promise<OwnPlan | null> => {
  const stored = await getActivePlan(getDb(), viewer.id)
  if (!stored) return null
  const { situation, weeks, states } = await ownSituation(stored, viewer, now)
  const told = inWords(situation, locale, Object.keys(situation.moved).length > 0 || Object.values(states).includes('skipped'))
  const shown = situation.request.language === locale ? weeks : withSkipped(told.weeks, weeks, states)
  const { context } = situation
  const logs = context.logs.flatMap(({ day, item, seconds, share }): PlanLog[] =>
    (item && states[toDate(day)] !== 'done' ? [{ date: toDate(day), slug: item.slug, type: item.type, seconds, brisk: briskOf(item) * share }] : []))
  return {
    id: stored.id,
    board: {
      weeks: shown, states, notes: told.notes, today: toDate(context.today), painOn: unansweredPain(context), outdated: isOutdated(situation),
      logs: logs.filter((log) => log.date >= stored.startsOn), cards: await getPlanCards(slugsOf(weeks), situation.classes, locale),
      noJumping: situation.request.noJumping, avoidJoints: situation.request.avoidJoints,
    },
  }
})

/** What the form begins with: what was asked for the plan in force, the health answers kept, and whether keeping them is agreed to. */
export async function getPlanStart(viewer: Viewer): Promise<{ request: Record<string, unknown> | null; screening: Partial<PlanRequest['screening']> | null; agreed: boolean }> {
  const db = getDb()
  const [plan, kept, agreed] = await Promise.all([getActivePlan(db, viewer.id), getScreening(db, viewer.id), hasHealthConsent(db, viewer.id)])
  return { request: (plan?.request as Record<string, unknown> | undefined) ?? null, screening: (kept?.screening as Partial<PlanRequest['screening']> | undefined) ?? null, agreed }
}

export type Saved = { ok: true } | { ok: false; reason: 'rules' | 'gone'; broken: Violation[] }

/**
 * Keeps a plan that was made in the browser and puts it in force. Nothing of it is trusted: its classes must exist, and
 * it must break no rule with the answers it was made from and what this person has logged.
 */
export async function saveDraft(viewer: Viewer, id: string, draft: DraftInput, health: 'keep' | 'forget' | 'leave', now = new Date()): Promise<Saved> {
  const situation = await draftSituation(draft, viewer, now)
  if (!situation) return { ok: false, reason: 'gone', broken: [] }
  const { context, request, moved } = situation
  if (slugsOf(draft.weeks).some((slug) => !context.bySlug.has(slug))) return { ok: false, reason: 'gone', broken: [] }
  const plan = assemblePlan(plannedOf({ weeks: situation.weeks }, context), draft.weeks.map((week) => week.kind), context)
  const broken = validatePlan(plan, context)
  if (broken.length > 0) return { ok: false, reason: 'rules', broken }
  const weeks = withSkipped(plan.weeks, draft.weeks, draft.states)
  const choice: HealthChoice = health === 'keep' ? { kind: 'keep', screening: withoutDay(request.screening), at: now } : { kind: health }
  await keepPlan(getDb(), viewer.id, {
    id, request: keptRequest(request, moved), startsOn: request.startsOn, weekKinds: weeks.map((week) => week.kind), classes: toClasses(weeks, draft.states),
  }, choice)
  return { ok: true }
}

function withoutDay({ answeredOn: _answeredOn, ...screening }: Situation['request']['screening']): Record<string, unknown> {
  return screening
}

/** How often a change is worked out anew when another one came first. */
const ATTEMPTS = 3

/** Changes this person's plan in force; every rule is checked again. */
export async function changeOwnPlan(viewer: Viewer, planId: string, change: PlanChange, locale: Locale, now?: Date): Promise<'changed' | ChangeRefusal> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const stored = await getActivePlan(getDb(), viewer.id)
    if (stored?.id !== planId) return 'gone'
    const { situation, weeks, states } = await ownSituation(stored, viewer, now)
    const after = await applyChange(situation, change, locale)
    if (typeof after === 'string') return after
    const marked = statesAfter(states, change)
    const all = withSkipped(after.weeks, weeks, marked)
    const edit = { weekKinds: all.map((week) => week.kind), classes: toClasses(all, marked), request: keptRequest(situation.request, after.moved) }
    if (await editPlan(getDb(), viewer.id, stored, edit)) return 'changed'
  }
  return 'gone'
}

/** What this person could do with a session of their plan. */
export async function getOwnOffers(viewer: Viewer, planId: string, ask: Ask, locale: Locale, now?: Date): Promise<Offers | null> {
  const stored = await getActivePlan(getDb(), viewer.id)
  return stored?.id === planId ? getOffers((await ownSituation(stored, viewer, now)).situation, ask, locale) : null
}

export function markOwnSession(viewer: Viewer, planId: string, date: string, done: boolean): Promise<boolean> {
  return markSession(getDb(), viewer.id, planId, date, done ? 'done' : 'planned')
}

export function deleteOwnPlan(viewer: Viewer, planId: string): Promise<boolean> {
  return deletePlan(getDb(), viewer.id, planId)
}

/** What is to come breaks a rule by now. Loads are worked out anew, so they do not count. */
function isOutdated({ weeks, context }: Situation): boolean {
  return unansweredPain(context) === null && validatePlan({ weeks: weeks.map((week) => ({ ...week, load: weekLoad(week.sessions, context) })) }, context).length > 0
}

type Own = { situation: Situation; weeks: PlanWeek[]; states: Board['states'] }

async function ownSituation(stored: StoredPlan, viewer: Viewer, now = new Date()): Promise<Own> {
  const { weeks, states } = toWeeks(stored)
  const [logged, kept, known] = await Promise.all([listLoggedClasses(getDb(), viewer.id), getScreening(getDb(), viewer.id), getClassesWith(weeks)])
  const request = stored.request as Record<string, unknown>
  const screening = stored.usesProfile && kept ? { ...(kept.screening as object), answeredOn: kept.answeredAt.toISOString() } : null
  const used = new Set(slugsOf(weeks))
  const situation = toSituation({
    request: { ...request, screening: screening ?? { answeredOn: stored.createdAt.toISOString() }, timeZone: viewer.timeZone ?? request['timeZone'] },
    moved: movedInput.parse(request['moved'] ?? {}), weeks, states, history: toHistory(logged), now, classes: known,
  })
  if (!situation) throw new Error(`the request of plan ${stored.id} cannot be read`)
  // Answers that were not kept can only be told from what they let into the plan.
  const allowed = screening ? known : withinEnvelope(known, known.filter((item) => used.has(item.slug)))
  return { situation: { ...situation, allowed }, weeks, states }
}

function toWeeks({ startsOn, weekKinds, classes }: StoredPlan): Pick<Own, 'weeks' | 'states'> {
  const states: Board['states'] = {}
  for (const { date, state } of classes) if (state !== 'planned') states[date] = state
  const weeks = weekKinds.map((kind, index): PlanWeek => {
    const start = addDays(startsOn, 7 * index)
    const own = classes.filter(({ date }) => date >= start && date < addDays(start, 7))
    const dates = [...new Set(own.map(({ date }) => date))]
    return { startsOn: start, kind, load: 0, sessions: dates.map((date) => sessionOn(date, own.filter((item) => item.date === date).map(({ slug, role, reason }) => ({ slug, role, reason })))) }
  })
  return { weeks, states }
}

function toClasses(weeks: readonly PlanWeek[], states: Board['states']): StoredPlanClass[] {
  return weeks.flatMap((week) => week.sessions.flatMap(({ date, classes }) => classes.map((item) => ({ date, ...item, state: states[date] ?? ('planned' as const) }))))
}
