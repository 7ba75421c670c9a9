import { framesOf, peakOf, skeletonAt, toMotion, type Motion } from '../motion'
import type { CheckName, Figure } from '../pose'
import type { Joint } from '../rig'
import { after, angle, distance, inverse, rotate, X, Y, type Quat } from '../vector'
import { outOfBalance } from './balance'
import { belowFloor, deepest } from './bodies'
import { contactsOf, FPS, framesAt30, type Frame } from './frames'
import { angleAt, overreach } from './ranges'
import { overlap, silhouetteOf } from './silhouette'

/** One check of one movement: what was measured, what is allowed, where it was worst. */
export type Finding = { slug: string; check: CheckName; value: number; limit: number; where: string; ok: boolean; why?: string }

/** Lengths in hundredths of the body, speeds in degrees a second, accelerations in degrees a second squared. */
export const LIMITS = {
  reach: 0.5, floor: 0.5, floorMoving: 1, slip: 1.5, stanceSpread: 0.15, balance: 2, penetration: 4, range: 0, alike: 0.75, change: 0.12,
  speed: { slow: 260, fast: 700, burst: 1000 }, acceleration: { slow: 6000, fast: 35_000, burst: 35_000 },
} as const

/** Everything that is held against one figure on its own. */
export function checkFigure(slug: string, figure: Figure): Finding[] {
  return checkMotion(slug, toMotion(figure))
}

/** The same of a motion as it runs. */
export function checkMotion(slug: string, motion: Motion): Finding[] {
  const { figure } = motion
  const frames = framesAt30(motion)
  const finding = (check: CheckName, value: number, limit: number, where: string): Finding => {
    const exception = figure.exceptions?.[check]
    const allowed = exception?.upTo ?? limit
    return { slug, check, value, limit: allowed, where, ok: check === 'change' ? value >= allowed : value <= allowed + 1e-9, ...(exception && { why: exception.why }) }
  }
  const worst = (check: CheckName, limit: number, seen: readonly (readonly [value: number, where: string])[]) => {
    const [value, where] = seen.reduce((most, one) => (one[0] > most[0] ? one : most), [0, ''] as const)
    return finding(check, value, limit, where)
  }
  const at = (frame: Frame) => `at ${frame.t.toFixed(2)} s`
  const moves = motionOf(frames, motion)
  return [
    worst('reach', LIMITS.reach, motion.keys.flatMap((key, index) => key.skeleton.missed.map(({ joint, by }) => [by, `${joint} in key ${index}`] as const))),
    worst('floor', LIMITS.floor, frames.map((frame) => {
      const { by, joint } = belowFloor(frame.skeleton.joints)
      return [frame.held ? by : Math.max(0, by - (LIMITS.floorMoving - LIMITS.floor)), `${joint} ${at(frame)}`] as const
    })),
    worst('slip', LIMITS.slip, [...slips(frames), ...stanceSpread(motion, frames)]),
    worst('balance', LIMITS.balance, frames.filter(({ held, from }) => held && from.leave > from.at).map((frame) => [outOfBalance(frame.posture, frame.skeleton.joints) ?? 0, at(frame)] as const)),
    worst('penetration', LIMITS.penetration, frames.map((frame) => {
      const { by, pair } = deepest(frame.skeleton.joints)
      return [by, `${pair} ${at(frame)}`] as const
    })),
    worst('range', LIMITS.range, frames.map((frame) => {
      const { by, joint } = overreach(frame.skeleton, frame.posture.spine, frame.posture.neck)
      return [Math.round(by), `${joint} ${at(frame)}`] as const
    })),
    worst('speed', LIMITS.speed[figure.pace], moves.speed),
    worst('acceleration', LIMITS.acceleration[figure.pace], moves.acceleration),
    worst('loop', 0.01, [loopGap(motion)]),
    worst('intent', 0, figure.keys.flatMap((key, index) => Object.entries(key.expect ?? {}).map(([what, [least, most]]) => {
      const value = angleAt(motion.keys[index]?.skeleton ?? skeletonAt(motion, 0), what)
      return [Math.max(0, least - value, value - most), `${what} is ${Math.round(value)}° in key ${index}`] as const
    }))),
    finding('change', figure.stay || figure.props?.some(({ kind }) => kind === 'ring') ? 1 : changeOf(motion), LIMITS.change, 'four frames'),
  ]
}

/** Stills that look alike without being linked as variants. */
export function checkAlike(figures: Readonly<Record<string, Figure>>): Finding[] {
  const stills = Object.entries(figures).map(([slug, figure]) => {
    const motion = toMotion(figure)
    return { slug, figure, group: figure.variantOf ?? slug, black: silhouetteOf(figure, skeletonAt(motion, peakOf(motion)).joints) }
  })
  return stills.map((still, index) => {
    const others = stills.flatMap((other, place) => (place === index || other.group === still.group ? [] : [[overlap(still.black, other.black), other.slug] as const]))
    const [value, where] = others.reduce((most, one) => (one[0] > most[0] ? one : most), [0, ''] as const)
    const exception = still.figure.exceptions?.alike
    const limit = exception?.upTo ?? LIMITS.alike
    return { slug: still.slug, check: 'alike', value, limit, where, ok: value <= limit, ...(exception && { why: exception.why }) }
  })
}

function slips(frames: readonly Frame[]): [number, string][] {
  const start = new Map<string, Frame>()
  return frames.flatMap((frame) => {
    const key = `${frame.index}`
    const first = start.get(key) ?? frame
    start.set(key, first)
    return contactsOf(frame.from.posture, frame.to.posture).map((joint): [number, string] => [distance(first.skeleton.joints[joint], frame.skeleton.joints[joint]), `${joint} at ${frame.t.toFixed(2)} s`])
  })
}

/** In a gait the floor moves under a foot that is carried back: its speed may spread so much; counted in slips of the limit. */
function stanceSpread(motion: Motion, frames: readonly Frame[]): [number, string][] {
  if (!motion.keys.every(({ pass }) => pass)) return []
  const speeds = frames.flatMap((frame, index) => {
    const next = frames[index + 1]
    if (!next || next.index !== frame.index) return []
    const stands = (['L', 'R'] as const).filter((side) => [frame.from, frame.to].every(({ posture }) => posture[`leg${side}`].kind === 'foot' && (posture[`leg${side}`].v[1] ?? 0) === 0))
    return stands.map((side) => ((frame.posture[`leg${side}`].v[0] ?? 0) - (next.posture[`leg${side}`].v[0] ?? 0)) * FPS)
  })
  if (speeds.length === 0) return []
  const mean = speeds.reduce((sum, speed) => sum + speed, 0) / speeds.length
  const spread = Math.sqrt(speeds.reduce((sum, speed) => sum + (speed - mean) ** 2, 0) / speeds.length) / Math.abs(mean)
  return [[(spread / LIMITS.stanceSpread) * LIMITS.slip, `stance speed spreads ${Math.round(spread * 100)} %`]]
}

/** How fast bones turn between frames, and how that changes. */
function motionOf(frames: readonly Frame[], motion: Motion): { speed: [number, string][]; acceleration: [number, string][] } {
  const names = ['legL', 'legR', 'armL', 'armR'] as const
  const speeds = frames.slice(0, -1).map((frame, index) => {
    const next = frames[index + 1] ?? frame
    return names.map((name): [number, string] => [turned(frame.skeleton.limbs[name].turn, next.skeleton.limbs[name].turn) * FPS, `${name} at ${frame.t.toFixed(2)} s`])
  })
  const acceleration = speeds.slice(1).flatMap((row, index) => row.map(([speed, where], limb): [number, string] => [Math.abs(speed - (speeds[index]?.[limb]?.[0] ?? 0)) * FPS, where]))
  return { speed: motion.seconds > 0 ? speeds.flat() : [], acceleration }
}

function turned(a: Quat, b: Quat): number {
  const between = after(inverse(a), b)
  return Math.max(angle(rotate(between, Y), Y), Math.min(angle(rotate(between, X), X), 180))
}

function loopGap(motion: Motion): [number, string] {
  const [a, b] = [skeletonAt(motion, 0), skeletonAt(motion, motion.seconds - 1e-6)]
  return (Object.keys(a.joints) as Joint[]).reduce<[number, string]>((most, joint) => {
    const by = distance(a.joints[joint], b.joints[joint])
    return by > most[0] ? [by, joint] : most
  }, [0, ''])
}

function changeOf(motion: Motion): number {
  const blacks = framesOf(motion).map((t) => silhouetteOf(motion.figure, skeletonAt(motion, t).joints, false))
  return 1 - Math.min(...blacks.flatMap((a, index) => blacks.slice(index + 1).map((b) => overlap(a, b))))
}
