import { cameraOf, draw, isFromAbove, MAT, type Stroke } from './draw'
import type { Flow } from './flow'
import type { Prop } from './pose'
import { mirrored } from './posture'
import { OTHER, type Joints, type Side } from './rig'
import { isFixed, type Moment, type Role } from './scene'
import type { Shot } from './shot'
import { solve } from './solve'
import { clamp, cos, dot, sin } from './vector'

/** A picture as strokes in a square; with `flip` the strokes are to be turned over, left for right, before they are put there. */
export type Picture = { strokes: Stroke[]; flip: boolean; x: number; y: number; size: number; cellar: number }

/** What stands on the floor comes in from behind the edge of the stage, in hundredths of the body, in so many seconds. */
const WING = { far: 130, seconds: 1.2 } as const
/** What stands before the figure is let go so soon: only hands were on it. */
const LET_GO = 0.05
/** A wall is drawn from its edge: turned further than this (a cosine) it is not. */
const EDGE_ON = 0.7
/** A head's radius and a little air. */
const EDGE = 8
/** From this pitch on (degrees) the mat is seen, on the way to or from above. */
const MAT_SEEN = 20

/**
 * Draws a moment. A camera beyond the front sees the other side: that is drawn as the mirrored body, and turned over,
 * so that what is far and what is near is always judged from where the figure was drawn.
 */
export function pictureOf({ role, posture, shot, change }: Moment): Picture {
  const yaw = ((((shot.cam[0] + 180) % 360) + 360) % 360) - 180
  const flip = Math.abs(yaw) > 90
  const cam = [flip ? (yaw > 0 ? 180 : -180) - yaw : yaw, shot.cam[1]] as const
  const seen = flip ? mirrored(posture) : posture
  const props = (change ? changing(role, change) : propsOf(role)).filter(({ kind }) => kind !== 'wall' || Math.abs(cos(yaw)) > EDGE_ON).map((prop) => (flip ? swapped(prop) : prop))
  const { working, workingSide } = role.data
  const side = workingSide && (role.left !== flip ? OTHER[workingSide] : workingSide)
  const skeleton = solve(seen)
  const square = change ? holding(shot, skeleton.joints, cam, flip) : shot
  const strokes = draw({ ...role.data.figure, cam, props }, skeleton, { ...(working && !change && { working }), ...(side && { workingSide: side }), breath: posture.breath, posture: seen })
  return { strokes: change ? [...mat(shot, flip), ...strokes.filter(({ ink }) => ink !== 'floor')] : strokes, flip, x: square.x, y: square.y, size: square.size, cellar: square.cellar }
}

/** On its way a figure may reach out of the square that holds both its ends: the square goes with it. */
function holding(shot: Shot, joints: Joints, cam: Shot['cam'], flip: boolean): Shot {
  const { right, up } = cameraOf(cam)
  const [xs, ys] = [Object.values(joints).map((at) => dot(at, right) * (flip ? -1 : 1)), Object.values(joints).map((at) => dot(at, up))]
  const [left, far, top] = [Math.min(...xs) - EDGE, Math.max(...xs) + EDGE, Math.max(...ys) + EDGE]
  const size = Math.max(shot.size, far - left, isFromAbove(cam) ? 0 : top / (1 - shot.cellar))
  const x = Math.min(Math.max(shot.x - (size - shot.size) / 2, far - size), left)
  return { ...shot, size, x, y: (shot.y / shot.size) * size }
}

function propsOf({ data, left }: Role): readonly Prop[] {
  return (data.figure.props ?? []).map((prop) => (left ? swapped(prop) : prop))
}

const OTHER_HAND = { L: 'R', R: 'L', both: 'both' } as const

function swapped(prop: Prop): Prop {
  const other = <T extends string>(joint: T) => joint.replace(/[LR]$/, (side) => OTHER[side as Side]) as T
  if (prop.kind === 'dumbbells') return { ...prop, hands: OTHER_HAND[prop.hands] }
  return prop.kind === 'band' ? { ...prop, from: other(prop.from), to: other(prop.to) } : prop
}

/** What is held by both figures stays in the hand, and is in no hand on the way otherwise; chair and wall come and go over the floor. */
function changing(role: Role, { before, flow, share, seconds, turns }: NonNullable<Moment['change']>): Prop[] {
  const [was, is] = [propsOf(before), propsOf(role)]
  const other = (all: readonly Prop[], prop: Prop) => all.find(({ kind }) => kind === prop.kind)
  const way = WING.seconds / seconds
  const at = (key: number, otherwise: number) => (flow.keys.length > 2 && flow.seconds > 0 ? (flow.keys.at(key)?.at ?? 0) / flow.seconds : otherwise)
  // It has to stand before the last pose on the way, and may go once the first is behind; while the camera is still, or again.
  const [ready, gone] = turns ? [0.9, 0.1] : [Math.max(at(-2, 0.7), Math.min(0.7, way)), Math.min(at(1, 0.3), Math.max(0.3, 1 - way))]
  const out = (from: number) => clamp(from / Math.min(way, turns ? 0.4 : 1), 0, 1)
  const kept = is.flatMap((prop): Prop[] => {
    const old = other(was, prop)
    if (!old) return isFixed(prop) ? slid(prop, out(ready - share), isAhead(prop)) : []
    if ('hands' in prop && 'hands' in old) return [share < 0.5 ? old : prop]
    return 'x' in prop && 'x' in old ? [{ ...prop, x: prop.x + (placeOf(old.x, flow) - prop.x) * (1 - share) }] : [prop]
  })
  const left = was.filter((prop) => isFixed(prop) && !other(is, prop)).flatMap((prop) => slid('x' in prop ? { ...prop, x: placeOf(prop.x, flow) } : prop, out(share - (isAhead(prop) ? Math.min(gone, LET_GO) : gone)), isAhead(prop) !== isTurned(flow)))
  return [...kept, ...left]
}

function placeOf(x: number, { move }: Pick<Flow, 'move'>): number {
  return (isTurned({ move }) ? -x : x) + move.x
}

function isTurned({ move }: Pick<Flow, 'move'>): boolean {
  return Math.abs(move.yaw) > 90
}

/** Whether it stands before the figure, or behind it. */
function isAhead(prop: Prop): boolean {
  return prop.kind === 'chair' ? prop.turned === true || prop.x > 10 : 'x' in prop && prop.x > 0
}

/** On its way from where it stands (0) to behind the edge of the stage (1), on the side it stands on; there it is no more. */
function slid(prop: Prop, by: number, ahead: boolean): Prop[] {
  if (!('x' in prop) || by >= 1) return []
  return [{ ...prop, x: prop.x + (ahead ? WING.far : -WING.far) * by * by * (3 - 2 * by) }]
}

/** The mat opens as the camera rises over it, in the middle of the picture: it does not turn with the floor. */
function mat({ cam: [, pitch], x, size }: Shot, flip: boolean): Stroke[] {
  if (pitch < MAT_SEEN) return []
  const [middle, deep, half] = [(x + size / 2) * (flip ? -1 : 1), MAT.half * sin(pitch), (MAT.to - MAT.from) / 2]
  const [left, right, low, high] = [middle - half, middle + half, deep, -deep].map((value) => Math.round(value * 100) / 100)
  return [{ d: `M${left} ${low}H${right}V${high}H${left}Z`, width: 4, ink: 'floor', fill: true }]
}
