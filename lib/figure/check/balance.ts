import type { Posture } from '../posture'
import { SIDES, type Joints } from '../rig'
import { mix, type Vec } from '../vector'

/** Shares of the body's mass and where along a bone their centres lie (Winter 2009, table 4.1; trunk in one piece). */
const MASS = { head: 0.081, trunk: 0.497, upperArm: 0.028, forearm: 0.022, thigh: 0.1, shank: 0.0465, foot: 0.0145 } as const
const CENTRE = { trunk: 0.5, upperArm: 0.436, forearm: 0.55, thigh: 0.433, shank: 0.433, foot: 0.5 } as const

/** The body's centre of mass. */
export function centreOfMass(joints: Joints): Vec {
  const parts: [number, Vec][] = [[MASS.head, joints.head], [MASS.trunk, mix(joints.pelvis, joints.neck, CENTRE.trunk)]]
  for (const side of SIDES) {
    parts.push([MASS.upperArm, mix(joints[`shoulder${side}`], joints[`elbow${side}`], CENTRE.upperArm)], [MASS.forearm, mix(joints[`elbow${side}`], joints[`hand${side}`], CENTRE.forearm)])
    parts.push([MASS.thigh, mix(joints[`hip${side}`], joints[`knee${side}`], CENTRE.thigh)], [MASS.shank, mix(joints[`knee${side}`], joints[`ankle${side}`], CENTRE.shank)], [MASS.foot, mix(joints[`ankle${side}`], joints[`toe${side}`], CENTRE.foot)])
  }
  const sum = (axis: 0 | 1 | 2) => parts.reduce((total, [mass, at]) => total + mass * at[axis], 0)
  return [sum(0), sum(1), sum(2)]
}

type Spot = readonly [x: number, z: number]
/** Half a foot's and a hand's breadth. */
const BREADTH = 2.5
/** The heel stands so far behind the ankle. */
const HEEL = 3

/** How far the centre of mass lies outside what carries it, seen from above; 0 when it is carried, null when nothing is declared. */
export function outOfBalance(posture: Posture, joints: Joints): number | null {
  const spots: Spot[] = []
  const around = (at: Vec, by = BREADTH) => spots.push([at[0] - by, at[2] - by], [at[0] + by, at[2] - by], [at[0] - by, at[2] + by], [at[0] + by, at[2] + by])
  for (const side of SIDES) {
    const [leg, arm] = [posture[`leg${side}`], posture[`arm${side}`]]
    const [ankle, toe] = [joints[`ankle${side}`], joints[`toe${side}`]]
    if (leg.kind === 'foot' && (leg.v[1] ?? 0) <= 0.01) {
      if ((leg.v[4] ?? 0) >= 0) around(toe)
      if ((leg.v[4] ?? 0) <= 10) around(mix(toe, ankle, 1 + HEEL / 11))
    }
    if (leg.kind === 'knee') [joints[`knee${side}`], ankle].forEach((at) => around(at))
    if (arm.kind === 'hand' && (arm.v[1] ?? 9) < 4) around(joints[`hand${side}`])
    if (arm.kind === 'forearm') [joints[`elbow${side}`], joints[`hand${side}`]].forEach((at) => around(at))
  }
  for (const rest of posture.rests) {
    if (rest === 'seat') around(joints.pelvis, 7)
    if (rest === 'wall') around(joints.ribs, 9)
    if (rest === 'head') around(joints.head)
    if (rest === 'back' || rest === 'front') [joints.pelvis, joints.ribs, joints.shoulderL, joints.shoulderR].forEach((at) => around(at, 4))
    if (rest === 'legs') [joints.kneeL, joints.kneeR, joints.ankleL, joints.ankleR].forEach((at) => around(at))
    if (rest === 'side') [joints.ankleR, joints.ankleL].forEach((at) => around(at, 6))
  }
  if (spots.length === 0) return null
  const centre = centreOfMass(joints)
  return outside([centre[0], centre[2]], hullOf(spots))
}

function hullOf(spots: readonly Spot[]): Spot[] {
  const sorted = spots.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
  const half = (points: readonly Spot[]) => {
    const kept: Spot[] = []
    for (const spot of points) {
      while (kept.length > 1 && area(kept.at(-2) ?? spot, kept.at(-1) ?? spot, spot) <= 0) kept.pop()
      kept.push(spot)
    }
    return kept.slice(0, -1)
  }
  return [...half(sorted), ...half(sorted.toReversed())]
}

function area(a: Spot, b: Spot, c: Spot): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

function outside(at: Spot, hull: readonly Spot[]): number {
  let [inside, nearest] = [true, Infinity]
  for (const [index, a] of hull.entries()) {
    const b = hull[(index + 1) % hull.length] ?? a
    if (area(a, b, at) < 0) inside = false
    const [dx, dz] = [b[0] - a[0], b[1] - a[1]]
    const share = Math.min(1, Math.max(0, ((at[0] - a[0]) * dx + (at[1] - a[1]) * dz) / (dx * dx + dz * dz || 1)))
    nearest = Math.min(nearest, Math.hypot(at[0] - a[0] - share * dx, at[1] - a[1] - share * dz))
  }
  return inside ? 0 : nearest
}
