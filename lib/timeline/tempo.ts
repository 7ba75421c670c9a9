import type { DraftSegment } from '@/lib/catalog/recipe'
import type { ClassType, MusicStyle, SegmentKind } from '@/lib/catalog/vocabulary'
import type { MovementSource } from './derive'

type Step = readonly [upToRpe: number, bpm: number]

/**
 * Tempo of work by type and effort, in beats a minute. Ranges after Karageorghis and others
 * (PubMed 21699107, PMC7288070); where in its range an effort lies is our own reading.
 */
const WORK_TEMPO: Readonly<Record<ClassType, readonly Step[]>> = {
  meditation: [[10, 60]],
  stretching: [[2, 72], [3, 80], [10, 88]],
  yoga: [[2, 72], [3, 84], [4, 96], [5, 104], [10, 112]],
  pilates: [[3, 108], [5, 116], [10, 124]],
  strength: [[4, 120], [6, 126], [10, 132]],
  walking: [[2, 115], [3, 118], [4, 124], [10, 130]],
  cardio: [[4, 124], [5, 130], [6, 136], [7, 142], [10, 150]],
  hiit: [[6, 138], [7, 142], [8, 146], [10, 150]],
  running: [[4, 158], [5, 164], [6, 168], [7, 174], [8, 180], [10, 186]],
}

/** Types that keep one tempo through their work, and through their opening and close. */
const ONE_TEMPO: readonly ClassType[] = ['yoga', 'meditation', 'stretching', 'pilates']
const WARM_UP = { from: 100, to: 125 }
const COOL_DOWN = { from: 96, to: 72 }
const HIIT_REST = 108
const STILLNESS = 60

function stepAt(steps: readonly Step[], rpe: number): number {
  return (steps.find(([upTo]) => rpe <= upTo) ?? steps.at(-1) ?? [10, 120])[1]
}

/** Tempo at the middle of a segment within all segments of its kind, on a line between two tempi. */
function ramp(segments: readonly DraftSegment[], index: number, { from, to }: { from: number; to: number }): number {
  const kind = segments[index]?.kind
  let total = 0
  let middle = 0
  segments.forEach((segment, at) => {
    if (segment.kind !== kind) return
    if (at === index) middle = total + segment.seconds / 2
    total += segment.seconds
  })
  return Math.round(from + (to - from) * (middle / total))
}

/** Time-weighted mean rpe of all segments of a kind. */
function meanOfKind(segments: readonly DraftSegment[], kind: SegmentKind): number {
  const own = segments.filter((segment) => segment.kind === kind)
  const seconds = own.reduce((sum, segment) => sum + segment.seconds, 0)
  return own.reduce((sum, segment) => sum + segment.rpe * segment.seconds, 0) / seconds
}

const isPause = (segment: DraftSegment) => !segment.movement && (segment.kind === 'rest' || segment.kind === 'transition')

/** Where a pause takes its tempo from: the segment before, or the cool-down it leads into; -1 in a class of pauses. */
function neighbourOf(segments: readonly DraftSegment[], index: number): number {
  const after = segments.findIndex((segment, at) => at > index && !isPause(segment))
  const before = segments.findLastIndex((segment, at) => at < index && !isPause(segment))
  return before < 0 || segments[after]?.kind === 'cool-down' ? after : before
}

/**
 * Tempo in beats a minute for a segment whose recipe names none; null in a meditation without music.
 * On foot it is a beat a step; warm-ups rise from 100 to 125, cool-downs fall from 96 to 72; yoga, pilates,
 * stretching and meditation keep one tempo through their work; a pause keeps that of its neighbour.
 */
export function defaultBpm(type: ClassType, music: MusicStyle, segments: readonly DraftSegment[], index: number, library: MovementSource): number | null {
  const segment = segments[index]
  if (!segment || (type === 'meditation' && music === 'none')) return null
  const gait = segment.movement ? library.get(segment.movement).gait : null
  if (gait) return stepAt(WORK_TEMPO[gait === 'run' ? 'running' : 'walking'], segment.rpe)
  if (segment.kind === 'stillness') return STILLNESS
  if (isPause(segment)) {
    const neighbour = neighbourOf(segments, index)
    if (type === 'hiit' && segments[neighbour]?.kind === 'work') return HIIT_REST
    const given = segments[neighbour]?.bpm
    return given === undefined ? defaultBpm(type, music, segments, neighbour, library) : given
  }
  if (ONE_TEMPO.includes(type)) return stepAt(WORK_TEMPO[type], meanOfKind(segments, segment.kind))
  switch (segment.kind) {
    case 'warm-up':
      return ramp(segments, index, WARM_UP)
    case 'cool-down':
      return ramp(segments, index, COOL_DOWN)
    case 'rest':
    case 'transition':
    case 'work':
      return stepAt(WORK_TEMPO[type], segment.rpe)
  }
}
