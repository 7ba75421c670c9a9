/** Both clocks at one moment, in ms: `wall` since 1970 (jumps when set), `mono` since anywhere (may stop in sleep). */
export type Clocks = { wall: number; mono: number }

/**
 * idle: get ready, nothing runs · countdown: three seconds to the start · playing · paused · finished.
 * Ways from one to another: see `reducePlayer`.
 */
export const PHASES = ['idle', 'countdown', 'playing', 'paused', 'finished'] as const
export type Phase = (typeof PHASES)[number]

/** Get-ready time before the class runs, in ms. */
export const COUNTDOWN = 3000

/** How far into a segment, in ms, 'back' still means the one before. */
export const BACK_WINDOW = 3000

/** After this much more of the class, in ms, the way back to what was missed is no longer offered. */
export const MISSED_KEPT = 60_000

export type PlayerState = {
  phase: Phase
  /** Where the class is, in ms from its start: 0 to the duration. */
  position: number
  /** What is left of the get-ready time, in ms. */
  countdown: number
  /** The clocks at the last event, null before the first. */
  clocks: Clocks | null
  hidden: boolean
  /** Grows whenever the class stops, starts or changes its place: what was scheduled ahead is void. */
  epoch: number
  /** The stretch that the last event played through: cues in [from, to) are due now. */
  due: { from: number; to: number } | null
  /** What went by while nobody could see it. */
  missed: { from: number; to: number } | null
  /** Time vanished in plain sight: the class waits at `position`, by the clock it would be at `to` (seen at `mono`). */
  gap: { to: number; mono: number } | null
  /** How much of the class was played, in ms: skips and seeks do not count. */
  done: number
  /** Wall times in ms. */
  startedAt: number | null
  finishedAt: number | null
}

/** A player that has not started; `position` in ms and what was done before, for a class that is taken up again. */
export function initialState(from: { position: number; done: number; startedAt: number | null } = { position: 0, done: 0, startedAt: null }): PlayerState {
  return {
    phase: 'idle', position: from.position, countdown: COUNTDOWN, clocks: null, hidden: false, epoch: 0,
    due: null, missed: null, gap: null, done: from.done, startedAt: from.startedAt, finishedAt: null,
  }
}

/** Whether time is running: in the countdown and while playing. */
export function isRunning(state: PlayerState): boolean {
  return state.phase === 'countdown' || state.phase === 'playing'
}
