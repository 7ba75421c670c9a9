import type { DraftSegment, MovementLibrary } from '@/lib/catalog/recipe'
import type { Movement } from '@/lib/catalog/types'

/** One stretch of work: seconds in all, or on each side if the movement is one-sided, then a rest (0 for none). */
export type Bout = { movement: string; seconds: number; rest: number }

/** Bouts that belong together: the sets of one exercise, a round, a wave of a cardio class. */
export type Block = Bout[]

/** Seconds to get from one position to another; between two sides; between two blocks. */
export type Pauses = { change: number; between: number }

const SIDE_CHANGE = 5
/** Seconds to get from the feet or a chair to the floor and back, at least; to take up a weight or a band for the first time, on top. */
const GROUND_CHANGE = 15
const TAKE_UP = 10
/** Movements that need at least so many seconds a repetition, however quick the class. */
const SLOW_PACE = 5
const SLOW = new Set(['dead-bug', 'bird-dog', 'heel-slide', 'toe-taps', 'roll-up', 'swan', 'leg-circle', 'shoulder-bridge', 'single-leg-bridge', 'standing-leg-reach'])
/** Punches: each bout is led by one foot, the next by the other. */
const PUNCHES = new Set(['jab-cross', 'hook', 'uppercut'])

/** Movements that swap sides by themselves and are therefore counted as both. */
const ALTERNATING = new Set([
  'reverse-lunge', 'forward-lunge', 'side-lunge', 'standing-knee-raise', 'dead-bug', 'bird-dog', 'bicycle-crunch', 'heel-slide',
  'dumbbell-lunge', 'march', 'step-touch', 'knee-lift', 'heel-dig', 'step-jack', 'high-knees', 'butt-kick', 'mountain-climber',
  'slow-climber', 'skater', 'side-shuffle', 'jab-cross', 'hook', 'uppercut', 'boxer-step', 'slip-and-weave', 'grapevine',
  'arm-drive-march', 'jump-lunge', 'seated-march', 'seated-punch', 'single-leg-stretch', 'saw', 'toe-taps', 'leg-pull-front',
  'swimming', 'band-walk', 'lateral-hop', 'speed-feet', 'front-kick', 'renegade-row', 'torso-turn', 'side-bend', 'neck-tilt', 'neck-turn', 'chair-twist', 'chair-side-bend', 'knees-to-side', 'shoulder-bridge',
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
 * transition of at least `change` seconds; nothing follows the last bout. `pace`: seconds a repetition; movements
 * that swap sides get an even number of them, and punches are led by left and right in turn.
 */
export function layBlocks(blocks: Block[], efforts: number[], library: MovementLibrary, pauses: Pauses, pace: number): DraftSegment[] {
  const bouts = withGaps(blocks, library, pauses)
  return withLeads(bouts.flatMap(({ movement: slug, seconds, gap, change }, i) => {
    const movement = library.get(slug)
    const reps = pace > 0 && movement.unit === 'reps' ? repsOf(movement, seconds, pace) : null
    const laid = layMovement(movement, 'work', seconds, efforts[i] ?? 0, reps)
    return [...laid, ...(change > 0 ? moveOver(gap, change) : gap > 0 ? [pause('rest', gap)] : [])]
  }))
}

function repsOf({ slug }: Movement, seconds: number, pace: number): number {
  const reps = Math.max(1, Math.floor(seconds / (SLOW.has(slug) ? Math.max(pace, SLOW_PACE) : pace)))
  return ALTERNATING.has(slug) ? Math.max(2, reps - (reps % 2)) : reps
}

/** Punches led by left and right in turn, as often by one as by the other; a bout too many is led by both. */
function withLeads(segments: DraftSegment[]): DraftSegment[] {
  const punches = [...PUNCHES].flatMap((slug) => {
    const own = segments.filter(({ movement }) => movement === slug)
    const lengths = [...new Set(own.map(({ seconds }) => seconds))]
    return lengths.flatMap((length) => {
      const same = own.filter(({ seconds }) => seconds === length)
      return same.slice(0, same.length - (same.length % 2)).map((segment, i) => [segment, i % 2 === 0 ? 'left' : 'right'] as const)
    })
  })
  const leads = new Map(punches)
  return segments.map((segment) => ({ ...segment, side: leads.get(segment) ?? segment.side }))
}

type Laid = Bout & { gap: number; change: number }

/** Each bout with the seconds that follow it, and how many of them it takes to get to the next place: 0 to stay. */
function withGaps(blocks: Block[], library: MovementLibrary, pauses: Pauses): Laid[] {
  const bouts = blocks.flatMap((block, b) => block.map((bout, i) => ({ ...bout, closes: i === block.length - 1 && b < blocks.length - 1 })))
  let holding = isHeld(bouts[0]?.movement, library)
  return bouts.map(({ closes, ...bout }, i) => {
    const next = bouts[i + 1]
    if (!next) return { ...bout, gap: 0, change: 0 }
    const takes = !holding && isHeld(next.movement, library)
    holding ||= takes
    const change = changeSeconds(library.get(bout.movement), library.get(next.movement), pauses.change) + (takes ? TAKE_UP : 0)
    return { ...bout, change, gap: Math.max(closes ? Math.max(pauses.between, bout.rest) : bout.rest, change) }
  })
}

/** True for a movement with a weight or a band in the hands. */
export function isHeld(slug: string | undefined, library: MovementLibrary): boolean {
  return slug !== undefined && library.get(slug).equipment.some((item) => item === 'dumbbells' || item === 'band')
}

const isUp = ({ position, equipment }: Movement) => position === 'standing' || (position === 'seated' && equipment.includes('chair'))

/** Sitting that needs neither chair nor mat is done where one sits already. */
const isAnywhere = ({ equipment }: Movement) => equipment.every((item) => item === 'none')

/** Seconds to get from one movement to the next: `change` or more between two positions, at least 15 to or from the floor. */
export function changeSeconds(from: Movement, to: Movement, change: number): number {
  if (from.position === to.position && (isUp(from) === isUp(to) || isAnywhere(from) || isAnywhere(to))) return 0
  return isUp(from) === isUp(to) ? change : Math.max(change, GROUND_CHANGE)
}

/** A long rest before a change of position is rest first; a short one is all change. */
function moveOver(rest: number, change: number): DraftSegment[] {
  if (rest < change + 15) return [pause('transition', Math.max(rest, change))]
  return [pause('rest', rest - change), pause('transition', change)]
}

/** Seconds that `layBlocks` will take for these blocks. */
export function secondsOfBlocks(blocks: Block[], library: MovementLibrary, pauses: Pauses): number {
  return withGaps(blocks, library, pauses).reduce((sum, { movement, seconds, gap }) => sum + (library.get(movement).oneSided ? seconds * 2 + SIDE_CHANGE : seconds) + gap, 0)
}

/** Seconds of some segments. */
export function secondsOf(segments: readonly DraftSegment[]): number {
  return segments.reduce((sum, segment) => sum + segment.seconds, 0)
}
