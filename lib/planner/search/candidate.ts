import { MUSCLES, type ClassType, type Muscle } from '@/lib/catalog/vocabulary'
import { peakLimit, type PlanContext } from '../context'
import { FIRST_TRIMESTER_WEEKS } from '../limits'
import type { PlannerClass } from '../planner-class'
import { classViolations } from '../rules/class-rules'
import { isFree, newcomerMay } from '../rules/day-rules'
import { countedLoad, isHardCardio, isRun } from '../rules/plan-view'
import type { Category } from './categories'
import { baseUtility } from './utility'

const CATEGORY: Readonly<Record<ClassType, Category>> = {
  strength: 'strength', cardio: 'cardio', hiit: 'cardio', running: 'cardio', walking: 'walk', yoga: 'yoga', pilates: 'yoga', stretching: 'yoga', meditation: 'mind',
}

/** The groups a week of strength should reach (WHO 2020: all major muscle groups). */
const MAJOR: readonly (readonly Muscle[])[] = [
  ['chest'], ['upper-back', 'lats'], ['shoulders'], ['biceps', 'triceps'], ['core', 'obliques', 'lower-back'], ['glutes'], ['quads'], ['hamstrings'],
]

/** A class that may be used, with what the search reads often worked out. Muscle groups are bit masks. */
export type Candidate = {
  id: number
  item: PlannerClass
  category: Category
  hard: number
  major: number
  counted: number
  hardCardio: boolean
  run: boolean
  free: boolean
  newcomerMay: boolean
  /** Moderate-equivalent minutes: a vigorous one counts twice (WHO 2020, PMC7719906). */
  aerobic: number
  /** Of a type the person prefers. */
  liked: boolean
  /** Taste and goal fit, about 0–1. */
  utility: number
}

export function muscleMask(muscles: readonly Muscle[]): number {
  return muscles.reduce((mask, muscle) => mask | (1 << MUSCLES.indexOf(muscle)), 0)
}

const MAJOR_MASKS = MAJOR.map(muscleMask)
export const MAJOR_COUNT = MAJOR.length

function majorMask(item: PlannerClass): number {
  const mask = muscleMask(item.primaryMuscles)
  return MAJOR_MASKS.reduce((found, group, index) => (mask & group ? found | (1 << index) : found), 0)
}

/** True when the class may be used on every day of the plan that is still to come, whatever else the plan holds. */
function isEligible(item: PlannerClass, context: PlanContext): boolean {
  const first = Math.max(context.today, context.start)
  if (classViolations(item, first, context).length > 0 || classViolations(item, context.end - 1, context).length > 0) return false
  return !context.person.pregnant || safeInPregnancy(item, context)
}

/** Stricter than the rule: no supine work near the border of a trimester either, no held breath, no head below the heart, no new running. */
function safeInPregnancy(item: PlannerClass, context: PlanContext): boolean {
  const end = (context.person.pregnancyWeek ?? 40) + (context.end - context.today) / 7
  const supine = item.positions.includes('supine') || item.contraindications.includes('supine')
  if (supine && end > FIRST_TRIMESTER_WEEKS - 2) return false
  if (item.contraindications.some((risk) => risk === 'breath-hold' || risk === 'inversion' || risk === 'maximal-isometric')) return false
  return !isRun(item) || context.logs.some((log) => log.item !== null && isRun(log.item))
}

/** All classes that may be used, in the order of the catalog. */
export function eligibleCandidates(classes: readonly PlannerClass[], context: PlanContext): Candidate[] {
  return classes.filter((item) => item.peakRpe <= peakLimit(context.person) && isEligible(item, context)).map((item, id) => ({
    id, item, category: CATEGORY[item.type], hard: muscleMask(item.hardMuscles), major: majorMask(item), counted: countedLoad(item),
    hardCardio: isHardCardio(item), run: isRun(item), free: isFree(item), newcomerMay: newcomerMay(item), liked: context.request.types.includes(item.type),
    aerobic: item.moderateMinutes + 2 * item.vigorousMinutes, utility: baseUtility(item, context),
  }))
}
