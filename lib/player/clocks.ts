import type { Clocks } from './state'

/** How far the two clocks may part between two looks, in ms, and still agree (a clock being slewed, rounding). */
export const AGREE = 1000

/**
 * The longest silence between two looks, in ms, that a busy but awake page can explain.
 * Above it the device slept, the page was frozen or its timers were held.
 */
export const GAP = 5000

/**
 * What happened between two looks at the clocks.
 * on: `ms` went by and the class with it; `away` when nobody could see it for longer than a gap.
 * stop: time vanished in plain sight; `certain` ms surely went by, `claimed` ms by the clock that ran further.
 */
export type Elapsed = { kind: 'on'; ms: number; away: boolean } | { kind: 'stop'; certain: number; claimed: number }

/**
 * Compares both clocks since the last look. Neither alone tells sleep from a changed clock: the monotonic one
 * stops in sleep on most systems, the wall clock jumps when it is set. A wall clock that ran back is ignored.
 */
export function elapsed(last: Clocks, now: Clocks, hidden: boolean): Elapsed {
  const mono = Math.max(0, now.mono - last.mono)
  const wall = now.wall - last.wall
  const ahead = wall - mono > AGREE
  if (hidden) {
    const ms = ahead ? wall : mono
    return { kind: 'on', ms, away: ms > GAP }
  }
  if (!ahead && mono <= GAP) return { kind: 'on', ms: mono, away: false }
  return { kind: 'stop', certain: mono <= GAP ? mono : 0, claimed: ahead ? wall : mono }
}
