import type { Mood, Pain } from '@/lib/catalog/vocabulary'
import type { PlayerState } from '@/lib/player/state'

/**
 * A logged performance of a class. `id` is a uuid made on the device, `class` a slug, times are ISO 8601 with zone,
 * `seconds` how much of the class was done. `rpe` 0–10 is the effort felt; what is left out was not said.
 */
export type Workout = {
  id: string
  class: string
  startedAt: string
  finishedAt: string
  seconds: number
  ended: 'finished' | 'stopped'
  rpe?: number
  mood?: Mood
  pain?: Pain
  note?: string
  changes?: Record<string, unknown>
}

/** A class left before this many seconds were done leaves no workout. */
export const LEAST_SECONDS = 60

/** How many whole seconds of the class were done: going back does not count twice, so never more than the class has. */
export function secondsDone(state: Pick<PlayerState, 'done'>, classSeconds: number): number {
  return Math.min(classSeconds, Math.round(state.done / 1000))
}

/**
 * The workout of a player that was started, null while less than a minute is done. `now` is the wall clock in ms,
 * used when the class is left before its end. A wall clock that was set back meanwhile cannot make the times impossible:
 * the start moves so that the seconds fit.
 */
export function buildWorkout(state: PlayerState, about: { id: string; class: string; classSeconds: number; now: number }): Workout | null {
  const seconds = secondsDone(state, about.classSeconds)
  if (state.startedAt === null || seconds < LEAST_SECONDS) return null
  const finished = state.phase === 'finished' ? (state.finishedAt ?? about.now) : about.now
  const started = Math.min(state.startedAt, finished - seconds * 1000)
  return {
    id: about.id,
    class: about.class,
    startedAt: new Date(started).toISOString(),
    finishedAt: new Date(finished).toISOString(),
    seconds,
    ended: state.phase === 'finished' ? 'finished' : 'stopped',
  }
}
