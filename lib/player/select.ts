import type { CueRole } from '@/lib/catalog/types'
import type { PlayerState } from './state'
import { segmentAt, type PlayerTimeline, type TimedSegment } from './timeline'

/** Whole seconds left in the segment at a position, rounded up: 0:00 is never shown inside a segment. */
export function secondsLeftInSegment(timeline: PlayerTimeline, position: number): number {
  return secondsUp(segmentAt(timeline, position).end - position)
}

/** Whole seconds left in the class, rounded up. */
export function secondsLeft(timeline: PlayerTimeline, position: number): number {
  return secondsUp(timeline.duration - position)
}

/** Milliseconds as whole seconds, rounded up (past a thousandth of rounding error). */
export function secondsUp(ms: number): number {
  return Math.max(0, Math.ceil(ms / 1000 - 1e-6))
}

/** How much of the class is behind, 0–1. */
export function progress(timeline: PlayerTimeline, position: number): number {
  return position / timeline.duration
}

/** The segment after the one at a position, null in the last. */
export function nextSegment(timeline: PlayerTimeline, position: number): TimedSegment | null {
  return timeline.segments[segmentAt(timeline, position).index + 1] ?? null
}

/** The next segment of work with a movement after the one at a position, null when none is left. */
export function nextWork(timeline: PlayerTimeline, position: number): TimedSegment | null {
  const { index } = segmentAt(timeline, position)
  return timeline.segments.find((segment) => segment.index > index && segment.kind === 'work' && segment.movement !== null) ?? null
}

/**
 * Which set of its movement a segment of work is: the same movement on the same side, with nothing but pauses
 * or the other side between. Null outside work, without a movement, and when it comes only once.
 */
export function setOf(timeline: PlayerTimeline, segment: TimedSegment): { index: number; count: number } | null {
  if (segment.kind !== 'work' || segment.movement === null) return null
  const work = timeline.segments.filter(({ kind }) => kind === 'work')
  const breaks = work.filter(({ movement }) => movement !== segment.movement)
  const before = breaks.findLast(({ index }) => index < segment.index)?.index ?? -1
  const after = breaks.find(({ index }) => index > segment.index)?.index ?? Infinity
  const sets = work.filter(({ index, side }) => index > before && index < after && side === segment.side)
  if (sets.length < 2) return null
  return { index: sets.findIndex(({ index }) => index === segment.index) + 1, count: sets.length }
}

/** A cue with its place in the class, `at` in ms. */
export type PlacedCue = { at: number; text: string; role: CueRole; segment: number }

/** The cues that begin in [from, to), in order. */
export function cuesBetween(timeline: PlayerTimeline, from: number, to: number): PlacedCue[] {
  const found: PlacedCue[] = []
  for (const segment of timeline.segments) {
    if (segment.end <= from || segment.start >= to) continue
    for (const cue of segment.cues) {
      const at = segment.start + cue.at * 1000
      if (at >= from && at < to) found.push({ at, text: cue.text, role: cue.role, segment: segment.index })
    }
  }
  return found.sort((a, b) => a.at - b.at)
}

/** The cues that the last event brought: each comes up once a pass, in order; none while the class went on unseen. */
export function cuesDue(timeline: PlayerTimeline, state: PlayerState): PlacedCue[] {
  return state.due ? cuesBetween(timeline, state.due.from, state.due.to) : []
}

/** Whether the last event brought the class to its place by playing, rather than that somebody moved or stopped it. */
export function cameByPlaying(state: PlayerState): boolean {
  return state.due !== null && state.due.to === state.position && state.phase !== 'paused'
}

/** The caption at a position: the last cue of its segment that has begun, null before the first. */
export function captionAt(timeline: PlayerTimeline, position: number): string | null {
  const segment = segmentAt(timeline, position)
  const begun = segment.cues.filter((cue) => segment.start + cue.at * 1000 <= position)
  return begun.reduce<(typeof begun)[number] | null>((last, cue) => (last && last.at > cue.at ? last : cue), null)?.text ?? null
}
