import { isFrozen, openToday, weekOf, type PlanContext } from '../context'
import { toDate, toDay } from '../dates'
import { EASY_PEAK, HARD_CARDIO_PEAK } from '../limits'
import type { Plan, RuleId, Violation } from '../plan-types'
import type { PlannerClass } from '../planner-class'

/** A class that has been done or is planned on a day; `share` is 1 when it is planned. */
export type Effective = { item: PlannerClass; share: number; planned: boolean }

/** A plan as the rules read it: planned days that are still to come, and everything that counts beside them. */
export type PlanView = {
  context: PlanContext
  /** Sessions still to come: frozen dates are left out, since their logs count instead. */
  planned: ReadonlyMap<number, readonly PlannerClass[]>
  /** Days with planned sessions, ascending. */
  days: readonly number[]
  /** Logged and planned classes of a day; of today also what is left of its session beside a log. */
  on(day: number): readonly Effective[]
}

const NOTHING: readonly Effective[] = []

export function planView(plan: Pick<Plan, 'weeks'>, context: PlanContext): PlanView {
  const planned = new Map<number, PlannerClass[]>()
  for (const session of plan.weeks.flatMap((week) => week.sessions)) {
    const day = toDay(session.date)
    if (isFrozen(context, day)) continue
    const items = session.classes.flatMap(({ slug }) => context.bySlug.get(slug) ?? [])
    planned.set(day, [...(planned.get(day) ?? []), ...items])
  }
  return viewOf(planned, context)
}

/** A view of sessions by day; none of the days may be frozen. */
export function viewOf(planned: ReadonlyMap<number, readonly PlannerClass[]>, context: PlanContext): PlanView {
  const effective = new Map<number, Effective[]>()
  for (const log of context.logs) {
    if (log.item) effective.set(log.day, [...(effective.get(log.day) ?? []), { item: log.item, share: log.share, planned: false }])
  }
  const open = openToday(context).map((item): Effective => ({ item, share: 1, planned: false }))
  if (open.length > 0) effective.set(context.today, [...(effective.get(context.today) ?? []), ...open])
  for (const [day, items] of planned) effective.set(day, [...(effective.get(day) ?? []), ...items.map((item) => ({ item, share: 1, planned: true }))])
  return { context, planned, days: [...planned.keys()].sort((a, b) => a - b), on: (day) => effective.get(day) ?? NOTHING }
}

/** Planned days of each week of the plan that has any. */
export function plannedWeeks(view: PlanView): { week: number; days: number[] }[] {
  const weeks = new Map<number, number[]>()
  for (const day of view.days) weeks.set(weekOf(view.context, day), [...(weeks.get(weekOf(view.context, day)) ?? []), day])
  return [...weeks].map(([week, days]) => ({ week, days }))
}

export function violation(rule: RuleId, day: number | null, slug: string | null, detail: string): Violation {
  return { rule, ...(day === null ? {} : { date: toDate(day) }), ...(slug === null ? {} : { slug }), detail }
}

/** HIIT of any peak; cardio or running with peakRpe ≥ 7. */
export function isHardCardio(item: PlannerClass): boolean {
  return item.type === 'hiit' || ((item.type === 'cardio' || item.type === 'running') && item.peakRpe >= HARD_CARDIO_PEAK)
}

/** Covers ground at a run, or calls itself a run. */
export function isRun(item: PlannerClass): boolean {
  return item.type === 'running' || item.runSeconds > 0
}

/** Counted load: the load, half of it for classes that peak at 3 or below. */
export function countedLoad(item: PlannerClass): number {
  return item.peakRpe <= EASY_PEAK ? item.load / 2 : item.load
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
