import type { Limb, Posture } from './posture'
import { BONES, HEIGHTS, OTHER, SIDES, SIGN, SPREAD, type Joint, type Joints, type Side, type SidedJoint } from './rig'
import { add, after, clamp, cos, cross, distance, dot, DOWN, fromAxes, inverse, rotate, scale, sin, sub, turn, unit, X, Y, Z, type Quat, type Vec } from './vector'

/** How far an end stayed from where it should be, in hundredths of the body. */
export type Miss = { joint: Joint; by: number }

/** A limb's turn against its parent, the bend of its hinge in degrees and the foot's direction against the shin. */
export type LimbTurn = { turn: Quat; bend: number; foot: Vec }

export type Skeleton = {
  joints: Joints
  pelvis: Quat
  chest: Quat
  limbs: Record<`${'leg' | 'arm'}${Side}`, LimbTurn>
  missed: Miss[]
}

/** The sole's fall from ankle to toe when it stands flat, degrees. */
const FLAT = 4.7

/** A knee or an elbow may press so far into the floor before it is turned aside. */
const GIVE = 0.8

/** Puts the bones of a posture in place: spine, then legs, then arms, an arm that holds the other arm last. */
export function solve(posture: Posture): Skeleton {
  const [tilt, yaw, roll, twist] = posture.pelvis
  const pelvis = posture.turn ?? after(after(turn(Y, yaw), turn(Z, -tilt)), after(turn(X, roll), turn(Y, twist)))
  const hip = Number.isNaN(posture.hip[1]) ? kneelingHip(posture, pelvis) : posture.straight ? straightHip(posture, pelvis) : posture.hip
  const missed: Miss[] = []
  const joints: Partial<Joints> = { pelvis: hip }
  const limbs: Partial<Skeleton['limbs']> = {}

  const spine = (share: number) => after(pelvis, bent(posture.spine[0] * share, posture.spine[1] * share, posture.spine[2] * share))
  const chest = spine(1)
  const [low, middle, top] = BONES.spine
  const waist = add(hip, rotate(spine(SPREAD[0]), [0, low, 0]))
  const ribs = add(waist, rotate(spine(SPREAD[1]), [0, middle, 0]))
  const neck = add(ribs, rotate(chest, [0, top, 0]))
  const skull = after(chest, bent(posture.neck[0], posture.neck[1], 0))
  Object.assign(joints, { waist, ribs, neck, head: add(neck, rotate(skull, [0, BONES.head, 0])) })

  const place = (part: SidedJoint, side: Side, at: Vec) => {
    joints[`${part}${side}`] = at
  }
  for (const side of SIDES) {
    place('hip', side, add(hip, rotate(pelvis, [0, 0, BONES.hip * SIGN[side]])))
    place('shoulder', side, add(neck, rotate(chest, [0, -BONES.shoulderDrop, BONES.shoulder * SIGN[side]])))
  }
  for (const side of SIDES) limbs[`leg${side}`] = placeLeg(posture[`leg${side}`], side)
  for (const side of armOrder(posture)) limbs[`arm${side}`] = placeArm(posture[`arm${side}`], side)
  return { joints: joints as Joints, pelvis, chest, limbs: limbs as Skeleton['limbs'], missed }

  function placeLeg(limb: Limb, side: Side): LimbTurn {
    const from = joints[`hip${side}`] ?? hip
    const bones = [BONES.thigh, BONES.shank] as const
    if (limb.kind === 'foot') {
      const [x = 0, y = 0, z = 0, toes = 0, pitch = 0, out = 0] = limb.v
      const sign = SIGN[side]
      const heading: Vec = [cos(toes), 0, sin(toes) * sign]
      const { ankle, foot } = soleOf([x, y, z * sign], heading, pitch)
      const pole = add(add(foot, scale(rotate(pelvis, X), 0.25)), scale(rotate(pelvis, Z), sign * sin(out)))
      return reach('ankle', from, ankle, pole, bones, 'knee', pelvis, side, foot)
    }
    if (limb.kind === 'knee') {
      const [x = 0, y = 0, z = 0, toes = 0] = limb.v
      const sign = SIGN[side]
      const heading: Vec = [cos(toes), 0, sin(toes) * sign]
      const target: Vec = [x, y, z * sign]
      const back = unit(add(scale(heading, -1), [0, -0.02, 0]))
      return direct(from, target, 'knee', back, bones, pelvis, side, unit(add(scale(heading, -1), [0, -0.05, 0])))
    }
    if (limb.kind === 'led') return led(limb, from, bones, 'knee', pelvis, side)
    return swing(limb, from, bones, 'knee', pelvis, side)
  }

  function placeArm(limb: Limb, side: Side): LimbTurn {
    const from = joints[`shoulder${side}`] ?? neck
    const sign = SIGN[side]
    const bones = [BONES.upperArm, BONES.forearm] as const
    const [x = 0, y = 0, z = 0, px = 0, py = 0, pz = 0] = limb.v
    const pole = rotate(chest, [px, py, pz * sign])
    const at: Vec = [x, y, z * sign]
    if (limb.kind === 'hand') return reach('hand', from, at, pole, bones, 'elbow', chest, side)
    if (limb.kind === 'chest') return reach('hand', from, add(neck, rotate(chest, at)), pole, bones, 'elbow', chest, side)
    if (limb.kind === 'on') return reach('hand', from, add(held(limb, side), at), pole, bones, 'elbow', chest, side)
    if (limb.kind === 'forearm') return direct(from, at, 'elbow', unit(sub([px, py, pz * sign], at)), bones, chest, side)
    if (limb.kind === 'led') return led(limb, from, bones, 'elbow', chest, side)
    return swing(limb, from, bones, 'elbow', chest, side)
  }

  /** The end on its way through the air, as near as the limb gets to it; toes stay above the floor. */
  function led(limb: Limb, from: Vec, bones: readonly [number, number], hinge: 'knee' | 'elbow', parent: Quat, side: Side): LimbTurn {
    const sign = SIGN[side]
    const [x = 0, y = 0, z = 0, px = 0, py = 0, pz = 0, fx = 1, fy = 0, fz = 0] = limb.v
    const least = (HEIGHTS.toe - y) / BONES.foot
    const level = Math.hypot(fx, fz)
    const foot: Vec = fy >= least || level < 1e-6 ? [fx, fy, fz * sign] : [(fx / level) * Math.sqrt(Math.max(0, 1 - least * least)), least, (fz / level) * Math.sqrt(Math.max(0, 1 - least * least)) * sign]
    const misses = missed.length
    const limbTurn = reach(hinge === 'knee' ? 'ankle' : 'hand', from, [x, y, z * sign], [px, py, pz * sign], bones, hinge, parent, side, foot)
    missed.length = misses
    return limbTurn
  }

  function held(limb: Limb, side: Side): Vec {
    const [part, where] = [limb.on?.slice(0, -1) ?? 'pelvis', limb.on?.at(-1)]
    const joint = part === 'head' || part === 'pelvis' ? part : (`${part}${where === '-' ? OTHER[side] : side}` as Joint)
    return joints[joint] ?? hip
  }

  /** By the angles of its joints, or by a turn that is known. */
  function swing(limb: Limb, from: Vec, bones: readonly [number, number], hinge: 'knee' | 'elbow', parent: Quat, side: Side): LimbTurn {
    const sign = SIGN[side]
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = limb.v
    if (limb.kind === 'mixed') return lay({ turn: [a, b, c, d], bend: e, foot: unit([f, g, h]) }, from, bones, hinge, parent, side)
    const local = after(after(turn(Z, a), turn(X, -sign * c)), turn(Y, -sign * d))
    return lay({ turn: limb.kind === 'w' ? after(inverse(parent), local) : local, bend: b, foot: [cos(e), -sin(e), 0] }, from, bones, hinge, parent, side)
  }

  function lay(limb: LimbTurn, from: Vec, bones: readonly [number, number], hinge: 'knee' | 'elbow', parent: Quat, side: Side): LimbTurn {
    const upper = after(parent, limb.turn)
    const lower = after(upper, turn(Z, hinge === 'knee' ? -limb.bend : limb.bend))
    const middle = add(from, rotate(upper, scale(DOWN, bones[0])))
    const end = add(middle, rotate(lower, scale(DOWN, bones[1])))
    place(hinge, side, middle)
    place(hinge === 'knee' ? 'ankle' : 'hand', side, end)
    if (hinge === 'knee') place('toe', side, add(end, scale(rotate(lower, limb.foot), BONES.foot)))
    return limb
  }

  /** By the law of cosines: the end where it should be, the hinge towards the pole. */
  function reach(end: 'ankle' | 'hand', from: Vec, to: Vec, pole: Vec, bones: readonly [number, number], hinge: 'knee' | 'elbow', parent: Quat, side: Side, foot: Vec = X): LimbTurn {
    const way = sub(to, from)
    const far = distance(from, to)
    const [a, b] = bones
    const span = clamp(far, Math.abs(a - b) + 0.01, a + b - 0.01)
    if (Math.abs(span - far) > 0.02) missed.push({ joint: `${end}${side}`, by: Math.abs(span - far) })
    const along = unit(way, DOWN)
    const reached = (a * a + span * span - b * b) / (2 * span)
    const [base, out] = [add(from, scale(along, reached)), Math.sqrt(Math.max(0.01, a * a - reached * reached))]
    const aside = raised(unit(sub(pole, scale(along, dot(pole, along))), rotate(parent, hinge === 'knee' ? X : [-1, 0, 0])), along, (HEIGHTS[hinge] - GIVE - base[1]) / out, SIGN[side])
    const middle = add(base, scale(aside, out))
    const upper = unit(sub(middle, from))
    const lower = unit(sub(add(from, scale(along, span)), middle))
    const axis = unit(hinge === 'knee' ? cross(along, aside) : cross(aside, along), Z)
    return lay(framed(upper, lower, axis, foot, hinge, parent), from, bones, hinge, parent, side)
  }

  /** The hinge itself is held, and the lower bone's direction is known. */
  function direct(from: Vec, to: Vec, hinge: 'knee' | 'elbow', lower: Vec, bones: readonly [number, number], parent: Quat, side: Side, foot: Vec = X): LimbTurn {
    const by = Math.abs(distance(from, to) - bones[0])
    if (by > 0.02) missed.push({ joint: `${hinge}${side}`, by })
    const upper = unit(sub(to, from), DOWN)
    const axis = unit(hinge === 'knee' ? cross(lower, upper) : cross(upper, lower), rotate(parent, Z))
    return lay(framed(upper, lower, axis, foot, hinge, parent), from, bones, hinge, parent, side)
  }
}

/** A direction at right angles to a line, turned about it until it rises so much (of 1), or as far as it goes: no knee and no elbow bends into the floor, but out to its side. */
function raised(aside: Vec, along: Vec, least: number, sign: number): Vec {
  const up = unit(sub(Y, scale(along, along[1])), aside)
  if (aside[1] >= least || up[1] < 0.05) return aside
  const share = Math.min(1, least / up[1])
  const level = cross(along, up)
  const over = dot(aside, level)
  const positive = level[2] * sign < 0 ? over > 0.15 : over > -0.15
  return add(scale(up, share), scale(level, Math.sqrt(1 - share * share) * (positive ? 1 : -1)))
}

/** A spine's or a neck's bend, side bend and twist. */
function bent(flex: number, side: number, twist: number): Quat {
  return after(after(turn(Z, -flex), turn(X, side)), turn(Y, twist))
}

/** The turn of an upper bone from where both bones point, with the hinge's axis at right angles to both. */
function framed(upper: Vec, lower: Vec, axis: Vec, foot: Vec, hinge: 'knee' | 'elbow', parent: Quat): LimbTurn {
  const y = scale(upper, -1)
  const world = fromAxes(cross(y, axis), y, axis)
  const bend = Math.atan2(dot(cross(upper, lower), axis), dot(upper, lower)) * (180 / Math.PI) * (hinge === 'knee' ? -1 : 1)
  const shin = after(world, turn(Z, hinge === 'knee' ? -bend : bend))
  return { turn: after(inverse(parent), world), bend, foot: rotate(inverse(shin), foot) }
}

/** Over the knee it kneels on: the hip's height is the thigh's arc. */
function kneelingHip(posture: Posture, pelvis: Quat): Vec {
  const side = posture.legR.kind === 'knee' ? 'R' : 'L'
  const [x = 0, y = 0, z = 0] = posture[`leg${side}`].v
  const socket = rotate(pelvis, [0, 0, BONES.hip * SIGN[side]])
  const dx = posture.hip[0] + socket[0] - x
  const dz = posture.hip[2] + socket[2] - z * SIGN[side]
  return [posture.hip[0], y + Math.sqrt(Math.max(0, BONES.thigh ** 2 - dx * dx - dz * dz)) - socket[1], posture.hip[2]]
}

/** Over stretched legs: as far from the right ankle as a leg is long. */
function straightHip(posture: Posture, pelvis: Quat): Vec {
  const side = posture.legR.kind === 'foot' ? 'R' : 'L'
  const [x = 0, y = 0, z = 0, toes = 0, pitch = 0] = posture[`leg${side}`].v
  const socket = rotate(pelvis, [0, 0, BONES.hip * SIGN[side]])
  const { ankle } = soleOf([x, y, z * SIGN[side]], [cos(toes), 0, sin(toes) * SIGN[side]], pitch)
  const way = sub(add(posture.hip, socket), ankle)
  return sub(add(ankle, scale(unit(way, Y), BONES.thigh + BONES.shank - 0.02)), socket)
}

/** Ankle and direction of a foot that stands at a point, turned over its ball (pitch > 0) or its heel. */
function soleOf(at: Vec, heading: Vec, pitch: number): { ankle: Vec; foot: Vec } {
  const foot = (by: number): Vec => add(scale(heading, cos(by + FLAT)), [0, -sin(by + FLAT), 0])
  const flat = add(at, [0, HEIGHTS.ankle, 0])
  const ankle = pitch > 0 ? sub(add(flat, scale(foot(0), BONES.foot)), scale(foot(pitch), BONES.foot)) : flat
  return { ankle, foot: foot(pitch) }
}

function armOrder(posture: Posture): readonly Side[] {
  return posture.armL.on?.match(/^(hand|elbow)/) ? ['R', 'L'] : ['L', 'R']
}
