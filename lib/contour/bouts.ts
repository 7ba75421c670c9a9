import type { Column } from './columns'
import { toneOf, type Box, type HandOptions, type Tone } from './hands'
import { pair, round1, short } from './path'

/** Above this a head is a curve; up to it a corner cut by 1 px looks the same and is half as long. */
const LARGEST_CUT = 1.5
const LEAST_CUT_WIDTH = 2.5
const WIDEST_GAP_SHARE = 0.35

/**
 * Separate columns with square feet and rounded heads, one path a tone. `left` and `scale`
 * place second 0 and a second in px.
 */
export function bouts(columns: readonly Column[], left: number, scale: number, box: Box, options: HandOptions): Map<Tone, string> {
  const paths = new Map<Tone, string>()
  let at = left
  columns.forEach((column, index) => {
    const end = at + column.seconds * scale
    const gap = index === columns.length - 1 ? 0 : Math.min(options.gap, (end - at) * WIDEST_GAP_SHARE)
    const height = Math.min(box.height, Math.max(1, (column.rpe / 10) * box.height))
    const tone = toneOf(column.rpe)
    paths.set(tone, (paths.get(tone) ?? '') + head(at, end - gap, height, box.height, options.radius))
    at = end
  })
  return paths
}

function head(from: number, to: number, height: number, floor: number, radius: number): string {
  const left = round1(from)
  const width = Math.max(0.1, round1(to - left))
  const start = `M${pair(left, floor)}V`
  const foot = `V${short(floor)}`
  if (radius > LARGEST_CUT && width >= 2 * radius) {
    const top = floor - height
    const r = Math.min(radius, height)
    return `${start}${short(top + r)}q${pair(0, -r)} ${pair(r, -r)}h${short(width - 2 * r)}q${pair(r, 0)} ${pair(r, r)}${foot}`
  }
  const top = floor - Math.min(floor, Math.round(height))
  if (width < LEAST_CUT_WIDTH || radius < 1) return `${start}${short(top)}h${short(width)}${foot}`
  return `${start}${short(top + 1)}l1-1h${short(width - 2)}l1 1${foot}`
}
