import type { PlayerState } from '@/lib/player/state'
import { leftBehind, toProgress, type Progress } from '@/lib/workout/progress'
import { toUuid } from '@/lib/workout/uuid'
import { buildWorkout, type Workout } from '@/lib/workout/workout'
import { flushOutbox } from './flush-outbox'
import { readProgress, removeProgress, writeProgress } from './kept-progress'
import { changeOutbox } from './outbox-store'

export type Session = ReturnType<typeof createSession>
export type Closed = { workout: Workout; kept: boolean } | null

/** One taking of a class on this device: keeps its progress and turns it into workouts, each with an id of its own. */
export function createSession(about: { class: string; classSeconds: number; owner: string | null }) {
  let made: string | null = null
  const id = () => (made ??= newId())
  let stored = 0
  let closedAt = 0
  let changes: Workout['changes']
  /** The part of the player's state that no workout holds yet. */
  const open = (state: PlayerState): PlayerState => ({
    ...state, done: Math.max(0, state.done - stored), startedAt: state.startedAt === null ? null : Math.max(state.startedAt, closedAt),
  })
  return {
    /** What was done otherwise than the class has it, for the workouts to come; undefined: nothing. */
    note(what: Workout['changes']): void {
      changes = what
    },
    /** Notes how far the class got. */
    keep(state: PlayerState, now: number): void {
      const progress = toProgress(open(state), { id: id(), ...about }, now)
      if (progress) writeProgress(progress)
    },
    /** Stores what was done since the last close, if that is enough, and sends it. */
    close(state: PlayerState, now: number): Closed {
      if (state.phase === 'idle') return null
      const built = buildWorkout(open(state), { id: id(), class: about.class, classSeconds: about.classSeconds, now })
      const workout = built && changes ? { ...built, changes } : built
      const kept = workout ? changeOutbox({ type: 'add', workout, owner: about.owner, now }) : false
      if (workout) {
        made = null
        stored = state.done
        closedAt = now
      }
      if (state.phase === 'finished') removeProgress(about.class)
      else this.keep(state, now)
      void flushOutbox(about.owner)
      return workout && { workout, kept }
    },
    /** Takes up what was kept, with the id it has. */
    adopt(progress: Progress): void {
      made = progress.id
      stored = 0
      closedAt = 0
    },
    /** Begins from nothing; what an earlier taking left open becomes a workout of its own. */
    renew(now: number): void {
      const before = readProgress(about.class)
      const workout = before && leftBehind(before)
      if (workout) changeOutbox({ type: 'add', workout, owner: before.owner, now })
      made = null
      stored = 0
      closedAt = 0
      changes = undefined
    },
  }
}

function newId(): string {
  return toUuid(crypto.getRandomValues(new Uint8Array(16)))
}
