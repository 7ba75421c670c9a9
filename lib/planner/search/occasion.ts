import type { PlanContext } from '../context'
import type { PlannerClass } from '../planner-class'
import { isRun } from '../rules/plan-view'
import { isCalm } from './targets'

const EVENING = ['evening', 'night']
/** Below this age, and with nothing to spare, a chair is no help but a limit. */
const CHAIR_AGE = 65

/**
 * Whether a class is meant for someone else or another hour, up to 0.1, by the words of its slug (which name
 * its recipe) and by what the person does. Judgement.
 */
export function occasion(item: PlannerClass, context: PlanContext): number {
  const { request, person } = context
  const words = item.slug.split('-')
  const has = (...names: string[]) => names.some((name) => words.includes(name))
  const { goal, timeOfDay, types, screening } = request
  const care = needsCare(person.screeningPeak, screening.age)
  let worth = 0
  if (has('prenatal') || item.slug.startsWith('strong-for-two')) worth += person.pregnant ? 0.1 : -0.4
  if (has('chair', 'seated', 'desk') && !care) worth -= 0.2
  if (has('run') && item.type === 'stretching' && !isRunner(context)) worth -= 0.2
  if (has('sleep', 'evening') && timeOfDay !== null && !EVENING.includes(timeOfDay)) worth -= 0.1
  if (has('sleep', 'evening') && goal === 'sleep') worth += 0.1
  if (has('morning') && timeOfDay !== null && timeOfDay !== 'morning') worth -= 0.1
  if (item.type === 'hiit' && !types.includes('hiit') && (request.level === 'beginner' || person.avoidJoints.size > 0)) worth -= 0.15
  if (item.type === 'hiit' && item.seconds > LONG_HIIT_SECONDS) worth -= 0.2
  if (item.type === 'strength' && item.peakRpe <= 3 && !care) worth -= request.level === 'beginner' ? 0.15 : 0.5
  if (item.type === 'meditation' && !isCalm(context)) worth -= item.seconds > SHORT_SITTING_SECONDS ? 0.35 : 0.1
  return worth
}

const LONG_HIIT_SECONDS = 30 * 60
/** More sitting than this is for those who look for calm. */
const SHORT_SITTING_SECONDS = 600

/** A run is nobody's surprise: only those get one who run, or want to. */
export function isRunner({ request: { goal, types }, logs }: PlanContext): boolean {
  return goal === 'run-5k' || goal === 'endurance' || types.includes('running') || logs.some((log) => log.item !== null && isRun(log.item))
}

function needsCare(peak: number, age: number | null): boolean {
  return peak < 10 || (age ?? 0) >= CHAIR_AGE
}
