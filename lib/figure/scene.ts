import { flowAt, flowBetween, type Flow } from './flow'
import { peakOf, postureAt, toMotion, type Motion } from './motion'
import type { Prop } from './pose'
import { mirrored, type Posture } from './posture'
import { shotAfter, shotBetween, shotFrom, shotOf, turnOf, type Shot } from './shot'
import type { FigureData } from './still'
import { breathing, breathMoment, filled, inTime, keyMomentOf, momentIn, preview, type Pace, type Run } from './tempo'
import { clamp } from './vector'

/** One part of a class as the stage sees it: `start` and `end` in seconds; no movement, nothing to show but its name. */
export type Showing = { start: number; end: number; movement: string | null; left: boolean; rest: boolean; pace: Pace }

/** A figure as a class takes it: on the left it is the mirrored body that works, not the mirrored picture. */
export type Role = { data: FigureData; motion: Motion; left: boolean; shot: Shot }

/** What the figure does from one moment of the class to another, in seconds. */
export type Act = { from: number; to: number; role: Role } & ({ kind: 'flow'; flow: Flow; before: Role; start: Shot } | { kind: 'play'; run: Run } | { kind: 'hold'; posture: Posture })

/** One picture: who is on the stage, how, and seen from where. During a change also who was, and how far it is, 0–1. */
export type Moment = { role: Role; posture: Posture; shot: Shot; change: Change | null }
/** Who was there before, how far the change is (0–1), how long it takes, and whether the camera waits for what stands on the floor. */
export type Change = { before: Role; flow: Flow; share: number; seconds: number; turns: boolean }

/** A part that is too short for its change spends so much of itself on it. */
const SHARE = 0.8
/** A chair or a wall takes its time to come, seconds. */
const FURNISHING = 2.2
/** A change of so many seconds leads over the floor. */
const LONG = 2.8
/** From this turn of the camera on (degrees) what moves along the floor does not move on the stage. */
const SIDEWAYS = 40
/** The camera turns so many degrees a second, on the mean. */
const CAMERA = 70
/** Seconds until a figure that has just arrived breathes in time. */
const CATCH_UP = 1.5

/**
 * Lays the figures of a class over its time: each is arrived at by a change from the one before, at the start of its part
 * or in the rest before it. Pure: what a moment shows follows from the class and the moment, so seeking needs nothing more.
 */
export function sceneOf(showings: readonly Showing[], figures: Readonly<Record<string, FigureData>>): Act[] {
  const acts: Act[] = []
  const motions = new Map<string, Motion>()
  // Sets come back: the same change is found once.
  const flows = new Map<string, Flow>()
  let last: { role: Role; leaves: readonly [Posture, Posture?]; free: number; name: string } | null = null
  for (const { start, end, movement, left, rest, pace } of showings) {
    const data = movement === null ? undefined : figures[movement]
    if (movement === null || !data) {
      last = null
      continue
    }
    const motion = motions.get(movement) ?? toMotion(data.figure)
    motions.set(movement, motion)
    const entry = sided(postureAt(motion, 0), left)
    let role: Role = { data, motion, left, shot: shotOf(data, left, false) }
    let now = start
    if (last) {
      const { role: before, leaves, free } = last
      const key = `${last.name} ${Math.round(before.shot.cam[0] % 360)} ${movement} ${left}`
      const flow = flows.get(key) ?? flowBetween(leaves, entry, turnFor(before.shot, data, left))
      flows.set(key, flow)
      const from = Math.min(free, start)
      const shot = shotAfter(before.shot, flow)
      role = { ...role, shot: shotFrom(data, left, shot) }
      now = from + Math.min(Math.max(flow.seconds, turnOf(shot, role.shot) / CAMERA, moves(before.data, data) ? FURNISHING : 0), (end - from) * SHARE)
      if (now > from) acts.push({ kind: 'flow', from, to: now, role, flow, before, start: shot })
    }
    const run = rest ? preview(motion, end - now) : inTime(motion, pace, now - start, end - now)
    const begin = now + (run?.wait ?? 0)
    const over = begin + (run?.seconds ?? 0)
    if (!run || run.wait > 0) acts.push({ kind: 'hold', from: now, to: run ? begin : end, role, posture: entry })
    if (run) acts.push({ kind: 'play', from: begin, to: over, role, run })
    const ends = run ? sided(postureAt(motion, run.end), left) : entry
    if (run && over < end) acts.push({ kind: 'hold', from: over, to: end, role, posture: ends })
    last = { role, leaves: motion.figure.stay && run ? [ends, entry] : [ends], free: run && !rest ? over : end, name: `${movement} ${left} ${run ? (run.end % motion.seconds).toFixed(2) : ''}` }
  }
  return acts
}

/**
 * What the stage shows so many seconds into the class; null while there is no figure. A later act begins before an earlier one has quite ended.
 * `full` says how full the lungs are, 0–1, where a breath is shown beside the figure; null: what is held breathes by itself.
 */
export function momentAt(acts: readonly Act[], seconds: number, full: number | null = null): Moment | null {
  const index = acts.findLastIndex(({ from }) => from <= seconds)
  const act = acts[index]
  if (!act || seconds > act.to) return null
  const { role, from, to } = act
  const t = seconds - from
  // After a change the breath of the figure catches up with the one beside it.
  const air = full !== null && acts[index - 1]?.kind === 'flow' ? full * smooth(clamp(t / CATCH_UP, 0, 1)) : full
  const still = { role, shot: role.shot, change: null }
  const breathed = air === null || act.kind === 'flow' ? null : breathMoment(role.motion, air)
  if (breathed !== null) return { ...still, posture: sided(postureAt(role.motion, breathed), role.left) }
  switch (act.kind) {
    case 'hold':
      return { ...still, posture: air === null ? breathing(act.posture, t, to - from) : filled(act.posture, air) }
    case 'play': {
      const posture = sided(postureAt(role.motion, momentIn(act.run, t)), role.left)
      if (air !== null) return { ...still, posture: role.motion.figure.stay ? filled(posture, air) : posture }
      const entered = peakOf(role.motion) / act.run.rate
      return { ...still, posture: role.motion.figure.stay ? breathing(posture, t - entered, to - from - entered) : posture }
    }
    case 'flow': {
      const share = t / (to - from)
      return { role, posture: flowAt(act.flow, share * act.flow.seconds), shot: shotBetween(act.start, role.shot, smooth(share), turning(act, share), rising(act, share)), change: { before: act.before, flow: act.flow, share, seconds: to - from, turns: waits(act) } }
    }
  }
}

/**
 * How far the camera has turned, degrees. It waits for what stands on the floor to leave the stage, and is there before it comes.
 * A long way leads over kneeling, sitting and lying, which are read from the side: the camera goes there first.
 */
function turning({ before, role, start, flow, from, to }: Extract<Act, { kind: 'flow' }>, share: number): number {
  const [first, last] = [start.cam[0], role.shot.cam[0]]
  const [begin, end] = waits({ before, role, start }) ? (furnished(before) ? [0.5, 1] : [0, 0.5]) : [0, 1]
  const profile = Math.round((first - flow.move.yaw) / 180)
  const aside = [profile - 1, profile, profile + 1].map((half) => half * 180 + flow.move.yaw).reduce((best, yaw) => (Math.abs(first - yaw) + Math.abs(last - yaw) < Math.abs(first - best) + Math.abs(last - best) - 1 ? yaw : best))
  const [there, back] = [Math.abs(first - aside) / CAMERA / (to - from), Math.abs(last - aside) / CAMERA / (to - from)]
  if (flow.seconds < LONG || there + back > end - begin) return first + (last - first) * smooth(clamp((share - begin) / (end - begin), 0, 1))
  return first + (aside - first) * (there > 0 ? smooth(clamp((share - begin) / there, 0, 1)) : 1) + (last - aside) * (back > 0 ? smooth(clamp((share - end + back) / back, 0, 1)) : 0)
}

/** Whether the camera turns away from where chair or wall come or go. */
function waits({ before, role, start }: Pick<Extract<Act, { kind: 'flow' }>, 'before' | 'role' | 'start'>): boolean {
  return Math.abs(start.cam[0] - role.shot.cam[0]) > SIDEWAYS && furnished(before) !== furnished(role)
}

/** What stands on the floor and is not carried. */
export function isFixed({ kind }: Prop): boolean {
  return kind === 'chair' || kind === 'wall'
}

function furnished({ data }: Pick<Role, 'data'>): boolean {
  return data.figure.props?.some(isFixed) ?? false
}

/** Whether chair or wall come or go between two figures. */
function moves(a: FigureData, b: FigureData): boolean {
  const kinds = ({ figure }: FigureData) => (figure.props ?? []).filter(isFixed).map(({ kind }) => kind).join()
  return kinds(a) !== kinds(b)
}

/** How far the camera has risen or sunk: it looks from above only at what lies. */
function rising({ from, to, start, role }: Extract<Act, { kind: 'flow' }>, share: number): number {
  const part = Math.min(1, Math.abs(start.cam[1] - role.shot.cam[1]) / CAMERA / (to - from))
  return part > 0 ? smooth(clamp(start.cam[1] > role.shot.cam[1] ? share / part : (share - 1 + part) / part, 0, 1)) : smooth(share)
}

function smooth(s: number): number {
  return s * s * (3 - 2 * s)
}

/** The same for who asks for less motion: key poses, each of them at once. */
export function keyPoseAt(acts: readonly Act[], seconds: number): Moment | null {
  const act = acts.findLast(({ from }) => from <= seconds)
  if (!act || seconds > act.to) return null
  const { role } = act
  const { motion, left } = role
  const moment = motion.figure.stay ? peakOf(motion) : act.kind === 'play' ? keyMomentOf(motion, momentIn(act.run, seconds - act.from)) : 0
  return { role, posture: sided(postureAt(motion, moment), left), shot: role.shot, change: null }
}

/** How far the camera would turn with a change that is seen from `before`, degrees. */
export function turnFor(before: Shot, data: FigureData, left: boolean): (flow: Flow) => number {
  return (flow) => {
    const from = shotAfter(before, flow)
    return Math.abs(shotFrom(data, left, from).cam[0] - from.cam[0])
  }
}

/** Left for right where the left side works. */
export function sided(posture: Posture, left: boolean): Posture {
  return left ? mirrored(posture) : posture
}
