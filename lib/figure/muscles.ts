import type { Muscle } from '@/lib/catalog/vocabulary'
import type { Part } from './pose'

const PART: Readonly<Record<Muscle, Part>> = {
  'chest': 'trunk', 'upper-back': 'trunk', 'lats': 'trunk', 'core': 'trunk', 'obliques': 'trunk', 'lower-back': 'trunk', 'neck': 'trunk',
  'shoulders': 'upperArm', 'biceps': 'upperArm', 'triceps': 'upperArm', 'forearms': 'forearm',
  'glutes': 'thigh', 'quads': 'thigh', 'hamstrings': 'thigh', 'adductors': 'thigh', 'abductors': 'thigh', 'hip-flexors': 'thigh', 'calves': 'shank',
}

/** The bones that are tinted for the muscles that work. */
export function workingParts(muscles: readonly Muscle[]): Part[] {
  return [...new Set(muscles.map((muscle) => PART[muscle]))]
}
