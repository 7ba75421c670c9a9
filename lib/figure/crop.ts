import type { Box } from './bounds'
import { cameraOf, isFromAbove, MAT, WIDTHS } from './draw'
import { postureAt, type Motion } from './motion'
import { solve } from './solve'
import { dot } from './vector'

const STEP = 1 / 10
/** Air over the highest point, and the least height of a picture as a share of its width. */
const [AIR, LEAST] = [5, 0.45]

/** The box without what stays empty over the figure all round long: one that lies needs no room to stand. */
export function cropped(box: Box, motion: Motion): Box {
  const floor = box.y + box.height
  const top = isFromAbove(motion.figure.cam) ? MAT.half + 4 : highest(motion)
  const height = Math.min(box.height, Math.max(box.width * LEAST, top + AIR + floor))
  return { ...box, y: floor - height, height }
}

function highest(motion: Motion): number {
  const { up } = cameraOf(motion.figure.cam)
  let top = 0
  for (let t = 0; t <= motion.seconds; t += STEP) {
    for (const [name, at] of Object.entries(solve(postureAt(motion, t)).joints)) top = Math.max(top, dot(at, up) + (name === 'head' ? WIDTHS.head : WIDTHS.leg / 2))
  }
  for (const prop of motion.figure.props ?? []) if (prop.kind === 'wall' || prop.kind === 'chair') top = Math.max(top, prop.kind === 'wall' ? 118 : 54)
  return top
}
