import type { Segment } from '@/lib/catalog/types'
import { secondsOf, sideBalance } from './atoms'

/** A movement of a warm-up or cool-down, on both sides where it has two, and the pause before it. */
type Step = { lead: Segment[]; parts: Segment[] }

/** A warm-up or cool-down with some of its movements: `pauses` in seconds, and the least and most its movements can take. */
export type Edge = { steps: readonly Step[]; dropped: number; pauses: number; least: number; most: number }

/** Up to this long a piece is a drill or goes with the breath, and keeps its seconds. */
const DRILL_SECONDS = 15
/** A longer one keeps this much, as getting down or up may be part of it. */
const LEAST_SECONDS = 20
/** A movement shortened to less than this share would be hurried; one is left out instead. At most it takes twice as long (our judgement). */
const LEAST_SHARE = 0.7
const MOST_SHARE = 2
/** Seconds come in steps of this, as recipes lay them. */
const STEP_SECONDS = 5

const isPause = ({ kind }: Segment) => kind === 'rest' || kind === 'transition'
const isDrill = ({ seconds }: Segment) => seconds <= DRILL_SECONDS
const leastOf = ({ seconds }: Segment) => Math.min(seconds, LEAST_SECONDS)
const isSided = ({ side }: Segment) => side === 'left' || side === 'right'

function stepsOf(segments: readonly Segment[]): { steps: Step[]; after: Segment[] } {
  const steps: Step[] = []
  const sides = sideBalance()
  let lead: Segment[] = []
  for (const segment of segments) {
    const last = steps.at(-1)
    if (last && !sides.isEven()) last.parts.push(segment)
    else if (isPause(segment)) lead.push(segment)
    else {
      steps.push({ lead, parts: [segment] })
      lead = []
    }
    if (!isPause(segment)) sides.add(segment)
  }
  return { steps, after: lead }
}

function edgeOf(steps: readonly Step[], dropped: number): Edge {
  const parts = steps.flatMap((step) => step.parts)
  const movements = parts.filter((part) => !isPause(part))
  const fixed = secondsOf(movements.filter(isDrill))
  const free = movements.filter((part) => !isDrill(part))
  return {
    steps, dropped,
    pauses: secondsOf(parts.filter(isPause)) + secondsOf(steps.flatMap(({ lead }) => lead)),
    least: fixed + free.reduce((sum, part) => sum + Math.max(leastOf(part), Math.ceil(part.seconds * LEAST_SHARE)), 0),
    most: fixed + Math.floor(secondsOf(free) * MOST_SHARE),
  }
}

/** One step fewer; the longer of the two pauses that meet stays, as it may hold a change of position. */
function without(steps: readonly Step[], at: number): Step[] {
  const gone = steps[at]?.lead ?? []
  return steps.flatMap((step, index) => {
    if (index === at) return []
    return index === at + 1 && secondsOf(gone) > secondsOf(step.lead) ? [{ ...step, lead: gone }] : [step]
  })
}

/**
 * A warm-up or cool-down whole, and shorter by one movement at a time, always with its first and its last: `inside`
 * is where the next to go stands, after the first or before the last.
 */
export function edgesOf(segments: readonly Segment[], inside: 'after-first' | 'before-last'): Edge[] {
  const { steps, after } = stepsOf(segments)
  const last = steps.at(-1)
  if (last) last.parts.push(...after)
  const edges = [edgeOf(steps, 0)]
  for (let left = steps; left.length > 2;) {
    left = without(left, inside === 'after-first' ? 1 : left.length - 2)
    edges.push(edgeOf(left, steps.length - left.length))
  }
  return edges
}

/** All segments of an edge, its movements taking exactly `seconds`, both sides alike; null where that does not come out even. */
export function layEdge({ steps }: Edge, seconds: number): Segment[] | null {
  const segments = steps.flatMap(({ lead, parts }) => [...lead, ...parts])
  const isFree = (segment: Segment) => !isPause(segment) && !isDrill(segment)
  const movements = secondsOf(segments.filter((segment) => !isPause(segment)))
  if (movements === seconds) return segments
  const free = secondsOf(segments.filter(isFree))
  const factor = (seconds - (movements - free)) / free
  const scaled = segments.map((segment) => (isFree(segment) ? { ...segment, seconds: Math.max(leastOf(segment), Math.round((segment.seconds * factor) / STEP_SECONDS) * STEP_SECONDS) } : segment))
  const even = scaled.flatMap((segment, index) => (isFree(segments[index] ?? segment) && !isSided(segment) ? [index] : [])).toReversed()
  const missing = seconds - secondsOf(scaled.filter((segment) => !isPause(segment)))
  if (even.length === 0) return missing === 0 ? scaled : null
  const shares = sharesOf(missing, even.length)
  const laid = scaled.map((segment, index) => ({ ...segment, seconds: segment.seconds + (shares[even.indexOf(index)] ?? 0) }))
  return laid.every((segment, index) => segment.seconds >= leastOf(segments[index] ?? segment)) ? laid : null
}

/** Seconds shared out in steps of five, what is over in the first share. */
function sharesOf(seconds: number, count: number): number[] {
  const steps = Math.trunc(seconds / STEP_SECONDS)
  const over = seconds - steps * STEP_SECONDS
  const sign = Math.sign(steps)
  return Array.from({ length: count }, (_, index) => {
    const more = index < Math.abs(steps) % count ? sign : 0
    return (Math.trunc(steps / count) + more) * STEP_SECONDS + (index === 0 ? over : 0)
  })
}
