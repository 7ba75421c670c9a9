import { cameraOf, isFromAbove, MAT, WIDTHS } from './draw'
import { postureAt, type Motion } from './motion'
import { solve } from './solve'
import { dot } from './vector'

/** Screen units: x right, y down, the floor at 0. */
export type Box = { x: number; y: number; width: number; height: number }

/** In a list every figure is drawn at one scale: a square of so much, larger only for what would not fit. */
export const LIST_SQUARE = 124
/** Alone on a stage there is nothing to compare it with: as large as it fits, from here on. */
export const STAGE_SQUARE = 108
/** At least so much lies below the floor: its line and air. */
const CELLAR = 4
const STEP = 1 / 15

/** The square that holds every frame of a round, with the floor near its lower edge. `least` is the size of all that fit. */
export function boxOf(motion: Motion, least: number): Box {
  const camera = cameraOf(motion.figure.cam)
  let [left, right, top, low] = [Infinity, -Infinity, 0, CELLAR]
  for (let t = 0; t <= motion.seconds; t += STEP) {
    const { joints } = solve(postureAt(motion, t))
    for (const [name, at] of Object.entries(joints)) {
      const [x, y] = [dot(at, camera.right), dot(at, camera.up)]
      const radius = name === 'head' ? WIDTHS.head : WIDTHS.leg / 2
      left = Math.min(left, x - radius)
      right = Math.max(right, x + radius)
      top = Math.max(top, y + radius)
      low = Math.max(low, radius + 1.5 - y)
    }
  }
  for (const prop of motion.figure.props ?? []) {
    if (prop.kind !== 'chair' && prop.kind !== 'wall') continue
    const reach = prop.kind === 'chair' ? 14 : 3
    left = Math.min(left, (prop.x - reach) * camera.right[0])
    right = Math.max(right, (prop.x + reach) * camera.right[0])
    top = Math.max(top, prop.kind === 'wall' ? 118 : 54)
  }
  if (isFromAbove(motion.figure.cam)) {
    const size = Math.max(least, MAT.to - MAT.from + 8)
    return { x: (MAT.from + MAT.to) / 2 - size / 2, y: -size / 2, width: size, height: size }
  }
  const size = Math.max(least, right - left + 4, top + low + 2)
  return { x: (left + right) / 2 - size / 2, y: low - size, width: size, height: size }
}
