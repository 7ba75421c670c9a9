import type { Segment } from '@/lib/catalog/types'

type Part = Pick<Segment, 'kind' | 'seconds' | 'movement' | 'side' | 'rpe' | 'reps'>

/** One line of an outline: a segment that stands for itself in every repetition; rpe is the highest of them. */
export type OutlineRow<T extends Part> = { index: number; segment: T; rpe: number }

/** Segments that are done `times` times in a row, in one phase of the class. `seconds` counts all of them. */
export type OutlineBlock<T extends Part> = { phase: 'warm-up' | 'work' | 'cool-down'; times: number; seconds: number; rows: OutlineRow<T>[] }

const LONGEST_ROUND = 40

/**
 * A timeline as a person reads it: warm-up, then the work with sets and rounds told once and counted, then cool-down.
 * No segment is left out: a block's rows, taken `times` times, are its segments (a rest after the last time may be missing).
 */
export function outline<T extends Part>(segments: readonly T[]): OutlineBlock<T>[] {
  const blocks: OutlineBlock<T>[] = []
  let from = 0
  while (from < segments.length) {
    const phase = phaseAt(segments, from)
    let end = from + 1
    while (end < segments.length && phaseAt(segments, end) === phase) end++
    if (phase === 'work') blocks.push(...rounds(segments, from, end))
    else blocks.push(block(segments, phase, from, end, end - from, 1))
    from = end
  }
  return blocks
}

function phaseAt(segments: readonly Part[], index: number): OutlineBlock<Part>['phase'] {
  const kind = segments[index]?.kind
  if (kind === 'warm-up' || kind === 'cool-down') return kind
  const next = segments.slice(index).find((segment) => segment.kind !== 'rest' && segment.kind !== 'transition')?.kind
  return (kind === 'rest' || kind === 'transition') && (next === 'warm-up' || next === 'cool-down') ? next : 'work'
}

function rounds<T extends Part>(segments: readonly T[], from: number, end: number): OutlineBlock<T>[] {
  const blocks: OutlineBlock<T>[] = []
  let single = from
  let at = from
  const flush = () => {
    if (single < at) blocks.push(block(segments, 'work', single, at, at - single, 1))
  }
  while (at < end) {
    const found = longestRepeat(segments, at, end)
    if (!found) {
      at++
      continue
    }
    flush()
    blocks.push(block(segments, 'work', at, at + found.covered, found.period, found.times))
    at += found.covered
    single = at
  }
  flush()
  return blocks
}

/** The repetition at `from` that covers most; of equals the shortest round. */
function longestRepeat(segments: readonly Part[], from: number, end: number): { period: number; times: number; covered: number } | null {
  let best: { period: number; times: number; covered: number } | null = null
  for (let period = 1; period <= Math.min(LONGEST_ROUND, end - from - 1); period++) {
    let covered = period
    while (from + covered < end && same(segments[from + covered], segments[from + (covered % period)])) covered++
    const whole = Math.floor(covered / period)
    const partial = covered % period
    const restMissing = partial > 0 && segments.slice(from + partial, from + period).every(isPause)
    const times = whole + (restMissing ? 1 : 0)
    const taken = restMissing ? covered : whole * period
    if (times >= 2 && hasWork(segments, from, from + period) && (!best || taken > best.covered)) best = { period, times, covered: taken }
  }
  return best
}

function same(a: Part | undefined, b: Part | undefined): boolean {
  return a?.kind === b?.kind && a?.seconds === b?.seconds && a?.movement === b?.movement && a?.side === b?.side && a?.reps === b?.reps
}

function isPause(segment: Part): boolean {
  return segment.kind === 'rest' || segment.kind === 'transition'
}

function hasWork(segments: readonly Part[], from: number, end: number): boolean {
  return segments.slice(from, end).some((segment) => !isPause(segment))
}

function block<T extends Part>(segments: readonly T[], phase: OutlineBlock<T>['phase'], from: number, end: number, period: number, times: number): OutlineBlock<T> {
  const all = segments.slice(from, end)
  const rows = all.slice(0, period).map((segment, row): OutlineRow<T> => ({
    index: from + row, segment, rpe: Math.max(...all.filter((_, index) => index % period === row).map((other) => other.rpe)),
  }))
  return { phase, times, seconds: all.reduce((sum, segment) => sum + segment.seconds, 0), rows }
}
