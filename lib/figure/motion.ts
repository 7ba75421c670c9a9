import { folds, isLeg, ledBetween, LIFT, type LimbName } from './led'
import type { Figure } from './pose'
import { inherit, mirrored, toPosture, type Limb, type Posture } from './posture'
import { solve, type LimbTurn, type Skeleton } from './solve'
import { clamp, mix, slerp, type Vec } from './vector'

/** A key in time: it is there from `at` to `leave`, seconds from the start of the round. */
export type Key = { at: number; leave: number; posture: Posture; pass: boolean; skeleton: Skeleton }

/** A figure ready to be drawn at any moment of its round. */
export type Motion = { keys: readonly Key[]; seconds: number; figure: Figure }

/** A place within so much is the same place. */
const NEAR = 3

/** From here on (degrees) a pelvis or a limb on its way to another movement goes over on the shortest arc, not angle by angle. */
const SWERVE = 40

/** Solves a figure's keys once. The mirrored half follows when the sides alternate. */
export function toMotion(figure: Figure): Motion {
  const filled = figure.keys.reduce<Figure['keys'][number][]>((done, key) => [...done, inherit(done.at(-1) ?? {}, key)], [])
  const half = filled.map((pose) => ({ t: pose.t ?? 0, hold: pose.hold ?? 0, pass: pose.pass ?? false, posture: toPosture(pose) }))
  const all = figure.alternate ? [...half, ...half.map((key, index) => ({ ...key, t: index === 0 ? figure.back : key.t, posture: mirrored(key.posture) }))] : half
  const keys: Key[] = []
  let now = 0
  for (const [index, { t, hold, pass, posture }] of all.entries()) {
    const at = index === 0 ? 0 : now + t
    now = at + hold
    const skeleton = solve(posture)
    keys.push({ at, leave: now, pass, skeleton, posture: { ...posture, hip: skeleton.joints.pelvis } })
  }
  return { keys, seconds: now + figure.back, figure }
}

/** The key that a still shows. */
export function peakOf(motion: Motion): number {
  return motion.keys[motion.figure.peak]?.at ?? 0
}

/** Where a moment lies: between which keys, and how far on its way, 0–1; 0 while a key is held. */
export function spanAt(motion: Motion, seconds: number): { index: number; from: Key; to: Key; share: number } {
  const { keys } = motion
  const now = motion.seconds > 0 ? ((seconds % motion.seconds) + motion.seconds) % motion.seconds : 0
  const last = keys.length - 1
  let index = last
  while (index > 0 && (keys[index]?.at ?? 0) > now) index--
  const from = keys[index]
  const to = keys[index === last ? 0 : index + 1]
  if (!from || !to) throw new Error('a figure without keys')
  const end = index === last ? motion.seconds : to.at
  return { index, from, to, share: now <= from.leave ? 0 : (now - from.leave) / (end - from.leave) }
}

/** The posture at so many seconds; rounds follow one another without end. */
export function postureAt(motion: Motion, seconds: number): Posture {
  const { keys } = motion
  const { index, from, to, share } = spanAt(motion, seconds)
  if (share === 0 || keys.length === 1) return from.posture
  const last = keys.length - 1
  const span = (index === last ? motion.seconds : to.at) - from.leave
  const before = keys[index === 0 ? last : index - 1] ?? from
  const next = keys[(index + 2) % keys.length] ?? to
  const gap = (a: number, b: number) => (b >= a ? b - a : b - a + motion.seconds)
  return between(
    [before, from, to, next],
    share,
    from.pass ? span / (span + gap(before.leave, from.at)) : 0,
    to.pass ? span / (span + gap(to.leave, next.at)) : 0,
  )
}

/** The bones at so many seconds. */
export function skeletonAt(motion: Motion, seconds: number): Skeleton {
  return solve(postureAt(motion, seconds))
}

type Four = readonly [before: Key, from: Key, to: Key, next: Key]

/** What touches the floor: where its limb is held. */
const PLANTED: ReadonlySet<Limb['kind']> = new Set(['foot', 'knee', 'hand', 'forearm'])

/**
 * Hermite between two keys: at a stop without speed, through a passing key with the speed of its neighbours (Catmull–Rom).
 * `walks`: what touches the floor comes to rest at every key and is lifted from place to place, however the body goes on.
 */
export function between(keys: Four, s: number, speedFrom: number, speedTo: number, walks = false): Posture {
  const [before, from, to, next] = keys
  const h1 = s * s * (3 - 2 * s)
  const h2 = s * (1 - s) * (1 - s)
  const h3 = s * s * (s - 1)
  // Where one walks nothing overshoots: a slope is none at a turning point, and never more than three times the mean.
  const slope = (low: number, high: number, way: number, speed: number) => (walks ? (low * high <= 0 ? 0 : clamp((low + high) * speed, -3 * Math.abs(way), 3 * Math.abs(way))) : (low + high) * speed)
  const number = (a: number, b: number, c: number, d: number) => b + (c - b) * h1 + slope(b - a, c - b, c - b, speedFrom) * h2 + slope(c - b, d - c, c - b, speedTo) * h3
  const over = (planted: boolean) => (walks && planted ? h1 : h1 + (walks ? (speedFrom ? h2 : 0) + (speedTo ? h3 : 0) : h2 * speedFrom + h3 * speedTo))
  const list = (pick: (posture: Posture) => readonly number[]): number[] => {
    const [a, b, c, d] = [pick(before.posture), pick(from.posture), pick(to.posture), pick(next.posture)]
    return b.map((value, index) => number(a[index] ?? value, value, c[index] ?? value, d[index] ?? value))
  }
  const vec = (pick: (posture: Posture) => Vec): Vec => {
    const [x = 0, y = 0, z = 0] = list(pick)
    return [x, y, z]
  }
  // Angles far apart are better gone over on the shortest arc than one by one.
  const far = (a: Limb, b: Limb) => walks && (a.kind === 'j' || a.kind === 'w') && [2, 3].some((index) => Math.abs((a.v[index] ?? 0) - (b.v[index] ?? 0)) > SWERVE)
  const like = (a: Limb, b: Limb) => a.kind === b.kind && a.on === b.on && a.kind !== 'mixed' && !far(a, b)
  const limb = (name: LimbName): Limb => {
    const [a, b, c, d] = [before.posture[name], from.posture[name], to.posture[name], next.posture[name]]
    const goes = walks && (!like(b, c) || (PLANTED.has(b.kind) && c.v.some((value, index) => index < 3 && Math.abs(value - (b.v[index] ?? 0)) > NEAR)))
    if (goes && folds(from.skeleton, to.skeleton, name)) return blended(from.skeleton.limbs[name], to.skeleton.limbs[name], h1)
    if (goes && (b.kind === 'hand' || (!like(b, c) && (isLeg(name) || PLANTED.has(b.kind) || PLANTED.has(c.kind))))) return ledBetween(from.skeleton, to.skeleton, name, h1, 16 * s * s * (1 - s) * (1 - s))
    if (!like(b, c)) return blended(from.skeleton.limbs[name], to.skeleton.limbs[name], over(PLANTED.has(b.kind) || PLANTED.has(c.kind)))
    const stands = walks && PLANTED.has(b.kind)
    const v = b.v.map((value, index) => {
      const raw = c.v[index] ?? value
      // A swing goes on the shorter way round, so that a circle closes.
      const end = index === 0 && (b.kind === 'j' || b.kind === 'w') ? raw + 360 * Math.round((value - raw) / 360) : raw
      return stands ? value + (end - value) * h1 : number(like(a, b) ? (a.v[index] ?? value) : value, value, end, like(c, d) ? (d.v[index] ?? end) : end)
    })
    if (b.kind !== 'foot' && !(stands && b.kind === 'hand')) return { ...b, v }
    const way = Math.hypot((c.v[0] ?? 0) - (b.v[0] ?? 0), (c.v[2] ?? 0) - (b.v[2] ?? 0))
    const flies = b.kind === 'foot' && (b.v[1] ?? 0) + (c.v[1] ?? 0) > 0
    const lift = flies || (!walks && (from.pass || to.pass)) ? 0 : Math.min(LIFT.most, LIFT.share * way) * 16 * s * s * (1 - s) * (1 - s)
    return { ...b, v: v.with(1, (v[1] ?? 0) + lift) }
  }
  const hip = vec((posture) => posture.hip)
  const [tilt = 0, yaw = 0, roll = 0, twist = 0] = list((posture) => posture.pelvis)
  const [flex = 0, side = 0] = list((posture) => posture.neck)
  const rolls = walks && [1, 2, 3].some((axis) => Math.abs((from.posture.pelvis[axis] ?? 0) - (to.posture.pelvis[axis] ?? 0)) > SWERVE)
  const kneels = (['legL', 'legR'] as const).some((name) => from.posture[name].kind === 'knee' && to.posture[name].kind === 'knee')
  return {
    hip: kneels ? [hip[0], Number.NaN, hip[2]] : hip,
    pelvis: [tilt, yaw, roll, twist],
    ...(rolls && { turn: slerp(from.skeleton.pelvis, to.skeleton.pelvis, over(false)) }),
    spine: vec((posture) => posture.spine),
    neck: [flex, side],
    legL: limb('legL'),
    legR: limb('legR'),
    armL: limb('armL'),
    armR: limb('armR'),
    rests: to.posture.rests.filter((rest) => from.posture.rests.includes(rest)),
    straight: from.posture.straight && to.posture.straight,
    breath: list((posture) => [posture.breath])[0] ?? 0,
  }
}

/** From one kind of hold to another: over the joints, on the shorter arc. */
function blended(a: LimbTurn, b: LimbTurn, t: number): Limb {
  return { kind: 'mixed', v: [...slerp(a.turn, b.turn, t), a.bend + (b.bend - a.bend) * t, ...mix(a.foot, b.foot, t)] }
}

/** Four moments that show a round: the start, the way, the peak, and what follows. */
export function framesOf(motion: Motion): [number, number, number, number] {
  const { keys, figure, seconds } = motion
  const peak = keys[figure.peak]
  const half = figure.alternate ? keys.length / 2 : 0
  const mirroredPeak = keys[figure.peak + half]
  const first = keys[0]
  if (!peak || !first || !mirroredPeak) return [0, seconds / 4, seconds / 2, (seconds * 3) / 4]
  const stops = keys.filter(({ pass }) => !pass)
  const [start, second, third] = stops
  if (start && second && third && stops.length > 4 && stops.at(-1) === peak) return [start.at, second.at, third.at, peak.at]
  if (keys.length > 3) return [0, 1, 2, 3].map((quarter) => keys[Math.floor((quarter * keys.length) / 4)]?.at ?? 0) as [number, number, number, number]
  if (figure.peak === 0) return [0, (first.leave + (keys[1]?.at ?? 0)) / 2, keys[1]?.at ?? 0, ((keys[1]?.leave ?? 0) + seconds) / 2]
  return [0, first.leave + (peak.at - first.leave) * 0.5, peak.at, peak.leave + (seconds - peak.leave) * 0.45]
}
