import { cameraOf, isFromAbove } from './draw'
import type { Flow } from './flow'
import type { FigureData } from './still'
import { dot, type Vec } from './vector'

/** Where the camera stands, the square it sees, and how much of that lies below the stage's floor, 0–1. Yaw may pass 180. */
export type Shot = { cam: readonly [yaw: number, pitch: number]; x: number; y: number; size: number; cellar: number }

/** From here on (degrees of yaw) a figure is seen from the front, and looks the same from either side. */
const FRONTAL = 45
/** Turning the camera by so much more is worse than showing a figure from its other side, degrees. */
const WORTH = 30

/** A figure as it is drawn alone, or `turned` to face the other way: seen from its other side. `left`: its mirror image works. */
export function shotOf({ figure, box }: FigureData, left: boolean, turned: boolean): Shot {
  const [yaw, pitch] = figure.cam
  const flips = Math.abs(yaw) >= FRONTAL ? left : turned
  return { cam: [turned ? 180 - yaw : yaw, pitch], x: flips ? -box.x - box.width : box.x, y: box.y, size: box.width, cellar: isFromAbove(figure.cam) ? 0 : (box.y + box.height) / box.height }
}

/** The same picture from the floor that a change leads to. */
export function shotAfter(shot: Shot, { move }: Flow): Shot {
  const cam = [shot.cam[0] + move.yaw, shot.cam[1]] as const
  const { right, up } = cameraOf(cam)
  const by: Vec = [move.x, 0, move.z]
  return { ...shot, cam, x: shot.x + dot(by, right), y: shot.y - dot(by, up) }
}

/** The figure from the side that the camera is nearer to, its yaw counted on from where the camera is. */
export function shotFrom(data: FigureData, left: boolean, before: Shot): Shot {
  const [plain, turned] = [shotOf(data, left, false), shotOf(data, left, true)].map((shot) => ({ shot, by: arc(before.cam[0], shot.cam[0]) }))
  const { shot, by } = plain && (!turned || Math.abs(plain.by) <= Math.abs(turned.by) + WORTH) ? plain : (turned ?? { shot: shotOf(data, left, false), by: 0 })
  return { ...shot, cam: [before.cam[0] + by, shot.cam[1]] }
}

/** From one picture to another, 0–1, at so many degrees of yaw; the camera's height on its own, with how the square lies over the floor. */
export function shotBetween(a: Shot, b: Shot, t: number, yaw: number, rise: number): Shot {
  const mix = (from: number, to: number) => from + (to - from) * t
  const size = mix(a.size, b.size)
  const [top, below] = [a.y / a.size, b.y / b.size]
  return { cam: [yaw, a.cam[1] + (b.cam[1] - a.cam[1]) * rise], x: mix(a.x, b.x), y: (top + (below - top) * rise) * size, size, cellar: a.cellar + (b.cellar - a.cellar) * rise }
}

/** How far the camera turns, degrees. */
export function turnOf(a: Shot, b: Shot): number {
  return Math.hypot(a.cam[0] - b.cam[0], a.cam[1] - b.cam[1])
}

/** The shorter way round, degrees −180 to 180. */
function arc(from: number, to: number): number {
  return ((((to - from) % 360) + 540) % 360) - 180
}
