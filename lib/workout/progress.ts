import { initialState, isRunning, type PlayerState } from '@/lib/player/state'
import { buildWorkout, type Workout } from './workout'

/**
 * How far a class got on this device, kept at every segment. `position` and `done` in ms, `startedAt` and `savedAt`
 * wall time in ms. `done` is what no workout holds yet; `id` is the one that workout will have.
 */
export type Progress = { id: string; class: string; classSeconds: number; position: number; done: number; startedAt: number | null; savedAt: number; owner: string | null }

/** A class left longer ago than this, in ms, counts as left for good. */
export const RESUMABLE = 12 * 3_600_000

/** Nearer than this to either end, in ms, there is nothing worth taking up again. */
const EDGE = 10_000

/** What to keep of a player that was started and has not finished, null otherwise. */
export function toProgress(state: PlayerState, about: Pick<Progress, 'id' | 'class' | 'classSeconds' | 'owner'>, now: number): Progress | null {
  if (state.startedAt === null || !(isRunning(state) || state.phase === 'paused')) return null
  return { ...about, position: state.position, done: state.done, startedAt: state.startedAt, savedAt: now }
}

/** Whether to offer to take the class up again. */
export function isResumable(kept: Progress, now: number): boolean {
  const end = kept.classSeconds * 1000
  return Math.abs(now - kept.savedAt) < RESUMABLE && kept.position >= EDGE && kept.position <= end - EDGE
}

/** The state to take a class up again at the very second. */
export function resumedState(kept: Progress): PlayerState {
  return initialState({ position: kept.position, done: kept.done, startedAt: kept.startedAt })
}

/** The workout that a class left behind when its page was closed for good: what was done, up to when it was last seen. */
export function leftBehind(kept: Progress): Workout | null {
  return buildWorkout({ ...resumedState(kept), phase: 'paused' }, { id: kept.id, class: kept.class, classSeconds: kept.classSeconds, now: kept.savedAt })
}

/** Reads what was kept; null when it is not that. Never throws. */
export function parseProgress(text: string | null): Progress | null {
  if (!text) return null
  try {
    const kept: unknown = JSON.parse(text)
    return isProgress(kept) ? kept : null
  } catch {
    return null
  }
}

function isProgress(value: unknown): value is Progress {
  if (typeof value !== 'object' || value === null) return false
  const kept = value as Record<string, unknown>
  return typeof kept.id === 'string' && typeof kept.class === 'string'
    && [kept.classSeconds, kept.position, kept.done, kept.savedAt].every((figure) => typeof figure === 'number' && Number.isFinite(figure) && figure >= 0)
    && (kept.startedAt === null || typeof kept.startedAt === 'number') && (kept.owner === null || typeof kept.owner === 'string')
}
