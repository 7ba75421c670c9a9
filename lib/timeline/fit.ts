import type { CompiledClass, Segment } from '@/lib/catalog/types'
import { secondsOf } from './atoms'
import { peakMovement, peakRpe } from './derive'
import { both, edgeRange, splitWithin } from './fit-bounds'
import { chosenRounds, countsOf, easedTo, layBlock, type Counts } from './fit-blocks'
import { edgesOf, layEdge, type Edge } from './fit-edges'
import { isScripted, recue, type Speaker } from './recue'
import { roundsOf, type Block, type Form } from './rounds'

/** What fitting looks at: a class as it is kept, its cues by key. */
export type Fittable = Pick<CompiledClass, 'type' | 'ladder' | 'segments'>

/** Rounds of one block that were left out or added: `movements` are those of these rounds, `from` and `to` count all rounds of the block. */
export type RoundChange = { movements: string[]; from: number; to: number }

/** A fitted class. `rounds` names what changed in the work; warm-up and cool-down (with the stillness that ends it) in seconds. */
export type Fitted = {
  segments: Segment[]
  seconds: number
  rounds: RoundChange[]
  warmUp: { from: number; to: number }
  coolDown: { from: number; to: number }
}

/** A class keeps at least half of its length and at most doubles it (our judgement); 5 to 60 minutes in any case. */
const SHARE = { from: 0.5, to: 2 }
const SECONDS = { from: 300, to: 3600 }
const MINUTE = 60
/** Intervals that never reach this for a minute are not hard enough to be called so. */
const HIIT_PEAK = 6

type Arrangement = { counts: Counts; segments: Segment[]; off: number }
type Edges = { opening: Edge; closing: Edge }
type Ground = { item: Fittable; form: Form; seconds: number; peak: number; edges: Edges[]; warm: number; cool: number }

const isPause = ({ kind }: Segment) => kind === 'rest' || kind === 'transition'
const movedSeconds = (segments: readonly Segment[]) => secondsOf(segments.filter((segment) => !isPause(segment)))

function groundOf(item: Fittable): Ground {
  const form = roundsOf(item.type, item.segments)
  const closings = edgesOf(form.closing, 'before-last')
  const edges = edgesOf(form.opening, 'after-first').flatMap((opening) => closings.map((closing) => ({ opening, closing })))
  return {
    item, form, seconds: secondsOf(item.segments), peak: peakRpe(item.segments),
    edges: edges.toSorted((a, b) => a.opening.dropped + a.closing.dropped - b.opening.dropped - b.closing.dropped),
    warm: movedSeconds(form.opening), cool: movedSeconds(form.closing),
  }
}

function layMiddle({ form, peak }: Ground, counts: Counts): Segment[] {
  return [...form.lead, ...form.blocks.flatMap((block, index) => layBlock(block, counts[index] ?? block.rounds.length, { peak, goesOn: index < form.blocks.length - 1 }))]
}

/** A middle of whole rounds with a warm-up and a cool-down that make it `total` seconds, with as few of their movements gone as can be. */
function framed(ground: Ground, counts: Counts, middle: Segment[], total: number): Arrangement | null {
  const { item, edges, warm, cool, seconds, peak } = ground
  const room = total - secondsOf(middle)
  const warmRange = edgeRange(item.type, 'warm-up', total, warm / seconds)
  const coolRange = edgeRange(item.type, 'cool-down', total, cool / seconds)
  if (room < warmRange.least + coolRange.least) return null
  for (const { opening, closing } of edges) {
    const moved = room - opening.pauses - closing.pauses
    const parts = splitWithin(moved, warm / (warm + cool), both(warmRange, opening), both(coolRange, closing))
    const laid = parts && [layEdge(opening, parts[0]), layEdge(closing, parts[1])]
    if (laid?.[0] && laid[1]) return { counts, segments: [...easedTo(peak, laid[0]), ...middle, ...easedTo(peak, laid[1])], off: Math.abs(room / total - (warm + cool) / seconds) }
  }
  return null
}

/** The work keeps the movement it is about, and intervals stay hard. */
function keeps({ item, form }: Ground, counts: Counts): boolean {
  const peak = peakMovement(item.type, item.segments)
  const work = form.blocks.flatMap((block, index) => block.rounds.slice(0, counts[index] ?? 0).flatMap((round) => round.work))
  return (peak === null || work.some(({ movement }) => movement === peak)) && (item.type !== 'hiit' || peakRpe(work) >= Math.min(HIIT_PEAK, peakRpe(item.segments)))
}

/** For each length in whole minutes the whole rounds that suit it best: those that leave warm-up and cool-down nearest to their share. */
function arrangementsOf(item: Fittable): Map<number, Arrangement> {
  const ground = groundOf(item)
  const found = new Map<number, Arrangement>()
  if (item.ladder !== null || isScripted(item.segments) || ground.form.blocks.length === 0) return found
  const from = Math.max(SECONDS.from, ground.seconds * SHARE.from)
  const to = Math.min(SECONDS.to, ground.seconds * SHARE.to)
  for (const counts of countsOf(ground.form.blocks, (left) => keeps(ground, left))) {
    if (ground.form.blocks.every((block, index) => block.rounds.length === counts[index])) continue
    const middle = layMiddle(ground, counts)
    for (let total = Math.ceil(from / MINUTE) * MINUTE; total <= to; total += MINUTE) {
      const known = found.get(total)
      const one = total === ground.seconds ? null : framed(ground, counts, middle, total)
      if (one && (!known || one.off < known.off)) found.set(total, one)
    }
  }
  return found
}

/**
 * All lengths in seconds, ascending and in whole minutes, that a class can take by whole rounds with every interval of
 * work as it is: 5 to 60 minutes, from half of its own length to twice as long, its own included. Steps of the running
 * ladder (the public 9-week couch-to-5K plan sets their minutes) and guided meditations have only their own.
 */
export function lengthsOf(item: Fittable): number[] {
  return [...arrangementsOf(item).keys(), secondsOf(item.segments)].toSorted((a, b) => a - b)
}

/** The length nearest to `seconds`, of two the shorter; null without any. */
export function nearestLength(lengths: readonly number[], seconds: number): number | null {
  const [nearest] = lengths.toSorted((a, b) => Math.abs(a - seconds) - Math.abs(b - seconds) || a - b)
  return nearest ?? null
}

function changeOf(block: Block, count: number): RoundChange[] {
  const whole = block.rounds.length
  if (count === whole) return []
  const changed = count < whole ? block.rounds.slice(count) : chosenRounds(block, count).slice(whole).flatMap((index) => block.rounds[index] ?? [])
  const movements = changed.flatMap(({ work }) => work.flatMap(({ kind, movement }) => (kind === 'work' && movement !== null ? [movement] : [])))
  return [{ movements: [...new Set(movements)], from: whole, to: count }]
}

/**
 * A class made to last `seconds`, one of its `lengthsOf`; null for any other. Whole rounds go from the end of a block
 * or come again there; warm-up and cool-down take what is left within their shares. Work keeps its seconds and order.
 * Cues are said anew over the whole timeline, since sets are counted and movements named ahead: so it works on the
 * class as it is kept, before words are put to its cues. Its own length is the class as it is.
 */
export function fitTo(item: Fittable, seconds: number, speaker: Speaker): Fitted | null {
  const form = roundsOf(item.type, item.segments)
  const edges = (segments: readonly Segment[]) => ({ warmUp: movedSeconds(roundsOf(item.type, segments).opening), coolDown: movedSeconds(roundsOf(item.type, segments).closing) })
  const before = edges(item.segments)
  const own = secondsOf(item.segments)
  const arrangement = seconds === own ? null : arrangementsOf(item).get(seconds)
  if (arrangement === undefined) return null
  const after = arrangement ? edges(arrangement.segments) : before
  return {
    seconds,
    segments: arrangement ? recue(item.type, arrangement.segments, speaker) : [...item.segments],
    rounds: arrangement ? form.blocks.flatMap((block, index) => changeOf(block, arrangement.counts[index] ?? block.rounds.length)) : [],
    warmUp: { from: before.warmUp, to: after.warmUp },
    coolDown: { from: before.coolDown, to: after.coolDown },
  }
}
