import { flowAt, type Flow } from '../flow'
import type { Key } from '../motion'
import type { CheckName, Exception } from '../pose'
import type { Posture } from '../posture'
import { SIDES } from '../rig'
import { solve, type Skeleton } from '../solve'
import { angle, distance, inverse, rotate, sub, type Vec } from '../vector'
import { belowFloor } from './bodies'
import type { Finding } from './check'
import { contactsOf, FPS } from './frames'

/** What a change may do at any moment, as it is always moving: lengths in hundredths of the body, speeds in degrees a second, accelerations in degrees a second squared. */
export const FLOW_LIMITS = { reach: 1.2, floor: 1, slip: 1.5, speed: 700, acceleration: 35_000 } as const

const LIMBS = ['legL', 'legR', 'armL', 'armR'] as const

type Frame = { t: number; from: Key; to: Key; posture: Posture; skeleton: Skeleton }

/** Every frame of a change at 30 a second, held against what honest movements reach. */
export function checkFlow(name: string, flow: Flow, exceptions: Partial<Record<CheckName, Exception>> = {}): Finding[] {
  const frames = framesOf(flow)
  // What the poses at both ends miss themselves is for their own checks.
  const ends = [frames[0], frames.at(-1)].flatMap((frame) => (frame ? [frame.skeleton] : []))
  const ofEnds = { reach: Math.max(...ends.flatMap(({ missed }) => missed.map(({ by }) => by)), 0), floor: Math.max(...ends.map(({ joints }) => belowFloor(joints).by), 0) }
  const worst = (check: keyof typeof FLOW_LIMITS, seen: readonly (readonly [value: number, where: string])[]): Finding => {
    const [value, where] = seen.reduce((most, one) => (one[0] > most[0] ? one : most), [0, ''] as const)
    const exception = exceptions[check]
    const limit = Math.max(exception?.upTo ?? FLOW_LIMITS[check], check === 'reach' || check === 'floor' ? ofEnds[check] : 0)
    return { slug: name, check, value, limit, where, ok: value <= limit + 0.01, ...(exception && { why: exception.why }) }
  }
  const speeds = frames.slice(0, -1).map((frame, index) => LIMBS.map((limb): [number, string] => {
    const [now, then] = [bonesOf(frame.skeleton, limb), bonesOf((frames[index + 1] ?? frame).skeleton, limb)]
    return [Math.max(angle(now[0], then[0]), angle(now[1], then[1])) * FPS, `${limb} at ${frame.t.toFixed(2)} s`]
  }))
  const rest = LIMBS.map((): [number, string] => [0, ''])
  return [
    worst('reach', frames.flatMap(({ t, skeleton }) => skeleton.missed.map(({ joint, by }) => [by, `${joint} at ${t.toFixed(2)} s`] as const))),
    worst('floor', frames.map(({ t, skeleton }) => {
      const { by, joint } = belowFloor(skeleton.joints)
      return [by, `${joint} at ${t.toFixed(2)} s`] as const
    })),
    worst('slip', slips(frames)),
    worst('speed', speeds.flat()),
    worst('acceleration', [...speeds, rest].flatMap((row, index) => row.map(([speed], limb): [number, string] => [Math.abs(speed - ((speeds[index - 1] ?? rest)[limb]?.[0] ?? 0)) * FPS, `${LIMBS[limb]} at ${(index / FPS).toFixed(2)} s`]))),
  ]
}

/** Where a limb's bones point, seen from the pelvis or the chest: a straight limb may turn about its own length unseen. */
function bonesOf({ joints, pelvis, chest }: Skeleton, limb: (typeof LIMBS)[number]): [upper: Vec, lower: Vec] {
  const side = limb.endsWith('L') ? 'L' : 'R'
  const isLeg = limb.startsWith('leg')
  const [root, middle, end] = (isLeg ? (['hip', 'knee', 'ankle'] as const) : (['shoulder', 'elbow', 'hand'] as const)).map((part) => rotate(inverse(isLeg ? pelvis : chest), joints[`${part}${side}`])) as [Vec, Vec, Vec]
  return [sub(middle, root), sub(end, middle)]
}

function framesOf(flow: Flow): Frame[] {
  return Array.from({ length: Math.ceil(flow.seconds * FPS) + 1 }, (_, number) => {
    const t = Math.min(flow.seconds, number / FPS)
    const posture = flowAt(flow, t)
    const index = Math.max(0, flow.keys.findLastIndex(({ at }) => at <= t))
    const from = flow.keys[Math.min(index, Math.max(0, flow.keys.length - 2))] ?? flow.keys[0]
    const to = flow.keys[Math.min(index, Math.max(0, flow.keys.length - 2)) + 1] ?? from
    if (!from || !to) throw new Error('a change without keys')
    return { t, from, to, posture, skeleton: solve(posture) }
  })
}

/** What both ends of a stretch declare to stand in one place stays there; a foot may turn on its heel, and roll from heel to ball. */
function slips(frames: readonly Frame[]): [number, string][] {
  const turns = (joint: string, from: Posture, to: Posture) => SIDES.some((side) => {
    const [a, b] = [from[`leg${side}`].v, to[`leg${side}`].v]
    return joint === `toe${side}` && (Math.abs((a[3] ?? 0) - (b[3] ?? 0)) > 2 || (a[4] ?? 0) * (b[4] ?? 0) < 0)
  })
  return frames.flatMap(({ t, from, to, skeleton }) => contactsOf(from.posture, to.posture).filter((joint) => !turns(joint, from.posture, to.posture)).map((joint): [number, string] => [distance(from.skeleton.joints[joint], skeleton.joints[joint]), `${joint} at ${t.toFixed(2)} s`]))
}
