import type { Limb, Posture } from './posture'
import { SIDES, SIGN, type Side } from './rig'
import type { Skeleton } from './solve'
import { add, after, rotate, turn, Y, type Vec } from './vector'

/** Where one figure's floor lies on another's: first turned (degrees to the left), then shifted. */
export type Move = { x: number; z: number; yaw: number }

/** The same posture seen from another origin. */
export function moved(posture: Posture, { limbs }: Skeleton, by: Move): Posture {
  const spin = turn(Y, by.yaw)
  const place = (at: Vec): Vec => add(rotate(spin, at), [by.x, 0, by.z])
  const [tilt, yaw, roll, twist] = posture.pelvis
  const limb = (name: 'leg' | 'arm', side: Side): Limb => {
    const was = posture[`${name}${side}`]
    const sign = SIGN[side]
    const put = ([x = 0, y = 0, z = 0]: readonly number[]) => {
      const [px, py, pz] = place([x, y, z * sign])
      return [px, py, pz * sign]
    }
    switch (was.kind) {
      case 'foot':
      case 'knee':
        return { ...was, v: [...put(was.v), (was.v[3] ?? 0) - by.yaw * sign, ...was.v.slice(4)] }
      case 'hand':
        return { ...was, v: [...put(was.v), ...was.v.slice(3)] }
      case 'forearm':
        return { ...was, v: [...put(was.v), ...put(was.v.slice(3))] }
      case 'on': {
        const [x, y, z] = rotate(spin, [was.v[0] ?? 0, was.v[1] ?? 0, (was.v[2] ?? 0) * sign])
        return { ...was, v: [x, y, z * sign, ...was.v.slice(3)] }
      }
      case 'w': {
        if (by.yaw === 0) return was
        const { turn: [a, b, c, d], bend, foot } = limbs[`${name}${side}`]
        return { kind: 'mixed', v: [a, b, c, d, bend, ...foot] }
      }
      case 'j':
      case 'chest':
      case 'mixed':
      case 'led':
        return was
    }
  }
  return { ...posture, ...(posture.turn && { turn: after(spin, posture.turn) }), hip: place(posture.hip), pelvis: [tilt, yaw + by.yaw, roll, twist], legL: limb('leg', 'L'), legR: limb('leg', 'R'), armL: limb('arm', 'L'), armR: limb('arm', 'R') }
}

/** The way back. */
export function backFrom({ x, z, yaw }: Move): Move {
  const [px, , pz] = rotate(turn(Y, -yaw), [-x, 0, -z])
  return { x: px, z: pz, yaw: -yaw }
}

/** Places on the floor that a posture holds, and where its weight lies; by name, [x, z]. */
export function heldBy(posture: Posture): Map<string, readonly [x: number, z: number]> {
  const held = new Map<string, readonly [number, number]>()
  for (const side of SIDES) {
    for (const limb of [posture[`leg${side}`], posture[`arm${side}`]]) {
      const [x = 0, y = 0, z = 0] = limb.v
      if ((limb.kind === 'foot' && y < 0.5) || limb.kind === 'knee' || limb.kind === 'forearm' || (limb.kind === 'hand' && y < 6)) held.set(`${limb.kind}${side}`, [x, z * SIGN[side]])
    }
  }
  if (posture.rests.length > 0) held.set('rest', [posture.hip[0], posture.hip[2]])
  return held
}

/** Beyond this a place counts as left, however far. */
const LEFT = 12
/** What counts against a shift of origin: a seat, a hand, a body that is moved, a step aside. */
const WEIGHT = { rest: 2, hand: 1.6, hip: 0.02, aside: 0.2 }

/** The shift of `to`'s origin that keeps most of what both postures hold where it is. */
export function shiftBetween(from: Posture, to: Posture): { x: number; z: number } {
  const [a, b] = [heldBy(from), heldBy(to)]
  const pairs = [...a].flatMap(([name, at]) => {
    const there = b.get(name)
    return there ? [{ x: at[0] - there[0], z: at[1] - there[1], weight: name === 'rest' ? WEIGHT.rest : /^(hand|forearm)/.test(name) ? WEIGHT.hand : 1 }] : []
  })
  const hip = { x: from.hip[0] - to.hip[0], z: from.hip[2] - to.hip[2] }
  const middle = pairs.length > 0 ? { x: pairs.reduce((sum, { x }) => sum + x, 0) / pairs.length, z: 0 } : hip
  const cost = (shift: { x: number; z: number }) => pairs.reduce((sum, { x, z, weight }) => sum + weight * Math.min(LEFT, Math.hypot(x - shift.x, z - shift.z)), 0)
    + WEIGHT.hip * Math.hypot(hip.x - shift.x, hip.z - shift.z) + WEIGHT.aside * Math.abs(shift.z)
  const choices = [middle, ...pairs.flatMap(({ x, z }) => [{ x, z: 0 }, { x, z }])]
  return choices.reduce((best, one) => (cost(one) < cost(best) - 1e-9 ? one : best))
}

