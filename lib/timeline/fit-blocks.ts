import type { Segment } from '@/lib/catalog/types'
import { exactKey, secondsOf } from './atoms'
import { cycleOf } from './repeats'
import type { Block } from './rounds'

/** How many rounds each block has. */
export type Counts = readonly number[]

const roundsIn = (block: Block) => block.rounds.length

/** Of rounds that differ half stay, of repeated ones the first: fewer would be another class. At most all twice (our judgement). */
function limitsOf(block: Block): { least: number; most: number } {
  const rounds = roundsIn(block)
  switch (block.kind) {
    case 'same': return { least: 1, most: 2 * rounds }
    case 'each': return { least: Math.ceil(rounds / 2), most: rounds > 1 ? 2 * rounds : rounds }
    case 'fixed': return { least: rounds, most: rounds }
  }
}

/** The numbers of rounds after one round more or fewer (`change`), those first that keep each block nearest to its share of the whole. */
function nextCounts(blocks: readonly Block[], counts: Counts, change: 1 | -1): Counts[] {
  const steps = blocks.flatMap((block, at) => {
    const count = (counts[at] ?? 0) + change
    const { least, most } = limitsOf(block)
    return count < least || count > most ? [] : [{ at, count, share: count / roundsIn(block) }]
  })
  return steps.toSorted((a, b) => change * (a.share - b.share || a.at - b.at)).map(({ at, count }) => counts.map((before, index) => (index === at ? count : before)))
}

/**
 * All numbers of rounds, one more or fewer at a time, the class as it is included: shorter by the last round of the
 * block that has most of its rounds left (of equals the latest), longer by one of the block that has fewest (the earliest).
 * `keeps` says whether what is left is still the class.
 */
export function countsOf(blocks: readonly Block[], keeps: (counts: Counts) => boolean): Counts[] {
  const whole: Counts = blocks.map(roundsIn)
  const chain = (change: 1 | -1) => {
    const found: Counts[] = []
    for (let next = nextCounts(blocks, whole, change).find(keeps); next; next = nextCounts(blocks, next, change).find(keeps)) found.push(next)
    return found
  }
  return [...chain(-1).toReversed(), whole, ...chain(1)]
}

/** Which of a block's rounds are done, in order: the first of them, or all and then the last ones once more, in turn. */
export function chosenRounds({ rounds }: Block, count: number): number[] {
  const there = rounds.map((_, index) => index)
  const added = count - there.length
  if (added <= 0) return there.slice(0, count)
  const cycle = cycleOf(rounds.map(exactKey))
  const again = cycle < there.length ? cycle : added
  return [...there, ...Array.from({ length: added }, (_, index) => there.length - again + (index % again))]
}

/** What lies between a block's last round and the same block going on: as before it, or its longest pause where rounds differ. */
function joint({ kind, rounds }: Block): Segment[] {
  const inner = rounds.slice(0, -1).map(({ tail }) => tail)
  return kind === 'same' ? inner.at(-1) ?? [] : inner.reduce(longer, [])
}

const longer = (one: Segment[], other: Segment[]) => (secondsOf(other) > secondsOf(one) ? other : one)

/** What is added or takes longer is no harder than the class was at its peak, so that a cap on effort holds for it too. */
export const easedTo = (peak: number, segments: readonly Segment[]) => segments.map((segment) => ({ ...segment, rpe: Math.min(segment.rpe, peak) }))

/**
 * The segments of a block done `count` times; the pause after its last round stays the one that was there. Before more
 * work (`goesOn`) the one after a round that is last only now stays if it is longer: it may hold a change of position.
 */
export function layBlock(block: Block, count: number, { peak, goesOn }: { peak: number; goesOn: boolean }): Segment[] {
  const whole = roundsIn(block)
  const chosen = chosenRounds(block, count).flatMap((index, place) => {
    const round = block.rounds[index]
    return round ? [{ ...round, work: place < whole ? round.work : easedTo(peak, round.work), last: index === whole - 1 }] : []
  })
  const end = block.rounds.at(-1)?.tail ?? []
  return chosen.flatMap(({ work, tail, last }, place) => {
    if (place < chosen.length - 1) return [...work, ...(last ? joint(block) : tail)]
    return [...work, ...(goesOn && block.kind === 'each' && !last ? longer(end, tail) : end)]
  })
}
