import { peakOf, type Motion } from './motion'
import type { Posture } from './posture'

/** What sets the pace of a segment: its length in seconds, repetitions and beats a minute where there are any. */
export type Pace = { seconds: number; reps: number | null; bpm: number | null }

/** A figure may be slowed and hurried so far before it looks wrong. */
const SLOWEST = 0.6
const FASTEST = 1.7
/** Steps may take a half, one, two or four beats. */
const BEATS = [0.5, 1, 2, 4] as const

/**
 * The moment of the round to show so many seconds into a segment. Repetitions fill the segment, steps fall on the beat,
 * and what is held is entered once and then kept.
 */
export function momentOf(motion: Motion, elapsed: number, pace: Pace): number {
  const { figure, keys, seconds } = motion
  const peak = keys[figure.peak]
  if (figure.stay && peak) return Math.min(elapsed, peak.at)
  const steps = figure.alternate ? 2 : 1
  const authored = seconds / steps
  const wanted = pace.reps ? pace.seconds / pace.reps : pace.bpm && figure.pace === 'fast' ? onBeat(authored, pace.bpm) : authored
  const rate = Math.min(FASTEST, Math.max(SLOWEST, authored / wanted))
  return elapsed * rate
}

/** Seconds from one breath to the next, and how far the chest rises, degrees. */
const BREATH = { seconds: 5, rise: 1.6 }

/** What is held breathes: the chest rises and falls from when the hold began. */
export function breathing(motion: Motion, posture: Posture, elapsed: number): Posture {
  const since = elapsed - peakOf(motion)
  if (!motion.figure.stay || since <= 0) return posture
  const full = (1 - Math.cos((since / BREATH.seconds) * 2 * Math.PI)) / 2
  const [flex, side, twist] = posture.spine
  return { ...posture, spine: [flex - BREATH.rise * full, side, twist], neck: [posture.neck[0] + BREATH.rise * full, posture.neck[1]] }
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
