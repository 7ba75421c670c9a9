import type { Arm, Leg, Pose, Rest } from './pose'
import { HEIGHTS, type Side } from './rig'
import type { Quat, Vec } from './vector'

/** A limb as numbers that can be blended with those of another limb of the same kind. */
export type Limb = { kind: 'j' | 'w' | 'foot' | 'knee' | 'hand' | 'chest' | 'on' | 'forearm' | 'mixed' | 'led'; v: readonly number[]; on?: string }

/** A pose with nothing left out. */
export type Posture = {
  hip: Vec
  pelvis: readonly [tilt: number, yaw: number, roll: number, twist: number]
  /** the pelvis's turn where its four angles do not say it: on the way from one movement to the next */
  turn?: Quat
  spine: Vec
  /** head against chest: flexion, side */
  neck: readonly [number, number]
  legL: Limb
  legR: Limb
  armL: Limb
  armR: Limb
  rests: readonly Rest[]
  breath: number
  straight: boolean
}

/** Behind, below and outside the shoulder: where an elbow points when nothing is said. */
const ELBOW = [-0.5, -0.6, 0.55] as const

export function toLeg(leg: Leg): Limb {
  if ('j' in leg || 'w' in leg) return toAngles(leg)
  if ('knee' in leg) return { kind: 'knee', v: [leg.knee[0], HEIGHTS.knee, leg.knee[1], leg.toes ?? 0] }
  const [x, z, y = 0] = leg.foot
  return { kind: 'foot', v: [x, y, z, leg.toes ?? 0, leg.pitch ?? 0, leg.out ?? 8] }
}

export function toArm(arm: Arm): Limb {
  if ('j' in arm || 'w' in arm) return toAngles(arm)
  if ('forearm' in arm) return { kind: 'forearm', v: [arm.forearm[0], HEIGHTS.elbow, arm.forearm[1], arm.to[0], HEIGHTS.hand, arm.to[1]] }
  const pole = arm.elbow ?? ELBOW
  if ('chest' in arm) return { kind: 'chest', v: [...arm.chest, ...pole] }
  if ('on' in arm) return { kind: 'on', v: [...(arm.by ?? [0, 0, 0]), ...pole], on: `${arm.on}${arm.other ? '-' : '+'}` }
  const [x, z, y = HEIGHTS.hand] = arm.hand
  return { kind: 'hand', v: [x, y, z, ...pole] }
}

function toAngles(limb: Extract<Leg, { j: unknown } | { w: unknown }>): Limb {
  const [swing, bend = 0, out = 0, twist = 0, point = 0] = 'j' in limb ? limb.j : limb.w
  return { kind: 'j' in limb ? 'j' : 'w', v: [swing, bend, out, twist, point] }
}

/** Fills a key from the one before. What is said of one side wins over what is said of both. */
export function inherit(before: Pose, key: Pose): Pose {
  const sided = (pair: 'legs' | 'arms', side: 'legL' | 'legR' | 'armL' | 'armR') => key[side] ?? key[pair] ?? before[side] ?? before[pair]
  const bent = key.chest !== undefined ? { chest: key.chest, spine: key.spine } : key.spine ? { spine: key.spine, chest: undefined } : { chest: before.chest, spine: before.spine }
  return {
    ...before,
    ...bent,
    t: key.t,
    hold: key.hold,
    pass: key.pass,
    expect: key.expect,
    hip: key.hip ?? before.hip,
    straight: key.straight ?? before.straight,
    pelvis: key.pelvis ?? before.pelvis,
    head: key.head ?? before.head,
    rests: key.rests ?? before.rests,
    breath: key.breath ?? before.breath,
    legs: undefined,
    arms: undefined,
    legL: sided('legs', 'legL') as Leg | undefined,
    legR: sided('legs', 'legR') as Leg | undefined,
    armL: sided('arms', 'armL') as Arm | undefined,
    armR: sided('arms', 'armR') as Arm | undefined,
  }
}

/** A filled pose as numbers. A hip without height gets `NaN`: the solver finds it from the knee it kneels on. */
export function toPosture(pose: Pose): Posture {
  const [x = 0, y = Number.NaN, z = 0] = pose.hip ?? []
  const [tilt, yaw = 0, roll = 0, twisted = 0] = typeof pose.pelvis === 'number' ? [pose.pelvis] : (pose.pelvis ?? [0])
  const [flex = 0, side = 0, twist = 0] = pose.spine ?? []
  const bend = pose.chest === undefined ? flex : pose.chest - tilt
  const head = typeof pose.head === 'number' ? ([pose.head, 0] as const) : pose.head
  const leg = (at: Side) => toLeg((at === 'L' ? pose.legL : pose.legR) ?? { j: [0] })
  const arm = (at: Side) => toArm((at === 'L' ? pose.armL : pose.armR) ?? { j: [0] })
  return {
    hip: [x, y, z],
    pelvis: [tilt, yaw, roll, twisted],
    spine: [bend, side, twist],
    neck: head ? [head[0] - tilt - bend, head[1]] : [0, 0],
    legL: leg('L'),
    legR: leg('R'),
    armL: arm('L'),
    armR: arm('R'),
    rests: pose.rests ?? [],
    breath: pose.breath ?? 0,
    straight: pose.straight ?? false,
  }
}

/** Left for right: exact, as everything is counted outward or negated here. */
export function mirrored(posture: Posture): Posture {
  const { hip, pelvis, spine, neck, turn } = posture
  const reflected = ([x, y, z, w]: Quat): Quat => [-x, -y, z, w]
  const limb = (from: Limb): Limb => {
    if (from.kind !== 'mixed') return from
    const [x = 0, y = 0, z = 0, w = 1, bend = 0, fx = 0, fy = 0, fz = 0] = from.v
    return { ...from, v: [...reflected([x, y, z, w]), bend, fx, fy, -fz] }
  }
  return {
    ...posture,
    ...(turn && { turn: reflected(turn) }),
    hip: [hip[0], hip[1], -hip[2]],
    pelvis: [pelvis[0], -pelvis[1], -pelvis[2], -pelvis[3]],
    spine: [spine[0], -spine[1], -spine[2]],
    neck: [neck[0], -neck[1]],
    legL: limb(posture.legR),
    legR: limb(posture.legL),
    armL: limb(posture.armR),
    armR: limb(posture.armL),
  }
}
