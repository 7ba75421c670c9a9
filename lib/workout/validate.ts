import { MOODS, PAINS } from '@/lib/catalog/vocabulary'
import { isUuid } from './uuid'
import type { Workout } from './workout'

/**
 * Why a workout is refused. shape: a field is missing or of the wrong kind · id: not a uuid · time: not ISO 8601 with
 * zone · order: finished before started · future: finished after now · seconds: more than the times or the class allow.
 */
export const WORKOUT_REFUSALS = ['shape', 'id', 'time', 'order', 'future', 'seconds'] as const
export type WorkoutRefusal = (typeof WORKOUT_REFUSALS)[number]

/** How far a device's clock may run ahead of ours, in ms. */
export const CLOCK_AHEAD = 5 * 60_000

/** Seconds that rounding and a clock being slewed may add to the time between start and finish. */
export const WALL_SLACK = 5

/** Longest note in characters, and longest `changes` as JSON. */
export const NOTE_LENGTH = 2000
export const CHANGES_LENGTH = 4000

/** The most seconds a class of that length can give: a twentieth more and five seconds, for a class changed meanwhile. */
export function mostSeconds(classSeconds: number): number {
  return classSeconds * 1.05 + WALL_SLACK
}

export type ParsedWorkout = { ok: true; workout: Workout } | { ok: false; reason: WorkoutRefusal }

/**
 * Reads a workout from untrusted JSON and checks its times. `now` is wall time in ms. Unknown fields are dropped,
 * empty optional ones (null) count as left out. Never throws.
 */
export function parseWorkout(body: unknown, now: number): ParsedWorkout {
  if (typeof body !== 'object' || body === null) return refuse('shape')
  const { id, class: slug, startedAt, finishedAt, seconds, ended, rpe, mood, pain, note, changes } = body as Record<string, unknown>
  if (typeof id !== 'string' || typeof slug !== 'string' || slug === '' || slug.length > 200) return refuse('shape')
  if (typeof startedAt !== 'string' || typeof finishedAt !== 'string') return refuse('shape')
  if (typeof seconds !== 'number' || !Number.isInteger(seconds) || seconds < 1) return refuse('shape')
  if (ended !== 'finished' && ended !== 'stopped') return refuse('shape')
  if (!isUuid(id)) return refuse('id')
  const times = timesRefusal(startedAt, finishedAt, seconds, now)
  if (times) return refuse(times)
  const said = readSaid({ rpe, mood, pain, note, changes })
  if (!said) return refuse('shape')
  return { ok: true, workout: { id: id.toLowerCase(), class: slug, startedAt, finishedAt, seconds, ended, ...said } }
}

/** Whether a workout's seconds fit into its class. A workout that does not is refused with reason `seconds`. */
export function fitsClass(workout: Pick<Workout, 'seconds'>, classSeconds: number): boolean {
  return workout.seconds <= mostSeconds(classSeconds)
}

function refuse(reason: WorkoutRefusal): ParsedWorkout {
  return { ok: false, reason }
}

function timesRefusal(startedAt: string, finishedAt: string, seconds: number, now: number): WorkoutRefusal | null {
  const started = readTime(startedAt)
  const finished = readTime(finishedAt)
  if (started === null || finished === null) return 'time'
  if (finished < started) return 'order'
  if (finished > now + CLOCK_AHEAD) return 'future'
  if (seconds > (finished - started) / 1000 + WALL_SLACK) return 'seconds'
  return null
}

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/

function readTime(text: string): number | null {
  if (!ISO.test(text)) return null
  const time = Date.parse(text)
  return Number.isNaN(time) ? null : time
}

type Said = Pick<Workout, 'rpe' | 'mood' | 'pain' | 'note' | 'changes'>

function readSaid({ rpe, mood, pain, note, changes }: Record<keyof Said, unknown>): Said | null {
  const said: Said = {}
  if (given(rpe)) {
    if (typeof rpe !== 'number' || !Number.isInteger(rpe * 2) || rpe < 0 || rpe > 10) return null
    said.rpe = rpe
  }
  if (given(mood)) {
    said.mood = MOODS.find((value) => value === mood)
    if (!said.mood) return null
  }
  if (given(pain)) {
    said.pain = PAINS.find((value) => value === pain)
    if (!said.pain) return null
  }
  if (given(note)) {
    if (typeof note !== 'string' || note.length > NOTE_LENGTH) return null
    said.note = note
  }
  if (given(changes)) {
    if (!isRecord(changes) || JSON.stringify(changes).length > CHANGES_LENGTH) return null
    said.changes = changes
  }
  return said
}

function given(value: unknown): boolean {
  return value !== undefined && value !== null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
