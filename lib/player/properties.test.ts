import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segment } from './fixture'
import { GAP } from './clocks'
import { reducePlayer, type PlayerEvent } from './reduce'
import { cuesBetween, cuesDue } from './select'
import { initialState, type Phase, type PlayerState } from './state'
import { toPlayerTimeline } from './timeline'

const timelines = fc
  .array(fc.record({ seconds: fc.integer({ min: 1, max: 90 }), cues: fc.uniqueArray(fc.integer({ min: 0, max: 89 }), { maxLength: 4 }) }), { minLength: 1, maxLength: 12 })
  .map((drafts) => toPlayerTimeline(drafts.map(({ seconds, cues }) => segment({
    kind: 'work', seconds, cues: cues.filter((at) => at < seconds).map((at) => ({ at, text: `at ${at}` })),
  }))))

/** How both clocks move before an event: as usual, held, asleep, set. */
const moves = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 1500 }).map((ms) => [ms, ms] as const) },
  fc.integer({ min: 0, max: 120_000 }).map((ms) => [ms, ms] as const),
  fc.tuple(fc.integer({ min: 0, max: 7_200_000 }), fc.integer({ min: 0, max: 400 })),
  fc.constantFrom([3_600_100, 100] as const, [-3_599_900, 100] as const),
)
const types = fc.oneof(
  { weight: 10, arbitrary: fc.constant('tick' as const) },
  fc.constantFrom('start', 'pause', 'resume', 'skip', 'back', 'hide', 'show', 'return', 'jump', 'dismiss', 'seek'),
)
const events = fc.array(fc.record({ type: types, move: moves, to: fc.double({ min: -5000, max: 900_000, noNaN: true }) }), { maxLength: 120 })

const WAYS: Record<Phase, readonly Phase[]> = {
  idle: ['idle', 'countdown'],
  countdown: ['countdown', 'playing', 'paused', 'finished'],
  playing: ['playing', 'paused', 'finished', 'countdown'],
  paused: ['paused', 'playing', 'finished', 'countdown'],
  finished: ['finished', 'countdown'],
}
const MOVES_BACK: readonly string[] = ['seek', 'back', 'return', 'start']

type Step = { before: PlayerState; after: PlayerState; event: PlayerEvent }

function run(timeline: ReturnType<typeof toPlayerTimeline>, drafts: readonly { type: string; move: readonly [number, number]; to: number }[]): Step[] {
  const clocks = { wall: 1_700_000_000_000, mono: 0 }
  let before = initialState()
  return drafts.map((draft) => {
    clocks.wall += draft.move[0]
    clocks.mono += draft.move[1]
    const event = { type: draft.type, to: draft.to, clocks: { ...clocks } } as PlayerEvent
    const after = reducePlayer(timeline, before, event)
    const step = { before, after, event }
    before = after
    return step
  })
}

const always = (check: (steps: Step[], timeline: ReturnType<typeof toPlayerTimeline>) => void) =>
  fc.assert(fc.property(timelines, events, (timeline, drafts) => check(run(timeline, drafts), timeline)), { seed: 7, numRuns: 400 })

describe('over any sequence of events and clocks', () => {
  it('the position stays inside the class and never runs back unasked', () => {
    always((steps, { duration }) => {
      for (const { before, after, event } of steps) {
        expect(after.position).toBeGreaterThanOrEqual(0)
        expect(after.position).toBeLessThanOrEqual(duration)
        if (!MOVES_BACK.includes(event.type)) expect(after.position).toBeGreaterThanOrEqual(before.position)
      }
    })
  })

  it('only documented ways lead from phase to phase, and an offer has its phase', () => {
    always((steps) => {
      for (const { before, after } of steps) {
        expect(WAYS[before.phase]).toContain(after.phase)
        if (after.gap) expect(after.phase).toBe('paused')
        if (after.missed) expect(after.missed.to).toBeGreaterThanOrEqual(after.missed.from)
        expect(after.finishedAt === null).toBe(after.phase !== 'finished')
      }
    })
  })

  it('each cue comes up at most once a pass, in order, and never in a burst', () => {
    always((steps, timeline) => {
      let heard = -1
      for (const { before, after, event } of steps) {
        const due = cuesDue(timeline, after)
        for (const cue of due) {
          expect(cue.at).toBeGreaterThan(heard)
          heard = cue.at
        }
        if (after.due) expect(after.due.to - after.due.from).toBeLessThanOrEqual(GAP)
        if (event.type !== 'tick' && (after.position < before.position || event.type === 'start' || event.type === 'return')) heard = after.position === 0 ? -1 : Math.min(heard, after.position - 1)
      }
    })
  })

  it('what is due is exactly what was played: time done is conserved', () => {
    always((steps) => {
      for (const { before, after, event } of steps) {
        if (event.type !== 'tick') continue
        expect(after.done - before.done).toBeCloseTo(after.position - before.position, 6)
        if (after.due) expect(after.due).toEqual({ from: before.position, to: after.position })
      }
    })
  })

  it('an undisturbed class brings every cue exactly once', () => {
    fc.assert(fc.property(timelines, fc.array(fc.integer({ min: 1, max: GAP }), { minLength: 10, maxLength: 40 }), (timeline, gaps) => {
      const step = (index: number) => gaps[index % gaps.length] ?? 1
      const count = Math.ceil((timeline.duration + 4000) / (gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length)) + gaps.length
      const drafts = [{ type: 'start', move: [0, 0] as const, to: 0 }, ...Array.from({ length: count }, (_, index) => ({ type: 'tick', move: [step(index), step(index)] as const, to: 0 }))]
      const steps = run(timeline, drafts)
      expect(steps.at(-1)?.after.phase).toBe('finished')
      expect(steps.flatMap(({ after }) => cuesDue(timeline, after))).toEqual(cuesBetween(timeline, 0, timeline.duration))
    }), { seed: 11, numRuns: 100 })
  })
})
