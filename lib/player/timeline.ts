import type { SegmentView } from '@/lib/catalog/types'

/** A segment with its place in the class. `start` and `end` in milliseconds from the class's start. */
export type TimedSegment = SegmentView & { index: number; start: number; end: number }

/** A class as the player runs it. All times in milliseconds; segments touch, in order. */
export type PlayerTimeline = { duration: number; segments: readonly TimedSegment[] }

/** Lays segments (whole seconds) one after another. Throws on an empty class. */
export function toPlayerTimeline(segments: readonly SegmentView[]): PlayerTimeline {
  if (segments.length === 0) throw new RangeError('A class needs at least one segment')
  let start = 0
  const timed = segments.map((segment, index) => {
    const end = start + segment.seconds * 1000
    const placed = { ...segment, index, start, end }
    start = end
    return placed
  })
  return { duration: start, segments: timed }
}

/** The segment that holds a position in ms. A border belongs to the later segment; the class's end to the last. */
export function segmentAt(timeline: PlayerTimeline, position: number): TimedSegment {
  let low = 0
  let high = timeline.segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((timeline.segments[middle]?.start ?? Infinity) <= position) low = middle
    else high = middle - 1
  }
  const segment = timeline.segments[low]
  if (!segment) throw new RangeError('A class needs at least one segment')
  return segment
}
