import { cameraOf, WIDTHS } from '../draw'
import type { Figure } from '../pose'
import { SIDES, type Joint, type Joints } from '../rig'
import { dot } from '../vector'

/** A picture's black cells. */
export type Silhouette = readonly boolean[]

const CELLS = 56
const SPAN = 128

/** What a moment looks like in black, its middle in the picture's middle and its lowest point on the lower edge. */
export function silhouetteOf(figure: Figure, joints: Joints, centred = true): Silhouette {
  const camera = cameraOf(figure.cam)
  const flat = (name: Joint) => [dot(joints[name], camera.right), dot(joints[name], camera.up)] as const
  const bones: [Joint, Joint, number][] = [['pelvis', 'waist', WIDTHS.trunk], ['waist', 'ribs', WIDTHS.trunk], ['ribs', 'neck', WIDTHS.trunk * 0.8], ['head', 'head', WIDTHS.head * 2]]
  for (const side of SIDES) {
    bones.push([`hip${side}`, `knee${side}`, WIDTHS.leg], [`knee${side}`, `ankle${side}`, WIDTHS.leg], [`ankle${side}`, `toe${side}`, WIDTHS.foot])
    bones.push(['neck', `shoulder${side}`, WIDTHS.arm], [`shoulder${side}`, `elbow${side}`, WIDTHS.arm], [`elbow${side}`, `hand${side}`, WIDTHS.arm], [`shoulder${side}`, `hip${side}`, WIDTHS.arm])
  }
  const lines = bones.map(([a, b, width]) => [flat(a), flat(b), width / 2] as const)
  const xs = lines.flatMap(([a, b]) => [a[0], b[0]])
  const ys = lines.flatMap(([a, b]) => [a[1], b[1]])
  const left = centred ? (Math.min(...xs) + Math.max(...xs)) / 2 - SPAN / 2 : -SPAN / 2
  const low = centred ? Math.min(...ys) - 4 : -4
  const cell = SPAN / CELLS
  return Array.from({ length: CELLS * CELLS }, (_, index) => {
    const [x, y] = [left + ((index % CELLS) + 0.5) * cell, low + (Math.floor(index / CELLS) + 0.5) * cell]
    return lines.some(([a, b, radius]) => {
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
      const share = Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1)))
      return Math.hypot(x - a[0] - share * dx, y - a[1] - share * dy) <= radius
    })
  })
}

/** What two pictures share of what either blackens, 0–1. */
export function overlap(a: Silhouette, b: Silhouette): number {
  let [both, either] = [0, 0]
  for (const [index, black] of a.entries()) {
    if (black && b[index]) both++
    if (black || b[index]) either++
  }
  return either === 0 ? 1 : both / either
}
