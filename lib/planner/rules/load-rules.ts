import { loadAllowance, type LoadRecord } from '../load-allowance'
import { countedLoad, plannedWeeks, sum, violation, type PlanView } from './plan-view'
import type { PlanRule } from './day-rules'

/** Sums of floats: a cap is not broken by less than this. */
const SLACK = 1e-6

/** H10: a week's counted load stays within the allowance that earlier weeks give. */
export const loadGrowth: PlanRule = (view) => {
  const record = loadRecord(view)
  return plannedWeeks(view).flatMap(({ week, days }) => {
    const load = weekSum(view, week, false)
    const cap = loadAllowance(record, week)
    const planned = days.some((day) => (view.planned.get(day) ?? []).some((item) => item.ladder === null && item.load > 0))
    return planned && load > cap + SLACK ? [violation('H10', days[0] ?? null, null, `counted load ${load.toFixed(1)}, ${cap.toFixed(1)} at most`)] : []
  })
}

/** Counted load of a week. Runs of the ladder count in the window of later weeks, never against a week's own cap. */
function weekSum(view: PlanView, week: number, ladder: boolean): number {
  return sum(Array.from({ length: 7 }, (_, index) => view.context.start + week * 7 + index)
    .flatMap((day) => view.on(day).map(({ item, share }) => (ladder || item.ladder === null ? countedLoad(item) * share : 0))))
}

/** What the view's logs and planned sessions are to the weekly allowance. */
export function loadRecord(view: PlanView): LoadRecord {
  const { request, start, logsByDay } = view.context
  return {
    level: request.level, recentMinutes: request.recentMinutes, start,
    activeDays: [...new Set([...logsByDay.keys(), ...view.days])].sort((a, b) => a - b),
    isLogged: (day) => logsByDay.has(day),
    weekLoad: (week) => weekSum(view, week, true),
  }
}
