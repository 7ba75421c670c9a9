import type { DraftSegment, MovementLibrary } from '@/lib/catalog/recipe'
import type { Movement } from '@/lib/catalog/types'

/** One stretch of work: seconds in all, or on each side if the movement is one-sided, then a rest (0 for none). */
export type Bout = { movement: string; seconds: number; rest: number }

/** Bouts that belong together: the sets of one exercise, a round, a wave of a cardio class. */
export type Block = Bout[]

/** Seconds to get from one position to another; between two sides; between two blocks. */
export type Pauses = { change: number; between: number }

const SIDE_CHANGE = 5

/** Movements that swap sides by themselves and are therefore counted as both. */
const ALTERNATING = new Set([
  'reverse-lunge', 'forward-lunge', 'side-lunge', 'standing-knee-raise', 'dead-bug', 'bird-dog', 'bicycle-crunch', 'heel-slide',
  'dumbbell-lunge', 'march', 'step-touch', 'knee-lift', 'heel-dig', 'step-jack', 'high-knees', 'butt-kick', 'mountain-climber',
  'slow-climber', 'skater', 'side-shuffle', 'jab-cross', 'hook', 'uppercut', 'boxer-step', 'slip-and-weave', 'grapevine',
  'arm-drive-march', 'jump-lunge', 'seated-march', 'seated-punch', 'single-leg-stretch', 'saw', 'toe-taps', 'leg-pull-front',
  'swimming', 'band-walk', 'torso-turn', 'side-bend', 'neck-tilt', 'neck-turn', 'chair-twist', 'chair-side-bend', 'knees-to-side',
])

/**
 * Work of a movement for `seconds`: a one-sided one becomes left and right of equal seconds with five
 * seconds to turn over, so both sides always get the same.
 */
export function layMovement(movement: Movement, kind: DraftSegment['kind'], seconds: number, rpe: number, reps: number | null = null): DraftSegment[] {
  const base = { kind, seconds, rpe, movement: movement.slug, reps }
  if (!movement.oneSided) return [{ ...base, side: ALTERNATING.has(movement.slug) ? 'both' : 'none' }]
  return [{ ...base, side: 'left' }, pause('transition', SIDE_CHANGE), { ...base, side: 'right' }]
}

/** A pause: rest is 2, a change of place or side 1.5. */
export function pause(kind: 'rest' | 'transition', seconds: number): DraftSegment {
  return { kind, seconds, rpe: kind === 'rest' ? 2 : 1.5, movement: null, side: 'none' }
}

/**
 * Lays blocks end to end. `efforts` has one RPE a bout. A rest before a change of position becomes a
 * transition of at least `change` seconds; nothing follows the last bout. `pace`: seconds a repetition.
 */
export function layBlocks(blocks: Block[], efforts: number[], library: MovementLibrary, pauses: Pauses, pace: number): DraftSegment[] {
  const segments: DraftSegment[] = []
  const bouts = blocks.flatMap((block, b) => block.map((bout, i) => ({ ...bout, closes: i === block.length - 1 && b < blocks.length - 1 })))
  bouts.forEach((bout, i) => {
    const movement = library.get(bout.movement)
    const reps = pace > 0 && movement.unit === 'reps' ? Math.max(1, Math.floor(bout.seconds / pace)) : null
    segments.push(...layMovement(movement, 'work', bout.seconds, efforts[i] ?? 0, reps))
    const next = bouts[i + 1]
    if (!next) return
    const rest = bout.closes ? Math.max(pauses.between, bout.rest) : bout.rest
    if (library.get(next.movement).position !== movement.position) segments.push(...moveOver(rest, pauses.change))
    else if (rest > 0) segments.push(pause('rest', rest))
  })
  return segments
}

/** A long rest before a change of position is rest first; a short one is all change. */
function moveOver(rest: number, change: number): DraftSegment[] {
  if (rest < change + 15) return [pause('transition', Math.max(rest, change))]
  return [pause('rest', rest - change), pause('transition', change)]
}

/** Seconds that `layBlocks` will take for these blocks. */
export function secondsOfBlocks(blocks: Block[], library: MovementLibrary, pauses: Pauses): number {
  let sum = 0
  let before: { rest: number; position: string } | null = null
  for (const block of blocks) {
    block.forEach((bout, i) => {
      const { oneSided, position } = library.get(bout.movement)
      if (before) sum += before.position === position ? before.rest : Math.max(before.rest, pauses.change)
      sum += oneSided ? bout.seconds * 2 + SIDE_CHANGE : bout.seconds
      before = { position, rest: i === block.length - 1 ? Math.max(pauses.between, bout.rest) : bout.rest }
    })
  }
  return sum
}

/** Seconds of some segments. */
export function secondsOf(segments: readonly DraftSegment[]): number {
  return segments.reduce((sum, segment) => sum + segment.seconds, 0)
}
