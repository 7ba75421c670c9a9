import type { PlayerState } from './state'
import type { PlayerTimeline } from './timeline'

/** A tone, `at` in ms from the class's start. count: one of three before a change · change: the new segment · end: the class is over. */
export type Tone = { at: number; kind: 'count' | 'change' | 'end' }

const COUNTS = [3000, 2000, 1000]

/** Every tone of a class in order: three before each change, a second apart, where the segment is long enough, and the change. */
export function toneSchedule(timeline: PlayerTimeline): Tone[] {
  return timeline.segments.flatMap(({ start, end }) => [
    ...COUNTS.filter((before) => end - before > start).map((before): Tone => ({ at: end - before, kind: 'count' })),
    { at: end, kind: end === timeline.duration ? 'end' : 'change' } satisfies Tone,
  ])
}

/** A tone still to come, `after` in ms from the state's last look at the clocks. */
export type ComingTone = Tone & { after: number }

/**
 * The tones of the next `horizon` ms, those of the get-ready time included; none while nothing runs.
 * `schedule` is `toneSchedule` of the same class.
 */
export function tonesAhead(schedule: readonly Tone[], state: PlayerState, horizon: number): ComingTone[] {
  const waiting = state.phase === 'countdown' ? state.countdown : 0
  if (state.phase !== 'playing' && state.phase !== 'countdown') return []
  const ready = state.phase === 'countdown' ? [...COUNTS, 0].filter((before) => before <= waiting) : []
  const counted = ready.map((before): ComingTone => ({
    at: state.position - before, kind: before === 0 ? 'change' : 'count', after: waiting - before,
  }))
  const coming = schedule
    .filter(({ at }) => at > state.position)
    .map((tone): ComingTone => ({ ...tone, after: tone.at - state.position + waiting }))
  return [...counted, ...coming].filter(({ after }) => after <= horizon)
}
