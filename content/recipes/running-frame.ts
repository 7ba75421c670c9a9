import type { DraftSegment } from '@/lib/catalog/recipe'
import type { Level } from '@/lib/catalog/vocabulary'
import type { Middle } from './running-shapes'

const STEP = 300
const LONGEST = 3600
const EDGE_SECONDS = 600
const WARM_UP = { from: 0.12, to: 0.2 }
const COOL_DOWN = { from: 0.1, to: 0.2 }

type Frame = { total: number; warm: number; cool: number; jogged: number }

/** Half minutes where they fit: lengths that can be said. */
const GRAINS = [30, 5]

const to = (grain: number, seconds: number) => Math.round(seconds / grain) * grain
const grainOf = (seconds: number) => (seconds % 30 === 0 ? 30 : 5)
const between = (value: number, from: number, to: number) => Math.min(to, Math.max(from, value))

/** Warm-up and cool-down that fill what the middle leaves, or null when a share or the ten minutes are passed. */
function edges(total: number, run: number, walks: number, jogShare: number, grain: number): Frame | null {
  const walked = total - walks - run
  const edge = to(grain, walked / (1 - jogShare))
  const warm = to(grain, between(edge * 0.55, total * WARM_UP.from, Math.min(total * WARM_UP.to, EDGE_SECONDS)))
  const cool = edge - warm
  const fits = warm >= total * WARM_UP.from && warm <= total * WARM_UP.to && cool >= total * COOL_DOWN.from && cool <= total * COOL_DOWN.to && cool <= EDGE_SECONDS && warm <= EDGE_SECONDS
  return fits ? { total, warm, cool, jogged: edge - walked } : null
}

/** The shortest class in steps of five minutes that holds so much running; the practised jog part of its edges, before drills always. */
function frameFor(run: number, walks: number, level: Level, drilled: boolean): Frame {
  const shares = level === 'beginner' ? [0] : drilled ? [0.5, 0.4, 1 / 3, 0.25, 0.2, 0.15] : [0.5, 1 / 3, 0]
  for (let total = STEP; total <= LONGEST; total += STEP) {
    for (const grain of GRAINS) {
      for (const share of shares) {
        const frame = edges(total, run, walks, share, grain)
        if (frame) return frame
      }
    }
  }
  throw new Error(`No class of up to 60 minutes holds ${run} s of running and ${walks} s of walking`)
}

/**
 * A whole run with exactly `run` seconds of running: warm-up 12–20 % (walk, then jog), the middle, cool-down 10–20 %
 * (jog, then walk), each 60 s to 10 min (ACSM). With `drills` the practised end their warm-up with skips.
 */
export function framedRun(run: number, level: Level, middle: Middle, drills: boolean): DraftSegment[] {
  const drilled = drills && level !== 'beginner'
  const frame = frameFor(run, middle.walks, level, drilled)
  const early = to(grainOf(frame.jogged), (frame.jogged * frame.warm) / (frame.warm + frame.cool))
  const late = frame.jogged - early
  const walked = frame.warm - early
  const easy = to(walked > 60 ? grainOf(walked) : 5, walked / 2)
  return [
    { kind: 'warm-up', seconds: easy, rpe: 2, movement: 'walk-easy' },
    { kind: 'warm-up', seconds: frame.warm - early - easy, rpe: 3, movement: 'walk-brisk' },
    ...(drilled ? drilling(early) : jogging('warm-up', early, 3.5)),
    ...middle.lay(run - frame.jogged).map((piece): DraftSegment => ({ kind: piece.movement.startsWith('walk') ? 'rest' : 'work', ...piece })),
    ...jogging('cool-down', late, 3.5),
    { kind: 'cool-down', seconds: frame.cool - late, rpe: 2, movement: 'walk-easy' },
  ]
}

/** Twice 15 seconds of skips out of a jog, the last thing before the quick part; too short a jog has one. */
function drilling(seconds: number): DraftSegment[] {
  const skip: DraftSegment = { kind: 'warm-up', seconds: 15, rpe: 4.5, movement: 'skip-drill' }
  if (seconds < 75) return [...jogging('warm-up', seconds - 15, 3.5), skip]
  return [...jogging('warm-up', seconds - 50, 3.5), skip, ...jogging('warm-up', 20, 3.5), skip]
}

function jogging(kind: 'warm-up' | 'cool-down', seconds: number, rpe: number): DraftSegment[] {
  return seconds > 0 ? [{ kind, seconds, rpe, movement: 'jog' }] : []
}
