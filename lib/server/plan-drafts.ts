import 'server-only'
import { listLoggedClasses } from '@/db/queries/plans'
import type { Viewer } from '@/db/queries/people'
import type { Locale } from '@/lib/catalog/vocabulary'
import type { ChangeRefusal, PlanCard, PlanChange } from '@/lib/plan/board'
import { movableDates, swapCandidates } from '@/lib/planner/change'
import { isFrozen } from '@/lib/planner/context'
import { addDays, localDate, toDay } from '@/lib/planner/dates'
import { makePlan } from '@/lib/planner/plan'
import type { CannotReason, PlanWeek } from '@/lib/planner/plan-types'
import { parsePlanRequest, type PlanRequest, type RequestError } from '@/lib/planner/request'
import { getDb } from './db'
import { asPlan, changedPlan, sessionAt, whereMoved, withLogged } from './plan-change'
import type { Ask, DraftInput, Moved } from './plan-input'
import { getClassesWith, getPlanCards, getPlannerClasses, slugsOf } from './planner-catalog'
import { inWords, toHistory, toSituation, type Situation } from './plan-situation'

/** A plan begins within a year. */
const LATEST_DAYS = 366

export type Built =
  | { status: 'plan'; request: PlanRequest; weeks: PlanWeek[]; notes: string[]; cards: Record<string, PlanCard> }
  | { status: 'cannot'; reasons: CannotReason[] }
  | { status: 'invalid'; errors: RequestError[] }

/** Builds a plan from the catalog and the person's log, or says why there is none. It keeps nothing. */
export async function buildPlan(raw: Record<string, unknown>, deviceHistory: unknown[], viewer: Viewer | null, locale: Locale, now = new Date()): Promise<Built> {
  const [classes, history] = await Promise.all([getPlannerClasses(), historyOf(viewer, deviceHistory)])
  const { screening, ...rest } = raw
  const answered = typeof screening === 'object' && screening !== null ? { ...screening, answeredOn: now.toISOString() } : screening
  const parsed = parsePlanRequest({ language: locale, ...rest, screening: answered, history, now: now.toISOString(), current: null })
  if (!parsed.ok) return { status: 'invalid', errors: parsed.errors }
  const { request } = parsed
  const today = localDate(request.now, request.timeZone)
  if (request.startsOn < today || request.startsOn > addDays(today, LATEST_DAYS)) return { status: 'invalid', errors: [{ path: 'startsOn', reason: 'expected a date within a year from today' }] }
  const answer = makePlan(request, classes)
  if (answer.status === 'cannot') return answer
  const cards = await getPlanCards(slugsOf(answer.weeks), classes, locale)
  return { status: 'plan', request: { ...request, history: [], current: null }, weeks: answer.weeks, notes: answer.notes, cards }
}

/** What has been logged: by the account, or on the device of a guest. */
export async function historyOf(viewer: Viewer | null, deviceHistory: unknown[]): Promise<unknown[]> {
  return viewer ? toHistory(await listLoggedClasses(getDb(), viewer.id)) : deviceHistory
}

/** A plan in the browser with all the rules look at; null when it is no plan. */
export async function draftSituation(draft: DraftInput, viewer: Viewer | null, now = new Date()): Promise<Situation | null> {
  const [classes, history] = await Promise.all([getClassesWith(draft.weeks), historyOf(viewer, draft.history)])
  return toSituation({ ...draft, history, now, classes })
}

export type ChangedPlan = { weeks: PlanWeek[]; moved: Moved; cards: Record<string, PlanCard> }

/** A plan after a change, every rule checked again; or why it stays as it is. */
export async function applyChange(situation: Situation, change: PlanChange, locale: Locale): Promise<ChangedPlan | ChangeRefusal> {
  const changed = changedPlan(situation, change)
  if (typeof changed === 'string') return changed
  const before = new Set(slugsOf(situation.weeks))
  const cards = await getPlanCards(slugsOf(changed.weeks).filter((slug) => !before.has(slug)), situation.classes, locale)
  return { ...changed, cards }
}

export type Offers = { kind: 'swap'; cards: PlanCard[] } | { kind: 'move'; dates: string[] }

const OFFERED = 8

/** What could be done with a session of a plan. Nothing for one that is past or done. */
export async function getOffers(situation: Situation, ask: Ask, locale: Locale): Promise<Offers> {
  const { context, classes, allowed } = situation
  const plan = asPlan(situation)
  if (ask.kind === 'move') return { kind: 'move', dates: isFrozen(context, toDay(ask.date)) ? [] : movableDates(plan, ask.date, whereMoved(situation, ask.date), classes) }
  const index = sessionAt(situation.weeks, ask.date)?.classes.findIndex((item) => item.slug === ask.slug) ?? -1
  const found = index < 0 ? [] : swapCandidates(plan, ask.date, index, context.request, withLogged(situation))
  const slugs = found.filter((item) => allowed.includes(item)).slice(0, OFFERED).map((item) => item.slug)
  const cards = await getPlanCards(slugs, classes, locale)
  return { kind: 'swap', cards: slugs.flatMap((slug) => cards[slug] ?? []) }
}

/** A plan in the browser in the words of another language. */
export async function draftInWords(draft: DraftInput, viewer: Viewer | null, locale: Locale): Promise<{ weeks: PlanWeek[]; notes: string[]; cards: Record<string, PlanCard> } | null> {
  const situation = await draftSituation(draft, viewer)
  if (!situation) return null
  const told = inWords({ ...situation, weeks: draft.weeks }, locale, Object.keys(draft.moved ?? {}).length > 0 || Object.values(draft.states).includes('skipped'))
  return { ...told, cards: await getPlanCards(slugsOf(draft.weeks), situation.classes, locale) }
}
