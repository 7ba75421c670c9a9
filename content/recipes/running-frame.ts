import type { DraftSegment } from '@/lib/catalog/recipe'
import type { Level } from '@/lib/catalog/vocabulary'
import type { Middle } from './running-shapes'

const STEP = 300
const LONGEST = 3600
const EDGE_SECONDS = 600
const WARM_UP = { from: 0.12, to: 0.2 }
const COOL_DOWN = { from: 0.1, to: 0.2 }

type Frame = { total: number; warm: number; cool: number; jogged: number }

const toFive = (seconds: number) => Math.round(seconds / 5) * 5
const between = (value: number, from: number, to: number) => Math.min(to, Math.max(from, value))

/** Warm-up and cool-down that fill what the middle leaves, or null when a share or the ten minutes are passed. */
function edges(total: number, run: number, walks: number, jogShare: number): Frame | null {
  const edge = (total - walks - run) / (1 - jogShare)
  const warm = toFive(between(edge * 0.55, total * WARM_UP.from, Math.min(total * WARM_UP.to, EDGE_SECONDS)))
  const cool = edge - warm
  const fits = Number.isInteger(cool) && warm >= total * WARM_UP.from && warm <= total * WARM_UP.to && cool >= total * COOL_DOWN.from && cool <= total * COOL_DOWN.to && cool <= EDGE_SECONDS && warm <= EDGE_SECONDS
  return fits ? { total, warm, cool, jogged: edge * jogShare } : null
}

/** The shortest class in steps of five minutes that holds so much running; the practised jog part of its edges. */
function frameFor(run: number, walks: number, level: Level): Frame {
  const shares = level === 'beginner' ? [0] : [0.5, 1 / 3, 0]
  for (let total = STEP; total <= LONGEST; total += STEP) {
    for (const share of shares) {
      const frame = edges(total, run, walks, share)
      if (frame) return frame
    }
  }
  throw new Error(`No class of up to 60 minutes holds ${run} s of running and ${walks} s of walking`)
}

/**
 * A whole run with exactly `run` seconds of running: warm-up 12–20 % (walk, then jog), the middle, cool-down 10–20 %
 * (jog, then walk), each 60 s to 10 min (ACSM).
 */
export function framedRun(run: number, level: Level, middle: Middle): DraftSegment[] {
  const frame = frameFor(run, middle.walks, level)
  const early = toFive((frame.jogged * frame.warm) / (frame.warm + frame.cool))
  const late = Math.round(frame.jogged) - early
  return [
    { kind: 'warm-up', seconds: toFive((frame.warm - early) / 2), rpe: 2, movement: 'walk-easy' },
    { kind: 'warm-up', seconds: frame.warm - early - toFive((frame.warm - early) / 2), rpe: 3, movement: 'walk-brisk' },
    ...jogging('warm-up', early, 3.5),
    ...middle.lay(run - Math.round(frame.jogged)).map((piece): DraftSegment => ({ kind: piece.movement.startsWith('walk') ? 'rest' : 'work', ...piece })),
    ...jogging('cool-down', late, 3.5),
    { kind: 'cool-down', seconds: frame.cool - late, rpe: 2, movement: 'walk-easy' },
  ]
}

function jogging(kind: 'warm-up' | 'cool-down', seconds: number, rpe: number): DraftSegment[] {
  return seconds > 0 ? [{ kind, seconds, rpe, movement: 'jog' }] : []
}
