import type { Box } from './hands'
import { pair, round1 } from './path'

/** Narrower than this, a meditation is drawn as dots alone. */
export const DOTS_ALONE_BELOW = 130
const LEAST_PITCH = 1.9
const LEAST_DOTS = 3
const CENTRE_SHARE = 0.075

/** The diameter of a minute of stillness: a twelfth of the height, 3–10 px, unless given. */
export function dotSize(box: Box, given?: number): number {
  return round1(Math.min(given ?? Math.min(10, Math.max(3, box.height / 12)), box.width / LEAST_DOTS, box.height))
}

/** Dots for a stretch of stillness between two x: one a minute, as many as fit, at least `least`. */
export function dots(from: number, to: number, seconds: number, box: Box, size: number, least = 1): string {
  const fitting = Math.floor((to - from) / (size * LEAST_PITCH))
  const count = Math.max(least, Math.min(Math.max(1, Math.round(seconds / 60)), fitting))
  const centre = box.height - Math.max(size / 2, box.height * CENTRE_SHARE)
  const pitch = (to - from) / count
  return Array.from({ length: count }, (_, index) => {
    const x = from + (index + 0.5) * pitch
    return `M${pair(Math.min(box.width - size / 2, Math.max(size / 2, x)), centre)}h0`
  }).join('')
}

/** A short meditation as a row of dots, at least three. */
export function dotsAlone(seconds: number, box: Box, size: number): string {
  return dots(0, box.width, seconds, box, size, LEAST_DOTS)
}
