import type { Column } from './columns'
import type { Point } from './path'

const LEAST_RISER = 3
const WIDEST_RISER_SHARE = 0.8
const SAMPLES = 4

/**
 * One joined outline: level stretches with eased risers between them, `ease` seconds wide, at
 * least 3 px and at most 80 % of the shorter neighbour. `left` and `scale` in px and px a second.
 */
export function steps(columns: readonly Column[], left: number, scale: number, height: number, ease: number): Point[] {
  const levels = joinEqual(columns).map((column) => ({ width: column.seconds * scale, h: (column.rpe / 10) * height }))
  const points: Point[] = []
  let at = left
  levels.forEach((level, index) => {
    if (index === 0) points.push({ x: at, h: level.h })
    at += level.width
    const next = levels[index + 1]
    if (!next) points.push({ x: at, h: level.h })
    else {
      const width = Math.min(Math.max(LEAST_RISER, ease * scale), WIDEST_RISER_SHARE * Math.min(level.width, next.width))
      for (let i = 0; i <= SAMPLES; i++) {
        const t = i / SAMPLES
        points.push({ x: at + (t - 0.5) * width, h: level.h + (next.h - level.h) * t * t * (3 - 2 * t) })
      }
    }
  })
  return points
}

function joinEqual(columns: readonly Column[]): Column[] {
  const joined: Column[] = []
  for (const column of columns) {
    const last = joined.at(-1)
    if (last && last.rpe === column.rpe) joined[joined.length - 1] = { ...last, seconds: last.seconds + column.seconds }
    else joined.push(column)
  }
  return joined
}
