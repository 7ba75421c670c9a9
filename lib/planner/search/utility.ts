import { CLASS_TYPES, type ClassType, type Goal, type TimeOfDay } from '@/lib/catalog/vocabulary'
import type { PlanContext } from '../context'
import { FREE_TYPES, LIMITS } from '../limits'
import type { PlannerClass } from '../planner-class'
import { occasion } from './occasion'

/** How well a type serves a goal, 0–1, in the order of CLASS_TYPES; judgement. */
const GOAL_FIT: Readonly<Record<Goal, readonly number[]>> = {
  //                   strength cardio hiit yoga pilates stretching meditation running walking
  'general-health':   [0.9, 0.8, 0.5, 0.6, 0.6, 0.5, 0.4, 0.6, 0.8],
  'fat-loss':         [0.9, 0.9, 0.8, 0.4, 0.5, 0.4, 0.3, 0.8, 0.8],
  strength:           [1, 0.4, 0.4, 0.4, 0.5, 0.5, 0.3, 0.3, 0.5],
  endurance:          [0.6, 1, 0.7, 0.4, 0.4, 0.5, 0.3, 1, 0.7],
  'run-5k':           [0.7, 0.6, 0.4, 0.5, 0.5, 0.6, 0.3, 1, 0.6],
  flexibility:        [0.5, 0.3, 0.1, 1, 0.7, 1, 0.5, 0.2, 0.5],
  stress:             [0.4, 0.4, 0.1, 0.9, 0.5, 0.8, 1, 0.3, 0.8],
  sleep:              [0.4, 0.3, 0, 0.9, 0.4, 0.9, 1, 0.2, 0.8],
  'back-to-exercise': [0.8, 0.6, 0.1, 0.6, 0.6, 0.6, 0.4, 0.4, 1],
  prenatal:           [0.8, 0.4, 0, 0.9, 0.5, 0.8, 0.7, 0.1, 1],
}

/** The highest effort that sits well at a time of day. */
const TIME_PEAK: Readonly<Record<TimeOfDay, number>> = { morning: 8, midday: 9, afternoon: 9, evening: 6, night: 3 }

const WEIGHTS = { type: 0.35, goal: 0.2, taste: 0.15, completion: 0.2, focus: 0.05, time: 0.05 }

export function goalFit(goal: Goal, type: ClassType): number {
  return GOAL_FIT[goal][CLASS_TYPES.indexOf(type)] ?? 0.5
}

/** How glad a person would be of a class, 0–1, before what the week holds; weights are judgement. */
export function baseUtility(item: PlannerClass, context: PlanContext): number {
  const { request } = context
  const type = request.types.length === 0 ? 0.6 : request.types.includes(item.type) ? 1 : 0.25
  const wishes = [
    ...(request.music.length > 0 ? [request.music.includes(item.music)] : []),
    ...(request.coaches.length > 0 ? [request.coaches.includes(item.coach)] : []),
  ]
  const taste = wishes.length === 0 ? 0.5 : wishes.filter(Boolean).length / wishes.length
  const focus = request.focus.length === 0 ? 0.5 : item.focus.some((area) => request.focus.includes(area)) ? 1 : 0.2
  const time = request.timeOfDay === null ? 0.5 : item.peakRpe <= TIME_PEAK[request.timeOfDay] ? 1 : 0
  return WEIGHTS.type * type + WEIGHTS.goal * goalFit(request.goal, item.type) + WEIGHTS.taste * taste
    + WEIGHTS.completion * completion(item, context) + WEIGHTS.focus * focus + WEIGHTS.time * time + occasion(item, context)
}

/** How likely the class is to be done to its end: made for the level, not too long, not stopped before. */
function completion(item: PlannerClass, { request, logs }: PlanContext): number {
  const below = LIMITS[request.level].rank - LIMITS[item.level].rank
  const gentle = item.peakRpe <= 3 && (item.type === 'yoga' || FREE_TYPES.includes(item.type))
  const fit = below === 0 || gentle ? 1 : below === 1 ? 0.5 : -0.75
  const mine = logs.filter((log) => log.item?.slug === item.slug)
  const stopped = mine.length === 0 ? 0 : mine.filter((log) => !log.finished || log.share < 0.7).length / mine.length
  return fit - 0.6 * stopped
}
