import type { Segment } from '@/lib/catalog/types'
import type { ClassType } from '@/lib/catalog/vocabulary'
import { atomsOf, exactKey, groupAtoms, joinAtoms, looseKey, secondsOf, type Atom } from './atoms'
import { cycleOf, longestRepeat, type Repeat } from './repeats'

/** What is done, dropped or added as a whole: a round, a set, an interval with its rest, a flow or pose on both sides. */
export type Round = Atom

/**
 * `same`: rounds of the same movements · `each`: rounds that differ, where nothing repeats · `fixed`: what a class
 * on foot does once, to begin, to pass over or to end.
 */
export type Block = { kind: 'same' | 'each' | 'fixed'; rounds: Round[] }

/** A timeline by its structure; all segments in order are opening, lead, the rounds with their tails, closing. */
export type Form = { opening: Segment[]; lead: Segment[]; blocks: Block[]; closing: Segment[] }

const ON_FOOT: readonly ClassType[] = ['running', 'walking']

/** Poses shorter than this go with the breath: they are part of a flow. */
const BREATH_SECONDS = 12
/** A rest of this length ends a wave of work without pauses. */
const WAVE_REST_SECONDS = 15
const LEAST_WAVES = 3

const isRest = ({ kind, movement }: Segment) => kind === 'rest' && movement === null

/**
 * Finds the rounds of a timeline, from its segments alone: circuits, sets, interval repeats and flows by what comes
 * again in the same order; waves of work by the rests between them; ladders by their long rests; and where nothing
 * repeats each movement or pose by itself. Both sides of a movement are never parted. No blocks without work.
 */
export function roundsOf(type: ClassType, segments: readonly Segment[]): Form {
  const first = segments.findIndex(({ kind }) => kind === 'work')
  const last = segments.findLastIndex(({ kind }) => kind === 'work')
  if (first < 0) return { opening: [...segments], lead: [], blocks: [], closing: [] }
  const warmed = segments.slice(0, first).findLastIndex(({ kind }) => kind === 'warm-up') + 1
  const closing = segments.findIndex(({ kind }, index) => index > last && (kind === 'cool-down' || kind === 'stillness'))
  const end = closing < 0 ? segments.length : closing
  return {
    opening: segments.slice(0, warmed),
    lead: segments.slice(warmed, first),
    blocks: blocksOf(type, atomsOf(segments.slice(first, end))),
    closing: segments.slice(end),
  }
}

function blocksOf(type: ClassType, atoms: Atom[]): Block[] {
  const waves = wavesOf(atoms)
  const rounds = waves ?? atoms
  const exact = rounds.map(exactKey)
  const loose = rounds.map(looseKey)
  const isRound = (start: number, period: number) => (waves ? period === 1 : !(period === 1 && goesOn(rounds[start])))
  const once = (from: number, end: number): Block[] => {
    if (from === end) return []
    if (ON_FOOT.includes(type)) return [{ kind: 'fixed', rounds: rounds.slice(from, end) }]
    const parts = waves ? actsOf(rounds.slice(from, end)) : [unitsOf(rounds.slice(from, end))]
    return parts.map((part) => ({ kind: 'each', rounds: part }))
  }
  const split = (from: number, end: number): Block[] => {
    const found = bestOf(longestRepeat(exact, from, end, isRound), waves ? null : longestRepeat(loose, from, end, isRound))
    if (!found) return once(from, end)
    const { start, period, times } = found
    const same = Array.from({ length: times }, (_, time) => joinAtoms(rounds.slice(start + time * period, start + (time + 1) * period)))
    return [...split(from, start), { kind: 'same', rounds: same }, ...split(start + period * times, end)]
  }
  return split(0, rounds.length)
}

/** The same lengths tell rounds best; where they cover less than half of what the same movements do, these do. */
function bestOf(exact: Repeat | null, loose: Repeat | null): Repeat | null {
  const covered = (repeat: Repeat | null) => (repeat ? repeat.period * repeat.times : 0)
  return covered(loose) >= 2 * covered(exact) ? loose : exact
}

/** One piece of work with no pause after it: doing it again is going on with it. */
function goesOn(atom: Atom | undefined): boolean {
  return atom !== undefined && atom.work.length === 1 && atom.tail.length === 0
}

/** Stretches of work without a pause, told apart by the rests between them; null where a class is not made of these. */
function wavesOf(atoms: readonly Atom[]): Round[] | null {
  const ends = ({ tail }: Atom) => tail.some(isRest) && secondsOf(tail) >= WAVE_REST_SECONDS
  const groups = groupAtoms(atoms, ends)
  const joined = atoms.every((atom, index) => index === atoms.length - 1 || ends(atom) || atom.tail.length === 0)
  const whole = groups.every((group) => group.length > 1 && cycleOf(group.map(exactKey)) * 2 > group.length)
  return joined && whole && groups.length >= LEAST_WAVES ? groups.map(joinAtoms) : null
}

/** Waves parted where none of the movements comes again later: there another act begins. One wave alone is no act. */
function actsOf(waves: readonly Round[]): Round[][] {
  const movementsOf = (rounds: readonly Round[]) => new Set(rounds.flatMap(({ work }) => work.map(({ movement }) => movement)))
  const acts: Round[][] = [[]]
  waves.forEach((wave, index) => {
    const later = movementsOf(waves.slice(index))
    if (index > 0 && [...movementsOf(waves.slice(0, index))].every((movement) => !later.has(movement))) acts.push([])
    acts.at(-1)?.push(wave)
  })
  return acts.every((act) => act.length > 1) ? acts : [[...waves]]
}

/** Where nothing repeats: ladders whole, flows whole, all else piece by piece. */
function unitsOf(atoms: readonly Atom[]): Round[] {
  return laddersOf(atoms) ?? flowsOf(atoms)
}

/** Work of different lengths with long rests between: what lies between two of these is one ladder. */
function laddersOf(atoms: readonly Atom[]): Round[] | null {
  const pauses = atoms.slice(0, -1).map(({ tail }) => secondsOf(tail))
  const longest = Math.max(0, ...pauses)
  const lengths = new Set(atoms.map(({ work }) => secondsOf(work)))
  const shortest = Math.min(...pauses)
  if (lengths.size < 3 || shortest === 0 || longest < 1.5 * shortest) return null
  return groupAtoms(atoms, ({ tail }) => secondsOf(tail) === longest).map(joinAtoms)
}

/** Poses of a breath, with what is held between two of them, are one flow. */
function flowsOf(atoms: readonly Atom[]): Round[] {
  const isBreath = (atom: Atom | undefined) => atom?.work.some(({ seconds, kind }) => kind === 'work' && seconds < BREATH_SECONDS) ?? false
  const flows = atoms.map((atom, index) => isBreath(atom) || (isBreath(atoms[index - 1]) && isBreath(atoms[index + 1])))
  return groupAtoms(atoms, (_, index) => !(flows[index] && flows[index + 1])).map(joinAtoms)
}
