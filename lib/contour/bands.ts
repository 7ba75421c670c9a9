import type { Tone } from './hands'
import { simplify, toPath, type Point } from './path'

const TONES = [1, 2, 3, 4, 5] as const
/** A band reaches this far under the next, so that no ground shows through the seam. */
const OVERLAP = 0.5
const TOLERANCE = 0.2

/** An outline cut into flat bands by height, 0–2, 2–4 … 8–10, one path a tone, low to high. */
export function bands(outline: readonly Point[], height: number): Map<Tone, string> {
  const paths = new Map<Tone, string>()
  for (const tone of TONES) {
    const low = ((tone - 1) / 5) * height
    const high = (tone / 5) * height + (tone < 5 ? OVERLAP : 0)
    const path = between(outline, low, high).map((part) => toPath(part, height)).join('')
    if (path) paths.set(tone, path)
  }
  return paths
}

/** The closed parts of the area under the outline between two heights. */
function between(outline: readonly Point[], low: number, high: number): Point[][] {
  const parts: Point[][] = []
  let part: Point[] = []
  const close = () => {
    const top = simplify(part, TOLERANCE)
    const first = top[0]
    const last = top.at(-1)
    if (first && last && part.some((point) => point.h > low + 0.05)) {
      parts.push([...(first.h > low ? [{ x: first.x, h: low }] : []), ...top, ...(last.h > low ? [{ x: last.x, h: low }] : [])])
    }
    part = []
  }
  for (const point of crossings(crossings(outline, low), high)) {
    if (point.h < low) close()
    else part.push({ x: point.x, h: Math.min(point.h, high) })
  }
  close()
  return parts
}

/** The outline with a point added wherever it passes a height. */
function crossings(outline: readonly Point[], level: number): Point[] {
  return outline.flatMap((point, index) => {
    const before = outline[index - 1]
    if (!before || (before.h - level) * (point.h - level) >= 0) return [point]
    const t = (level - before.h) / (point.h - before.h)
    return [{ x: before.x + (point.x - before.x) * t, h: level }, point]
  })
}
