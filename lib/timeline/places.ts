import type { Segment } from '@/lib/catalog/types'
import type { ClassType } from '@/lib/catalog/vocabulary'

/** A segment before it has cues. */
export type Beat = Omit<Segment, 'cues' | 'bpm'>
export type Count = { set: number; sets: number }

/** A segment with what stands around it; pauses (rest or transition without a movement) are looked past. */
export type Place = {
  beat: Beat
  before: Beat | null
  after: Beat | null
  /** No pause between this segment and the one before or after it. */
  joined: { before: boolean; after: boolean }
  firstOfKind: boolean
  firstOfMovement: boolean
  last: boolean
  /** This segment, or the one after, is the second side of a pair. */
  second: { here: boolean; after: boolean }
  /** Which of how many sets this segment is, and the one after. */
  set: { here: Count | null; after: Count | null }
}

/** Types whose sets are counted aloud. */
const COUNTED_IN_SETS: readonly ClassType[] = ['strength', 'pilates']

export const isPause = (beat: Beat) => beat.movement === null && (beat.kind === 'rest' || beat.kind === 'transition')
export const sideOf = (beat: Beat) => (beat.side === 'left' || beat.side === 'right' ? beat.side : null)
const sameMovement = (a: Beat | null, b: Beat | null) => a !== null && b !== null && a.movement !== null && a.movement === b.movement
export const continues = (a: Beat | null, b: Beat | null) => a !== null && b !== null && sameMovement(a, b) && sideOf(a) === sideOf(b)

/** Indices of segments that are the second side of a pair, whichever side came first. */
function secondSides(beats: readonly Beat[]): Set<number> {
  const seconds = new Set<number>()
  let first: Beat | null = null
  beats.forEach((beat, index) => {
    if (isPause(beat)) return
    const closes = first !== null && sideOf(beat) !== null && sameMovement(first, beat) && sideOf(first) !== sideOf(beat)
    if (closes) seconds.add(index)
    first = closes || sideOf(beat) === null ? null : beat
  })
  return seconds
}

/** Sets of work by index: the same movement again and again with a pause between, and nothing else. */
function setsOf(type: ClassType, beats: readonly Beat[]): Map<number, Count> {
  const sets = new Map<number, Count>()
  if (!COUNTED_IN_SETS.includes(type)) return sets
  let chain: number[] = []
  const close = () => {
    if (chain.length > 1) chain.forEach((index, at) => sets.set(index, { set: at + 1, sets: chain.length }))
    chain = []
  }
  beats.forEach((beat, index) => {
    if (isPause(beat)) return
    const previous = chain.at(-1)
    const goesOn = previous !== undefined && previous < index - 1 && sameMovement(beats[previous] ?? null, beat)
    if (!goesOn) close()
    if (beat.kind === 'work' && beat.movement !== null && sideOf(beat) === null) chain.push(index)
    else close()
  })
  close()
  return sets
}

/** Every segment with what stands around it. */
export function placesOf(type: ClassType, beats: readonly Beat[]): Place[] {
  const sets = setsOf(type, beats)
  const seconds = secondSides(beats)
  return beats.map((beat, index) => {
    const earlier = beats.slice(0, index)
    const before = earlier.findLastIndex((other) => !isPause(other))
    const after = beats.findIndex((other, later) => later > index && !isPause(other))
    return {
      beat,
      before: beats[before] ?? null,
      after: beats[after] ?? null,
      joined: { before: index > 0 && before === index - 1, after: after === index + 1 },
      firstOfKind: earlier.every((other) => other.kind !== beat.kind),
      firstOfMovement: earlier.every((other) => other.kind !== 'work' || other.movement !== beat.movement),
      last: index === beats.length - 1,
      second: { here: seconds.has(index), after: seconds.has(after) },
      set: { here: sets.get(index) ?? null, after: sets.get(after) ?? null },
    }
  })
}
