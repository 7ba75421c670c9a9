import type { CueView, SegmentView } from '@/lib/catalog/types'
import { reducePlayer, type PlayerEvent } from './reduce'
import { initialState, type PlayerState } from './state'
import { toPlayerTimeline, type PlayerTimeline } from './timeline'

type GivenCue = Omit<CueView, 'role'> & Partial<CueView>
type Given = Pick<SegmentView, 'kind' | 'seconds'> & Partial<Omit<SegmentView, 'cues'>> & { cues?: GivenCue[] }

/** A segment for tests: what is left out is nothing in particular, and a cue is essential. */
export function segment(given: Given): SegmentView {
  return { movement: null, side: 'none', rpe: 3, bpm: null, reps: null, ...given, cues: (given.cues ?? []).map((cue) => ({ role: 'essential', ...cue })) }
}

/** Warm-up 0–20 s, squats 20–60, rest 60–75, squats 75–115, cool-down 115–135. */
export const bouts: PlayerTimeline = toPlayerTimeline([
  segment({ kind: 'warm-up', seconds: 20, cues: [{ at: 0, text: 'Walk on the spot' }] }),
  segment({ kind: 'work', seconds: 40, rpe: 7, movement: 'squat', cues: [{ at: 0, text: 'Squat' }, { at: 10, text: 'Chest up' }] }),
  segment({ kind: 'rest', seconds: 15, rpe: 1, cues: [{ at: 2, text: 'Shake it out' }] }),
  segment({ kind: 'work', seconds: 40, rpe: 7, movement: 'squat', cues: [{ at: 0, text: 'Squat again' }, { at: 37, text: 'Last ones' }] }),
  segment({ kind: 'cool-down', seconds: 20 }),
])

/** A player at wall and monotonic time zero, to be driven: each step says how far both clocks moved, in ms. */
export function drive(timeline: PlayerTimeline, from: PlayerState = initialState()) {
  const clocks = { wall: 1_000_000, mono: 500 }
  let state = from
  const act = (event: Omit<PlayerEvent, 'clocks' | 'to'> & { to?: number }, wall = 0, mono = wall) => {
    clocks.wall += wall
    clocks.mono += mono
    state = reducePlayer(timeline, state, { ...event, clocks: { ...clocks } } as PlayerEvent)
    return state
  }
  /** Started, countdown over, `seconds` into the class, looked at four times a second. */
  const play = (seconds: number) => {
    act({ type: 'start' })
    for (let at = 0; at < seconds * 4 + 12; at += 1) act({ type: 'tick' }, 250)
    return state
  }
  return { act, play, state: () => state }
}
