import { daysOfWeek, isFrozen, minutesOn, type PlanContext } from '../context'
import { weekdayOf } from '../dates'
import { nextLadderStep } from '../ladder'
import { LADDER_DAY_MINUTES, LADDER_RUNS, LADDER_STEPS } from '../limits'
import { isRun, type PlanView } from '../rules/plan-view'
import { ladderRuns } from '../rules/run-rules'
import { WEEKDAYS, type Weekday } from '@/lib/catalog/vocabulary'
import type { Candidate } from './candidate'

/**
 * The weekdays that the running ladder takes, the same every week: three, else two, that are long enough and
 * never follow each other, from Sunday to Monday either. Empty when there are no two such days.
 */
export function ladderWeekdays(context: PlanContext): Weekday[] {
  const open = WEEKDAYS.filter((weekday) => (context.request.weekdays[weekday] ?? 0) >= LADDER_DAY_MINUTES)
  const sets = subsets(open).filter((set) => set.length >= LADDER_RUNS.least && set.length <= LADDER_RUNS.most && spread(set) >= 2)
  return sets.sort((a, b) => b.length - a.length || spread(b) - spread(a))[0] ?? []
}

function subsets(days: readonly Weekday[]): Weekday[][] {
  return days.reduce<Weekday[][]>((sets, day) => [...sets, ...sets.map((set) => [...set, day])], [[]])
}

/** The least distance between two of the days, round the week. */
function spread(days: readonly Weekday[]): number {
  const at = days.map((day) => WEEKDAYS.indexOf(day))
  return Math.min(7, ...at.flatMap((day, index) => (at.length > 1 ? [((at[(index + 1) % at.length] ?? 0) - day + 7) % 7 || 7] : [])))
}

/** The runs of the ladder for one week, by day; empty when the week has no room for two. */
export function ladderOfWeek(view: PlanView, week: number, weekdays: readonly Weekday[], candidates: readonly Candidate[]): Map<number, Candidate> {
  const { context } = view
  const all = daysOfWeek(context, week)
  const done = all.reduce((sum, day) => sum + view.on(day).filter(({ item }) => item.ladder !== null).length, 0)
  const runsNear = (day: number) => [day - 1, day + 1].some((other) => view.on(other).some(({ item }) => isRun(item)))
  const days = all.filter((day) => weekdays.includes(weekdayOf(day)) && !isFrozen(context, day) && minutesOn(context, day) >= LADDER_DAY_MINUTES && !runsNear(day)).slice(0, Math.max(0, LADDER_RUNS.most - done))
  const whole = !all.some((day) => isFrozen(context, day) || context.skipped.has(day))
  if (whole && days.length < LADDER_RUNS.least) return new Map<number, Candidate>()
  const runs = ladderRuns(view)
  const found = new Map<number, Candidate>()
  for (const day of days) {
    const next = nextLadderStep(runs, day)
    const candidate = stepUpTo(next, minutesOn(context, day), candidates)
    if (!candidate?.item.ladder) continue
    found.set(day, candidate)
    runs.push({ day, step: candidate.item.ladder.step, done: true })
  }
  return whole && found.size < LADDER_RUNS.least ? new Map<number, Candidate>() : found
}

/** The step that is due, or the last before it that there is a class for and that fits the day: repeating is allowed, skipping is not. */
function stepUpTo(step: number, minutes: number, candidates: readonly Candidate[]): Candidate | null {
  for (let at = Math.min(step, LADDER_STEPS); at >= 1; at--) {
    const classes = candidates.filter(({ item }) => item.ladder?.step === at && item.seconds <= minutes * 60)
    if (classes.length > 0) return classes.reduce((best, other) => (other.utility > best.utility ? other : best))
  }
  return null
}
