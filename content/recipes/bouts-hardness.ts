import type { MovementLibrary } from '@/lib/catalog/recipe'
import type { Movement } from '@/lib/catalog/types'
import { LEVELS } from '@/lib/catalog/vocabulary'

/** Light for what the Compendium's group of theirs costs (2.8–3 MET): short levers, small joints, or the body rests. */
const LIGHT = new Set(['calf-raise', 'heel-slide', 'toe-taps', 'clam', 'side-leg-lift', 'standing-knee-raise', 'wall-slide', 'kneeling-arm-circle', 'hip-hinge', 'standing-roll-down', 'mermaid', 'saw', 'heel-dig', 'march', 'seated-march', 'leg-circle'])

/** Harder than their group: the whole body is held or lowered. */
const HEAVY = new Set(['plank', 'forearm-plank', 'side-plank', 'knee-side-plank', 'roll-up', 'hundred', 'leg-pull-front', 'push-up', 'pike-push-up', 'chair-dip'])

/** Work of one joint with a weight or a band: lighter than rows, presses and squats. */
const ISOLATED = new Set(['biceps-curl', 'hammer-curl', 'triceps-extension', 'lateral-raise', 'front-raise', 'bent-over-fly', 'floor-fly', 'band-curl', 'band-pull-apart', 'band-external-rotation', 'band-kickback', 'calf-raise'])

/** Set by hand: a sitting stretch is not work, and a swan comes before swimming. */
const OWN: Readonly<Record<string, number>> = { 'spine-stretch': 1.5, 'swan': 2.7 }

const LEAST_HARDER = 0.4

/** True for work of one joint; it comes after the work of several. */
export function isIsolated(slug: string): boolean {
  return ISOLATED.has(slug)
}

/**
 * How hard a movement is beside others: its MET (Compendium 2024), moved by lever, load and the experience it asks for
 * (our judgement). A movement is always harder than its easier version, so that one with a weight is never below the same without.
 */
export function hardnessOf(movement: Movement, library: MovementLibrary): number {
  const known = KNOWN.get(movement) ?? weigh(movement, library)
  KNOWN.set(movement, known)
  return known
}

const KNOWN = new WeakMap<Movement, number>()

function weigh({ slug, met, level, easier }: Movement, library: MovementLibrary): number {
  const own = OWN[slug]
  if (own !== undefined) return own
  const base = met <= 2.3 ? 1 : met - (LIGHT.has(slug) ? 0.6 : 0) + (HEAVY.has(slug) ? 0.7 : 0) - (ISOLATED.has(slug) ? 0.5 : 0) + LEVELS.indexOf(level) * 0.4
  return easier === null || !library.has(easier) ? base : Math.max(base, hardnessOf(library.get(easier), library) + LEAST_HARDER)
}

/** How hard a movement can be felt at most (RPE): stretching never more than somewhat hard, small work not very hard. */
export function mostRpe(hardness: number): number {
  return MOST_RPE.find(([limit]) => hardness <= limit)?.[1] ?? 10
}

const MOST_RPE: readonly (readonly [hardness: number, rpe: number])[] = [[1.6, 4], [2.5, 5.5], [3, 6], [3.5, 6.5], [4.9, 8]]
