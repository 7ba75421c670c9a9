import { minutesOn } from '../context'
import { EASY_PEAK, FREE_TYPES, LIMITS, LONG_CLASS_SECONDS, MAX_CLASSES_A_DAY, MAX_LONG_HARD_CLASSES, MAX_SAME_CLASS_IN_7_DAYS, NEWCOMER, SESSION_DAY_SECONDS, STRENGTH_DAY_SECONDS } from '../limits'
import type { Violation } from '../plan-types'
import type { PlannerClass } from '../planner-class'
import { isHardCardio, plannedWeeks, sum, violation, type PlanView } from './plan-view'

export type PlanRule = (view: PlanView) => Violation[]

const neighbours = (day: number): number[] => [day - 1, day + 1]

/** H3, as far as days go: only days that are offered, within their minutes. */
export const daysFit: PlanRule = (view) => view.days.flatMap((day) => {
  const offered = minutesOn(view.context, day)
  const seconds = sum((view.planned.get(day) ?? []).map((item) => item.seconds))
  if (offered === 0) return [violation('H3', day, null, 'this day is not offered')]
  return seconds > offered * 60 ? [violation('H3', day, null, `${seconds} s in ${offered} minutes`)] : []
})

/** H4: no group worked hard on consecutive dates, logs included (ACSM progression models, 2009). */
export const muscleRest: PlanRule = (view) => view.days.flatMap((day) => {
  const today = (view.planned.get(day) ?? []).flatMap((item) => item.hardMuscles)
  return neighbours(day).flatMap((other) => {
    const muscles = new Set(view.on(other).flatMap(({ item }) => item.hardMuscles))
    const shared = [...new Set(today)].filter((muscle) => muscles.has(muscle))
    const alreadySaid = other < day && view.planned.has(other)
    return shared.length > 0 && !alreadySaid ? [violation('H4', day, null, `${shared.join(', ')} worked hard on the day ${other < day ? 'before' : 'after'} too`)] : []
  })
})

/** H5: strength days a week by level; such a day has ≥ 15 min of strength classes (ACSM, 2009). */
export const strengthDays: PlanRule = (view) => plannedWeeks(view).flatMap(({ week }) => {
  const start = view.context.start + week * 7
  const days = Array.from({ length: 7 }, (_, index) => start + index).filter((day) => strengthSeconds(view, day) >= STRENGTH_DAY_SECONDS)
  const limit = LIMITS[view.context.request.level].strengthDays
  return days.length > limit ? [violation('H5', days.at(-1) ?? start, null, `${days.length} strength days in a week, ${limit} at most`)] : []
})

function strengthSeconds(view: PlanView, day: number): number {
  return sum(view.on(day).map(({ item, share }) => (item.type === 'strength' ? item.seconds * share : 0)))
}

/** H6: hard cardio not on consecutive dates, and only so often a week. */
export const hardCardioRest: PlanRule = (view) => {
  const limit = LIMITS[view.context.request.level].hardCardio
  const counts = (day: number) => view.on(day).filter(({ item }) => isHardCardio(item)).length
  const close = view.days.flatMap((day) => {
    if (!(view.planned.get(day) ?? []).some(isHardCardio)) return []
    const other = neighbours(day).find((near) => counts(near) > 0 && !(near < day && view.planned.has(near)))
    return other === undefined ? [] : [violation('H6', day, null, 'hard cardio on consecutive dates')]
  })
  const often = plannedWeeks(view).flatMap(({ week, days }) => {
    const start = view.context.start + week * 7
    const total = sum(Array.from({ length: 7 }, (_, index) => counts(start + index)))
    const planned = days.some((day) => (view.planned.get(day) ?? []).some(isHardCardio))
    return planned && total > limit ? [violation('H6', days.at(-1) ?? start, null, `hard cardio ${total} times in a week, ${limit} at most`)] : []
  })
  return [...close, ...often]
}

/** H7: one day of each week with nothing above peakRpe 3. */
export const easyDay: PlanRule = (view) => plannedWeeks(view).flatMap(({ week, days }) => {
  const start = view.context.start + week * 7
  const effortful = Array.from({ length: 7 }, (_, index) => start + index).filter((day) => view.on(day).some(({ item }) => item.peakRpe > EASY_PEAK))
  const planned = days.some((day) => effortful.includes(day))
  return planned && effortful.length > 6 ? [violation('H7', days.at(-1) ?? start, null, 'no easy day in this week')] : []
})

/** H14: what one day may hold, and how often the same class may come back. */
export const dayShape: PlanRule = (view) => view.days.flatMap((day) => {
  const items = view.planned.get(day) ?? []
  return [...dayProblems(items).map((detail) => violation('H14', day, null, detail)), ...repeats(view, day, items)]
})

/** What keeps classes from sharing a day. */
export function dayProblems(items: readonly PlannerClass[]): string[] {
  const problems: string[] = []
  if (items.length > MAX_CLASSES_A_DAY) problems.push(`${items.length} classes in a day`)
  if (items.filter((item) => item.seconds > LONG_CLASS_SECONDS && item.peakRpe > EASY_PEAK).length > MAX_LONG_HARD_CLASSES) problems.push('more than two long classes above peak 3')
  if (items.some(isHardCardio) && sum(items.map((item) => (item.type === 'strength' ? item.seconds : 0))) > LONG_CLASS_SECONDS) problems.push('hard cardio beside more than 15 minutes of strength')
  return problems
}

/** True for what may be repeated as often as one likes. */
export function isFree(item: PlannerClass): boolean {
  return item.ladder !== null || FREE_TYPES.includes(item.type)
}

function repeats(view: PlanView, day: number, items: readonly PlannerClass[]): Violation[] {
  const uses = (on: number, slug: string) => view.on(on).filter(({ item }) => item.slug === slug).length
  return [...new Set(items)].filter((item) => !isFree(item)).flatMap((item) => {
    const around = Array.from({ length: 13 }, (_, index) => uses(day - 6 + index, item.slug))
    const most = Math.max(...Array.from({ length: 7 }, (_, from) => sum(around.slice(from, from + 7))))
    return [
      ...(most > MAX_SAME_CLASS_IN_7_DAYS ? [violation('H14', day, item.slug, `${most} times in 7 days`)] : []),
      ...(neighbours(day).some((near) => uses(near, item.slug) > 0) ? [violation('H14', day, item.slug, 'on consecutive dates')] : []),
    ]
  })
}

/** H17: beginners with few session days lately start gently; the running ladder is excepted. */
export const newcomer: PlanRule = (view) => {
  if (view.context.request.level !== 'beginner') return []
  return view.days.flatMap((day) => (view.planned.get(day) ?? []).filter((item) => !newcomerMay(item) && sessionDays(view, day) < NEWCOMER.sessionDays)
    .map((item) => violation('H17', day, item.slug, `too much with ${sessionDays(view, day)} session days in 28`)))
}

/** True for classes that a beginner may take from the first day. */
export function newcomerMay(item: PlannerClass): boolean {
  return item.ladder !== null || (item.type !== 'hiit' && item.peakRpe <= NEWCOMER.peak && item.seconds <= NEWCOMER.seconds)
}

/** Days with a log or an earlier planned session in the 28 days that end with a day. */
export function sessionDays(view: PlanView, day: number): number {
  let count = 0
  for (let other = day - NEWCOMER.windowDays + 1; other < day; other++) {
    const logged = (view.context.logsByDay.get(other) ?? []).some((log) => log.seconds >= SESSION_DAY_SECONDS)
    if (logged || (view.planned.get(other) ?? []).length > 0) count++
  }
  return count
}
