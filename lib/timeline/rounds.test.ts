import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Segment } from '@/lib/catalog/types'
import { CLASS_TYPES, SEGMENT_KINDS, SIDES, type ClassType } from '@/lib/catalog/vocabulary'
import { roundsOf } from './rounds'
import { bothSides, segment } from './test-segments'

const work = (movement: string, seconds = 40, rest: Partial<Segment> = {}) => segment('work', seconds, movement, rest)
const rest = (seconds = 20) => segment('rest', seconds, null)
const warm = segment('warm-up', 120, 'march')
const cool = segment('cool-down', 120, 'march')

/** Kind, and the movements of each round. */
const shape = (type: ClassType, segments: Segment[]) => roundsOf(type, segments).blocks
  .map(({ kind, rounds }) => [kind, ...rounds.map((round) => round.work.flatMap(({ movement }) => movement ?? []).join(' '))])

describe('roundsOf', () => {
  it('finds the sets of each movement, however hard', () => {
    expect(shape('strength', [warm, work('squat'), rest(), work('squat', 40, { rpe: 7 }), rest(60), work('row'), rest(), work('row'), cool]))
      .toEqual([['same', 'squat', 'squat'], ['same', 'row', 'row']])
  })

  it('finds the rounds of a circuit, with sides together and a last round without its rest', () => {
    const round = [work('squat'), rest(), ...bothSides(30, 'split-squat'), rest(), work('row')]
    expect(shape('strength', [warm, ...round, rest(60), ...round, rest(60), ...round, cool]))
      .toEqual([['same', ...Array.from({ length: 3 }, () => 'squat split-squat split-squat row')]])
  })

  it('finds the rungs of a ladder by their movements', () => {
    const rung = (seconds: number) => [work('squat', seconds), rest(), work('row', seconds), rest()]
    expect(shape('strength', [warm, ...rung(20), ...rung(30), ...rung(40), cool])).toEqual([['same', 'squat row', 'squat row', 'squat row']])
  })

  it('finds waves by the rests between them', () => {
    const waves = [work('squat'), work('march'), rest(), work('row'), work('half-squat'), rest(), work('squat'), work('march')]
    expect(shape('cardio', [warm, ...waves, cool])).toEqual([['each', 'squat march', 'row half-squat', 'squat march']])
  })

  it('finds intervals with their recovery and leaves what leads in and out', () => {
    const interval = [work('run-easy', 60, { rpe: 7 }), segment('rest', 75, 'walk-easy')]
    expect(shape('running', [warm, work('march', 300), ...interval, ...interval, ...interval, work('march', 200), cool]))
      .toEqual([['fixed', 'march'], ['same', 'run-easy', 'run-easy', 'run-easy'], ['fixed', 'march']])
  })

  it('never takes going on with a movement for a repetition', () => {
    expect(shape('walking', [warm, work('walk-easy', 200), work('walk-easy', 200, { rpe: 4 }), cool])).toEqual([['fixed', 'walk-easy', 'walk-easy']])
  })

  it('keeps flows and both sides whole where nothing repeats', () => {
    const flow = [work('cobra', 6), work('march', 20), work('squat', 6)]
    expect(shape('yoga', [warm, ...flow, work('cobra', 30), ...bothSides(30, 'split-squat'), cool]))
      .toEqual([['each', 'cobra march squat', 'cobra', 'split-squat split-squat']])
  })

  it('leaves out no segment and never parts sides', () => {
    const any = fc.record({
      kind: fc.constantFrom(...SEGMENT_KINDS), seconds: fc.constantFrom(5, 20, 40), side: fc.constantFrom(...SIDES),
      movement: fc.constantFrom('squat', 'split-squat', 'row', null),
    }).map(({ kind, seconds, movement, side }) => segment(kind, seconds, movement, { side }))
    fc.assert(fc.property(fc.constantFrom(...CLASS_TYPES), fc.array(any, { maxLength: 40 }), (type, segments) => {
      const { opening, lead, blocks, closing } = roundsOf(type, segments)
      expect([...opening, ...lead, ...blocks.flatMap(({ rounds }) => rounds.flatMap((round) => [...round.work, ...round.tail])), ...closing]).toEqual(segments)
    }), { seed: 5, numRuns: 300 })
  })
})
