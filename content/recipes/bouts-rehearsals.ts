import { isWithinLimits, type Limits } from '@/content/recipes/bouts-pick'
import type { MovementLibrary } from '@/lib/catalog/recipe'
import type { Movement } from '@/lib/catalog/types'

/** What a movement is rehearsed by in the warm-up, the best first: the same pattern, small and without weight. */
const PATTERNS: readonly (readonly [small: readonly string[], moves: readonly string[]])[] = [
  [['half-squat', 'hip-hinge', 'march'], ['squat', 'sumo-squat', 'goblet-squat', 'dumbbell-sumo-squat', 'dumbbell-thruster', 'band-squat', 'squat-reach', 'jump-squat', 'wall-sit', 'sit-to-stand', 'burpee', 'step-burpee', 'slip-and-weave']],
  [['reverse-lunge', 'half-squat', 'march'], ['forward-lunge', 'split-squat', 'dumbbell-lunge', 'dumbbell-split-squat', 'jump-lunge']],
  [['half-squat', 'march'], ['reverse-lunge', 'side-lunge']],
  [['hip-hinge', 'hip-circle', 'march'], ['dumbbell-deadlift', 'dumbbell-row', 'bent-over-fly', 'standing-leg-reach', 'glute-bridge', 'single-leg-bridge', 'shoulder-bridge', 'weighted-bridge', 'superman', 'swimming', 'swan', 'standing-roll-down', 'band-kickback']],
  [['standing-roll-down', 'hip-circle', 'march'], ['hip-hinge', 'roll-up', 'rolling-ball', 'teaser', 'spine-stretch', 'saw', 'cat-cow']],
  [['jab-cross', 'torso-turn', 'arm-circle'], ['hook', 'uppercut', 'jab-cross', 'seated-punch']],
  [['step-jack', 'step-touch'], ['jumping-jack', 'plank-jack']],
  [['knee-lift', 'march'], ['high-knees', 'front-kick', 'mountain-climber', 'slow-climber', 'standing-knee-raise']],
  [['heel-dig', 'march'], ['butt-kick']],
  [['calf-raise', 'march'], ['rope-hop', 'boxer-step', 'speed-feet']],
  [['step-touch', 'march'], ['skater', 'lateral-hop', 'side-shuffle', 'grapevine', 'step-jack', 'band-walk']],
  [['march'], ['step-touch', 'knee-lift', 'arm-drive-march', 'heel-dig', 'calf-raise', 'half-squat']],
  [['arm-circle', 'shoulder-roll'], ['push-up', 'knee-push-up', 'pike-push-up', 'wall-push-up', 'chair-push-up', 'plank-walk-out', 'dumbbell-press', 'seated-press', 'lateral-raise', 'front-raise', 'triceps-extension', 'floor-press', 'floor-fly', 'band-press', 'band-overhead-press', 'band-pulldown', 'prone-y-raise', 'wall-slide', 'kneeling-arm-circle', 'bird-dog', 'leg-pull-front', 'plank', 'knee-plank', 'chair-dip', 'renegade-row']],
  [['shoulder-roll', 'arm-circle'], ['band-row', 'biceps-curl', 'hammer-curl', 'band-curl', 'band-pull-apart', 'band-external-rotation', 'forearm-plank']],
  [['standing-knee-raise', 'march'], ['dead-bug', 'toe-taps', 'heel-slide', 'crunch', 'hundred', 'single-leg-stretch', 'double-leg-stretch', 'leg-circle', 'seated-march']],
  [['torso-turn', 'march'], ['bicycle-crunch']],
  [['side-bend', 'torso-turn'], ['side-plank', 'knee-side-plank', 'mermaid', 'torso-turn']],
  [['hip-circle', 'march'], ['side-kick', 'clam', 'side-leg-lift']],
]

const LIGHT_PUNCH = 'jab-cross'
const SMALL = new Map(PATTERNS.flatMap(([small, moves]) => moves.map((slug) => [slug, small] as const)))

/** The movement by which the warm-up rehearses another within the limits, or null where none is known; never itself, but for jab and cross, which are rehearsed light. */
export function rehearsalOf({ slug }: Movement, limits: Limits, library: MovementLibrary): Movement | null {
  const fitting = (SMALL.get(slug) ?? []).filter((small) => small !== slug || small === LIGHT_PUNCH).map((small) => library.get(small))
  return fitting.find((movement) => isWithinLimits(movement, limits)) ?? null
}
