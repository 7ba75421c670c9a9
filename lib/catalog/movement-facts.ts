import type { Movement } from './types'
import type { Muscle } from './vocabulary'

/** Where in the body a movement works most. */
export const REGIONS = ['upper', 'core', 'lower', 'full', 'none'] as const
export type Region = (typeof REGIONS)[number]

/** What hits the ground: nothing, a step, or a landing. */
export const IMPACTS = ['none', 'low', 'high'] as const
export type Impact = (typeof IMPACTS)[number]

const REGION_OF: Readonly<Record<Muscle, 'upper' | 'core' | 'lower'>> = {
  'chest': 'upper', 'upper-back': 'upper', 'lats': 'upper', 'shoulders': 'upper', 'biceps': 'upper', 'triceps': 'upper', 'forearms': 'upper', 'neck': 'upper',
  'core': 'core', 'obliques': 'core', 'lower-back': 'core',
  'glutes': 'lower', 'quads': 'lower', 'hamstrings': 'lower', 'calves': 'lower', 'adductors': 'lower', 'abductors': 'lower', 'hip-flexors': 'lower',
}

/** The region of the primary muscles: `full` when they lie above and below the waist, `none` without any. */
export function regionOf({ primary }: Pick<Movement, 'primary'>): Region {
  const regions = new Set(primary.map((muscle) => REGION_OF[muscle]))
  if (regions.has('upper') && regions.has('lower')) return 'full'
  if (regions.has('lower')) return 'lower'
  if (regions.has('upper')) return 'upper'
  return regions.has('core') ? 'core' : 'none'
}

/** Steps cost this much and more, in MET; what is held on the feet costs less (our reading). */
const STEP_MET = 3.5

/** `high` for all that leaves the ground, `low` for walking and for steps: on the feet, for time, from 3.5 MET on. */
export function impactOf({ tags, gait, position, unit, met }: Pick<Movement, 'tags' | 'gait' | 'position' | 'unit' | 'met'>): Impact {
  if (tags.some(({ mechanism }) => mechanism === 'jump' || mechanism === 'run')) return 'high'
  return gait === 'walk' || (position === 'standing' && unit === 'seconds' && met >= STEP_MET) ? 'low' : 'none'
}
