import type { Muscle } from '@/lib/catalog/vocabulary'
import type { Figure, Part } from './pose'
import type { Side } from './rig'

const PART: Readonly<Record<Muscle, Part>> = {
  'chest': 'trunk', 'upper-back': 'trunk', 'lats': 'trunk', 'core': 'trunk', 'obliques': 'trunk', 'lower-back': 'trunk', 'neck': 'trunk',
  'shoulders': 'upperArm', 'biceps': 'upperArm', 'triceps': 'upperArm', 'forearms': 'forearm',
  'glutes': 'thigh', 'quads': 'thigh', 'hamstrings': 'thigh', 'adductors': 'thigh', 'abductors': 'thigh', 'hip-flexors': 'thigh', 'calves': 'shank',
}

/** The bones that are tinted for the muscles that work. */
export function workingParts(muscles: readonly Muscle[]): Part[] {
  return [...new Set(muscles.map((muscle) => PART[muscle]))]
}

/** What of a figure is tinted: the bones of the muscles that work, on one side only where one side works. */
export type Tint = { working?: readonly Part[]; workingSide?: Side }

/** The tint of a movement's figure. The side that works is the right one, as figures are authored. */
export function tintOf(movement: { primary: readonly Muscle[]; oneSided: boolean }, figure: Figure): Tint {
  return { working: workingParts(movement.primary), ...(movement.oneSided && !figure.alternate ? { workingSide: 'R' as const } : {}) }
}
