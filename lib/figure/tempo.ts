import { peakOf, type Motion } from './motion'
import type { Posture } from './posture'

/** What sets the pace of a segment: its length in seconds, repetitions and beats a minute where there are any. */
export type Pace = { seconds: number; reps: number | null; bpm: number | null }

/** How a figure goes through its rounds: it waits, then takes so many seconds to get to the moment `end` of its motion. */
export type Run = { wait: number; seconds: number; rate: number; ramp: number; end: number }

/** A figure may be slowed and hurried so far before it looks wrong. */
const SLOWEST = 0.6
const FASTEST = 1.7
/** Steps may take a half, one, two or four beats. */
const BEATS = [0.5, 1, 2, 4] as const
/** A gait gets going and comes to a stop within so many seconds, at most this share of its time. */
const RAMP = { seconds: 0.8, share: 0.15 } as const
/** In a rest the next movement is shown after a while, for so long or one round; seconds. */
const PREVIEW = { wait: 1.2, seconds: 4 } as const

/**
 * The rounds for a part of `window` seconds that began `since` seconds ago. Repetitions fill the part, steps fall on the beat,
 * and what is held is entered once and then kept. It ends where a round does, at rest; null when there is no time for one.
 */
export function inTime(motion: Motion, pace: Pace, since: number, window: number): Run | null {
  const { figure } = motion
  if (window < 0.3) return null
  if (figure.stay) {
    const rate = Math.min(FASTEST, Math.max(1, peakOf(motion) / window))
    return { wait: 0, seconds: window, rate, ramp: 0, end: Math.min(peakOf(motion), window * rate) }
  }
  const unit = motion.seconds / (figure.alternate ? 2 : 1)
  const ramp = rampOf(motion, window)
  const clamped = (rate: number) => Math.min(FASTEST, Math.max(SLOWEST, rate))
  if (pace.bpm && figure.pace === 'fast' && !pace.reps) {
    const rate = clamped(unit / onBeat(unit, pace.bpm))
    const beat = 60 / pace.bpm
    const wait = (Math.ceil((since + ramp / 2) / beat - 1e-6) * beat - since - ramp / 2) % beat
    const count = Math.floor(((window - wait - ramp) * rate) / unit + 1e-6)
    if (count > 0) return { wait, seconds: (count * unit) / rate + ramp, rate, ramp, end: count * unit }
  }
  const wanted = pace.reps ? clamped((unit * pace.reps) / (window - ramp)) : 1
  const count = Math.max(1, Math.round(((window - ramp) * wanted) / unit))
  const fitting = (count * unit) / (window - ramp)
  if (fitting > FASTEST && count === 1) return null
  const rate = clamped(fitting)
  const done = fitting > rate ? count - 1 : count
  return { wait: 0, seconds: fitting > SLOWEST && done === count ? window : (done * unit) / rate + ramp, rate, ramp, end: done * unit }
}

/** What a rest shows of the movement that follows: a little of it, whole rounds; nothing of what is held. */
export function preview(motion: Motion, window: number): Run | null {
  const ramp = rampOf(motion, window)
  const count = Math.min(Math.floor((window - ramp - 2 * PREVIEW.wait) / motion.seconds), Math.ceil(PREVIEW.seconds / motion.seconds))
  if (motion.figure.stay || !(count > 0)) return null
  return { wait: PREVIEW.wait, seconds: count * motion.seconds + ramp, rate: 1, ramp, end: count * motion.seconds }
}

/** The moment of the motion so many seconds into a run, its wait left out. */
export function momentIn({ seconds, rate, ramp, end }: Run, t: number): number {
  if (t >= seconds) return end
  if (ramp === 0) return Math.min(end, t * rate)
  if (t < ramp) return (rate * t * t) / (2 * ramp)
  if (t > seconds - ramp) return end - (rate * (seconds - t) ** 2) / (2 * ramp)
  return rate * (t - ramp / 2)
}

function rampOf({ keys }: Motion, window: number): number {
  return keys[0]?.pass ? Math.min(RAMP.seconds, window * RAMP.share) : 0
}

/** Seconds from one breath to the next, and how far the chest rises, degrees. */
const BREATH = { seconds: 5, rise: 1.6 }

/** What is held breathes: the chest rises and falls in whole breaths, `t` of so many seconds in. */
export function breathing(posture: Posture, t: number, seconds: number): Posture {
  const breaths = Math.round(seconds / BREATH.seconds)
  if (breaths === 0 || t <= 0 || t >= seconds) return posture
  return filled(posture, (1 - Math.cos((t / seconds) * breaths * 2 * Math.PI)) / 2)
}

/** A posture with so much air in the lungs, 0–1. */
export function filled(posture: Posture, full: number): Posture {
  const [flex, side, twist] = posture.spine
  return { ...posture, spine: [flex - BREATH.rise * full, side, twist], neck: [posture.neck[0] + BREATH.rise * full, posture.neck[1]] }
}

/** The moment of a figure that shows breathing itself at which its lungs are so full, 0–1; null for one that does something else. */
export function breathMoment(motion: Motion, full: number): number | null {
  const top = motion.keys.findIndex(({ posture }) => posture.breath === 1)
  const [from, to] = [motion.keys[top - 1], motion.keys[top]]
  if (!from || !to || from.posture.breath !== 0) return null
  // The way from key to key is a smoothstep: this is its inverse.
  const share = 0.5 - Math.sin(Math.asin(1 - 2 * Math.min(1, Math.max(0, full))) / 3)
  return from.leave + (to.at - from.leave) * share
}

/** The key pose to show instead of motion: each stands as long as its way and hold would take. */
export function keyMomentOf(motion: Motion, moment: number): number {
  const now = motion.seconds > 0 ? moment % motion.seconds : 0
  return motion.keys.findLast((key) => key.at <= now)?.at ?? 0
}

function onBeat(authored: number, bpm: number): number {
  const beat = 60 / bpm
  return BEATS.reduce<number>((best, count) => (Math.abs(Math.log((count * beat) / authored)) < Math.abs(Math.log(best / authored)) ? count * beat : best), beat)
}
