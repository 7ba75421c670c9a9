import { assemblePlan, plannedOf } from './assemble'
import { isFrozen, minutesOn, planContext, type PlanContext } from './context'
import { toDate, toDay, type PlainDate } from './dates'
import { makePlan } from './plan'
import type { Plan, PlanAnswer, Violation } from './plan-types'
import type { PlannerClass } from './planner-class'
import type { PlanRequest } from './request'
import { classViolations } from './rules/class-rules'
import { violation } from './rules/plan-view'
import { baseUtility } from './search/utility'
import { validatePlan } from './validate'

/** A changed plan, or the rules that the change would break. */
export type Changed = { ok: true; plan: Plan } | { ok: false; violations: Violation[] }

const MOST_CANDIDATES = 12
const OTHER_TYPE = 0.3
const OTHER_LENGTH = 0.4

/**
 * Classes that may take the place of one in a plan without breaking a rule: most alike and best liked first, up
 * to 12. `index` counts the classes of the session. Empty for a date that has no such class or is history.
 */
export function swapCandidates(plan: Plan, date: PlainDate, index: number, request: PlanRequest, classes: readonly PlannerClass[]): PlannerClass[] {
  const context = planContext({ ...request, current: plan }, classes)
  const day = toDay(date)
  const planned = plannedOf(plan, context)
  const items = planned.get(day)
  const old = items?.[index]
  if (!items || !old || isFrozen(context, day)) return []
  const room = minutesOn(context, day) * 60 - items.reduce((sum, item, at) => sum + (at === index ? 0 : item.seconds), 0)
  const alike = (item: PlannerClass) => baseUtility(item, context) - (item.type === old.type ? 0 : OTHER_TYPE) - OTHER_LENGTH * Math.abs(item.seconds / old.seconds - 1)
  const ranked = classes.filter((item) => item.seconds <= room && !items.includes(item) && classViolations(item, day, context).length === 0)
    .map((item) => ({ item, worth: alike(item) })).sort((a, b) => b.worth - a.worth || (a.item.slug < b.item.slug ? -1 : 1))
  const found: PlannerClass[] = []
  for (const { item } of ranked) {
    if (found.length === MOST_CANDIDATES) break
    const changed = new Map(planned).set(day, items.map((other, at) => (at === index ? item : other)))
    if (checked(changed, plan, context).ok) found.push(item)
  }
  return found
}

/** Puts a class in the place of another. */
export function swapClass(plan: Plan, date: PlainDate, index: number, slug: string, request: PlanRequest, classes: readonly PlannerClass[]): Changed {
  const context = planContext({ ...request, current: plan }, classes)
  const planned = plannedOf(plan, context)
  const items = planned.get(toDay(date))
  const item = context.bySlug.get(slug)
  if (!items?.[index] || !item) return { ok: false, violations: [violation('H15', toDay(date), slug, 'no such class')] }
  return checked(new Map(planned).set(toDay(date), items.map((other, at) => (at === index ? item : other))), plan, context)
}

/** Moves a session to another date; where that date has one, the two change places. */
export function moveSession(plan: Plan, from: PlainDate, to: PlainDate, request: PlanRequest, classes: readonly PlannerClass[]): Changed {
  const context = planContext({ ...request, current: plan }, classes)
  const [start, end] = [toDay(from), toDay(to)]
  const planned = plannedOf(plan, context)
  const moved = planned.get(start)
  if (!moved || isFrozen(context, end) || end < context.start || end >= context.end) return { ok: false, violations: [violation('H15', end, null, moved ? 'this date is history or outside the plan' : 'no session to move')] }
  const changed = new Map(planned).set(end, moved)
  const other = planned.get(end)
  if (other && start !== end) changed.set(start, other)
  else if (start !== end) changed.delete(start)
  return checked(changed, plan, context)
}

/** Dates of the same week that a session may move to. */
export function movableDates(plan: Plan, from: PlainDate, request: PlanRequest, classes: readonly PlannerClass[]): PlainDate[] {
  const context = planContext(request, classes)
  const week = Math.floor((toDay(from) - context.start) / 7)
  return Array.from({ length: 7 }, (_, index) => toDate(context.start + 7 * week + index)).filter((to) => to !== from && moveSession(plan, from, to, request, classes).ok)
}

/**
 * Leaves a date free and keeps the rest as it stands. Where the rest needs more, as the running ladder does, which
 * may not skip a step, it is planned anew with the least disturbance.
 */
export function skipSession(plan: Plan, date: PlainDate, request: PlanRequest, classes: readonly PlannerClass[]): PlanAnswer {
  const skipping: PlanRequest = { ...request, current: plan, skipDates: [...new Set([...request.skipDates, date])] }
  const context = planContext(skipping, classes)
  const planned = plannedOf(plan, context)
  planned.delete(toDay(date))
  const changed = checked(planned, plan, context)
  return changed.ok && planned.size > 0 ? changed.plan : makePlan(skipping, classes)
}

function checked(planned: ReadonlyMap<number, readonly PlannerClass[]>, plan: Plan, context: PlanContext): Changed {
  const changed = assemblePlan(planned, plan.weeks.map((week) => week.kind), context)
  const violations = validatePlan(changed, context)
  return violations.length === 0 ? { ok: true, plan: changed } : { ok: false, violations }
}
