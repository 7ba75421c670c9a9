import type { Contour } from '@/lib/catalog/types'
import type { ClassType } from '@/lib/catalog/vocabulary'
import { bands } from './bands'
import { bouts } from './bouts'
import { toColumns, toRuns, totalOf, type Run } from './columns'
import { fold } from './fold'
import { HANDS, type Box, type HandOptions, type Shape, type Tone } from './hands'
import { steps } from './steps'
import { dots, DOTS_ALONE_BELOW, dotsAlone, dotSize } from './stillness'
import { waves } from './waves'

/**
 * A class's effort over time as shapes inside a box of px, floor at the bottom: x is seconds,
 * y is rpe 0–10, never stretched to fit. One path a tone, low to high, and one of dots for
 * stillness. `still`, one flag a contour entry, where kinds are known (see toColumns).
 * An empty contour gives no shapes.
 */
export function drawContour(contour: Contour, type: ClassType, box: Box, options: HandOptions, still?: readonly boolean[]): Shape[] {
  const columns = toColumns(contour, type, still)
  const seconds = totalOf(columns)
  if (seconds === 0) return []
  const size = dotSize(box, options.dot)
  if (type === 'meditation' && box.width < DOTS_ALONE_BELOW) {
    return [{ kind: 'dots', tone: 4, d: dotsAlone(seconds, box, size), size }]
  }
  const scale = box.width / seconds
  const areas = new Map<Tone, string>()
  let marks = ''
  for (const run of toRuns(columns)) {
    const left = run.start * scale
    if (run.still) marks += dots(left, left + run.seconds * scale, run.seconds, box, size)
    else for (const [tone, d] of areasOf(run, type, left, scale, box, options)) areas.set(tone, (areas.get(tone) ?? '') + d)
  }
  const shapes: Shape[] = [...areas].sort(([a], [b]) => a - b).map(([tone, d]) => ({ kind: 'area', tone, d }))
  return marks ? [...shapes, { kind: 'dots', tone: 4, d: marks, size }] : shapes
}

function areasOf(run: Run, type: ClassType, left: number, scale: number, box: Box, options: HandOptions): Map<Tone, string> {
  const hand = HANDS[type]
  if (hand.kind === 'waves') {
    return bands(waves(run.columns, left, scale, box.height, hand.sigma, options.exact), box.height)
  }
  const columns = options.least ? fold(run.columns, scale, options.least) : run.columns
  if (hand.kind === 'bouts') return bouts(columns, left, scale, box, options)
  return bands(steps(columns, left, scale, box.height, hand.ease), box.height)
}
