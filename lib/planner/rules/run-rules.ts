import { daysOfWeek, isFrozen, minutesOn, openToday } from '../context'
import { nextLadderStep, type LadderRun } from '../ladder'
import { LADDER_DAY_MINUTES, LADDER_RUNS, LADDER_STEPS, LIMITS, RUN_FREE_SECONDS, RUN_GROWTH, RUN_WINDOW_DAYS } from '../limits'
import type { Violation } from '../plan-types'
import type { PlanRule } from './day-rules'
import { isRun, plannedWeeks, sum, violation, type PlanView } from './plan-view'

/** A run counts as done when it was finished and at least this share of it was run. */
const DONE_SHARE = 0.8

/** H8: runs outside the ladder grow by 10 % at most (BJSM 59/17/1203); running days a week by level. */
export const runGrowth: PlanRule = (view) => {
  const { level } = view.context.request
  const long = view.days.flatMap((day) => {
    const items = view.planned.get(day) ?? []
    if (!items.some((item) => item.ladder === null && item.runSeconds > 0)) return []
    const seconds = sum(items.map((item) => item.runSeconds))
    const limit = runLimit(view, day)
    return seconds > limit ? [violation('H8', day, null, `${seconds} s of running, ${Math.floor(limit)} at most`)] : []
  })
  const often = plannedWeeks(view).flatMap(({ week, days }) => {
    const runs = daysOfWeek(view.context, week).filter((day) => view.on(day).some(({ item }) => isRun(item)))
    return runs.length > LIMITS[level].runDays && days.some((day) => runs.includes(day)) ? [violation('H8', days.at(-1) ?? null, null, `${runs.length} running days in a week`)] : []
  })
  return [...long, ...often, ...(level === 'beginner' ? consecutive(view, () => true, 'H8') : [])]
}

/** The longest that a session outside the ladder may run on a day, in seconds. */
export function runLimit(view: Pick<PlanView, 'planned' | 'context'>, day: number): number {
  let longest = 0
  for (let other = day - RUN_WINDOW_DAYS + 1; other < day; other++) {
    for (const log of view.context.logsByDay.get(other) ?? []) longest = Math.max(longest, (log.item?.runSeconds ?? 0) * log.share)
    longest = Math.max(longest, sum((view.planned.get(other) ?? []).map((item) => item.runSeconds)))
  }
  return Math.max(RUN_FREE_SECONDS, RUN_GROWTH * longest)
}

function consecutive(view: PlanView, counts: (ladder: boolean) => boolean, rule: 'H8' | 'H9'): Violation[] {
  return view.days.flatMap((day) => {
    const runs = (view.planned.get(day) ?? []).some((item) => isRun(item) && counts(item.ladder !== null))
    const near = [day - 1, day + 1].find((other) => view.on(other).some(({ item }) => isRun(item)) && !(other < day && view.planned.has(other)))
    return runs && near !== undefined ? [violation(rule, day, null, 'runs on consecutive dates')] : []
  })
}

/** All runs of the ladder, logged and planned, by day. */
export function ladderRuns(view: Pick<PlanView, 'planned' | 'context'>): LadderRun[] {
  const logged = view.context.logs.flatMap(({ day, item, share, finished }) => (item?.ladder ? [{ day, step: item.ladder.step, done: finished && share >= DONE_SHARE }] : []))
  const ahead = [[view.context.today, openToday(view.context)] as const, ...view.planned]
  const planned = ahead.flatMap(([day, items]) => items.flatMap((item) => (item.ladder ? [{ day, step: item.ladder.step, done: true }] : [])))
  return [...logged, ...planned].sort((a, b) => a.day - b.day)
}

/** H9: the running ladder is taken in order, 2 or 3 runs a week with a rest day between (public 9-week couch-to-5K plan). */
export const ladderOrder: PlanRule = (view) => {
  const { context } = view
  const runs = ladderRuns(view)
  const order = view.days.flatMap((day) => (view.planned.get(day) ?? []).flatMap((item) => {
    if (!item.ladder) return []
    const next = nextLadderStep(runs, day)
    const found = item.ladder.step > next ? [violation('H9', day, item.slug, `step ${item.ladder.step} before step ${next}`)] : []
    return minutesOn(context, day) < LADDER_DAY_MINUTES ? [...found, violation('H9', day, item.slug, `a day of ${minutesOn(context, day)} minutes is too short for the ladder`)] : found
  }))
  const counts = plannedWeeks(view).flatMap(({ week, days }) => {
    const all = daysOfWeek(context, week)
    const planned = sum(days.map((day) => (view.planned.get(day) ?? []).filter((item) => item.ladder !== null).length))
    const total = planned + sum(all.map((day) => view.on(day).filter(({ item, planned: ahead }) => !ahead && item.ladder !== null).length))
    const whole = !all.some((day) => isFrozen(context, day) || context.skipped.has(day)) && nextLadderStep(runs, all[0] ?? 0) < LADDER_STEPS
    const wrong = total > LADDER_RUNS.most || (whole && total < LADDER_RUNS.least)
    const last = days.findLast((day) => (view.planned.get(day) ?? []).some((item) => item.ladder !== null)) ?? null
    return planned > 0 && wrong ? [violation('H9', last, null, `${total} runs of the ladder in a week`)] : []
  })
  return [...order, ...counts, ...consecutive(view, (ladder) => ladder, 'H9')]
}
