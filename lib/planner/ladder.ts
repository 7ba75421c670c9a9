import { LADDER_STEPS, LADDER_STEPS_A_WEEK } from './limits'

/** A run of the ladder that was taken. */
export type LadderRun = { day: number; step: number; done: boolean }

/** A week without a run repeats the last ladder week; three weeks start two weeks back (public 9-week couch-to-5K plan). */
export const LADDER_PAUSES = { repeatWeek: 7, twoWeeksBack: 21 }

/**
 * H9: the highest step (1–27) that may be taken on a day. Steps go in order, each after the one before was
 * done to the end; repeating is always allowed. The first run on record is trusted, later ones that skip are not.
 */
export function nextLadderStep(runs: readonly LadderRun[], day: number): number {
  let next: number | null = null
  let last: number | null = null
  for (const run of runs) {
    if (run.day >= day) break
    const due: number = next === null ? run.step : afterPause(next, last, run.day)
    next = run.step > due ? due : run.step + (run.done ? 1 : 0)
    last = run.day
  }
  return Math.min(LADDER_STEPS, afterPause(next ?? 1, last, day))
}

function afterPause(next: number, last: number | null, day: number): number {
  if (last === null) return next
  const gap = day - last
  if (gap < LADDER_PAUSES.repeatWeek) return next
  const week = Math.floor((Math.max(1, next - 1) - 1) / LADDER_STEPS_A_WEEK)
  const from = gap >= LADDER_PAUSES.twoWeeksBack ? week - 2 : week
  return Math.max(0, from) * LADDER_STEPS_A_WEEK + 1
}
