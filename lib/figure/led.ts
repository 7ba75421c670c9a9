import type { Limb } from './posture'
import { SIGN } from './rig'
import type { Skeleton } from './solve'
import { add, after, clamp, cross, distance, dot, fromAxes, length, mix, rotate, scale, slerp, sub, unit, X, type Quat, type Vec } from './vector'

/** A foot that steps from one place to another rises by this share of the way, at most so much. */
export const LIFT = { share: 0.16, most: 7 }

/** Nearer to its root than this a limb's end makes the hinge whip round, in hundredths of the body. */
const FOLD = { leg: 20, arm: 13 } as const
/** From one place to another in the world, lifted on its way: the end goes straight there, knee or elbow keeps turning the way it points. */
export function ledBetween(a: Skeleton, b: Skeleton, name: LimbName, t: number, lift: number): Limb {
  const [from, to] = [endOf(a, name), endOf(b, name)]
  const at = add(mix(from, to, t), [0, Math.min(LIFT.most, LIFT.share * distance(from, to)) * lift, 0])
  return ledTo(name, at, slerp(planeOf(a, name), planeOf(b, name), t), unit(mix(footOf(a, name), footOf(b, name), t), footOf(b, name)))
}

/** Whether the straight way of a limb's end leads so near its root that the limb would fold up and whip round. */
export function folds(a: Skeleton, b: Skeleton, name: LimbName): boolean {
  const root = `${isLeg(name) ? 'hip' : 'shoulder'}${sideOf(name)}` as const
  const [from, to] = [sub(endOf(a, name), a.joints[root]), sub(endOf(b, name), b.joints[root])]
  const way = sub(to, from)
  const t = clamp(-dot(from, way) / Math.max(1e-6, dot(way, way)), 0, 1)
  const nearest = length(add(from, scale(way, t)))
  return nearest < (isLeg(name) ? FOLD.leg : FOLD.arm) && nearest < 0.8 * Math.min(length(from), length(to))
}

/** The same limb, its end no lower than this. */
export function ledOver(at: Skeleton, name: LimbName, least: number): Limb {
  const [x, y, z] = endOf(at, name)
  return ledTo(name, [x, Math.max(least, y), z], planeOf(at, name), footOf(at, name))
}

export type LimbName = keyof Skeleton['limbs']

function ledTo(name: LimbName, at: Vec, plane: Quat, foot: Vec): Limb {
  const outward = ([x, y, z]: Vec): Vec => [x, y, z * SIGN[sideOf(name)]]
  return { kind: 'led', v: [...outward(at), ...outward(rotate(plane, X)), ...outward(foot)] }
}

const sideOf = (name: LimbName) => (name.endsWith('L') ? 'L' : 'R')
export const isLeg = (name: LimbName) => name.startsWith('leg')
const endOf = (at: Skeleton, name: LimbName): Vec => at.joints[`${isLeg(name) ? 'ankle' : 'hand'}${sideOf(name)}`]
const footOf = (at: Skeleton, name: LimbName): Vec => (isLeg(name) ? unit(sub(at.joints[`toe${sideOf(name)}`], endOf(at, name))) : X)

/** How the plane of a bent limb lies: x where knee or elbow points, y from its end to its root. A straight one would bend as its hinge does. */
function planeOf(at: Skeleton, name: LimbName): Quat {
  const [root, middle, end] = (isLeg(name) ? (['hip', 'knee', 'ankle'] as const) : (['shoulder', 'elbow', 'hand'] as const)).map((part) => at.joints[`${part}${sideOf(name)}`]) as [Vec, Vec, Vec]
  const hinge = rotate(after(isLeg(name) ? at.pelvis : at.chest, at.limbs[name].turn), isLeg(name) ? X : [-1, 0, 0])
  const y = unit(sub(root, end), sub(root, middle))
  const bulge = add(sub(unit(sub(middle, root)), unit(sub(end, middle))), scale(hinge, 0.3))
  const x = unit(sub(bulge, scale(y, dot(bulge, y))), hinge)
  return fromAxes(x, y, cross(x, y))
}
