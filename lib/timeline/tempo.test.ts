import { describe, expect, it } from 'vitest'
import type { DraftSegment } from '@/lib/catalog/recipe'
import type { ClassType } from '@/lib/catalog/vocabulary'
import { defaultBpm } from './tempo'
import { TEST_LIBRARY } from './test-library'

const HALVES = Array.from({ length: 21 }, (_, half) => half / 2)
const bpm = (type: ClassType, segment: Omit<DraftSegment, 'seconds'>) => defaultBpm(type, 'house', [{ seconds: 60, ...segment }], 0, TEST_LIBRARY) ?? 0

describe('defaultBpm', () => {
  it.each<[ClassType, string, number, number]>([
    ['stretching', 'squat', 60, 100], ['yoga', 'cobra', 60, 115], ['pilates', 'cobra', 100, 130], ['strength', 'squat', 120, 135],
    ['walking', 'walk-easy', 115, 130], ['cardio', 'march', 120, 155], ['hiit', 'jump-squat', 135, 150], ['running', 'run-easy', 150, 190],
  ])('%s stays in its range and never slows as effort rises', (type, movement, from, to) => {
    const tempi = HALVES.map((rpe) => bpm(type, { kind: 'work', movement, rpe }))
    for (const tempo of tempi) {
      expect(tempo).toBeGreaterThanOrEqual(from)
      expect(tempo).toBeLessThanOrEqual(to)
    }
    expect(tempi).toEqual(tempi.toSorted((a, b) => a - b))
  })

  const tempi = (type: ClassType, segments: DraftSegment[]) => segments.map((_, index) => defaultBpm(type, 'house', segments, index, TEST_LIBRARY))
  const work: DraftSegment = { kind: 'work', seconds: 60, rpe: 7, movement: 'squat' }
  const rest: DraftSegment = { kind: 'rest', seconds: 30, rpe: 2 }

  it('rests at 100–115 in hiit', () => expect(tempi('hiit', [work, rest, work])).toEqual([142, 108, 142]))

  it('pauses at the tempo of the work before, or of the cool-down ahead', () => {
    expect(tempi('strength', [work, rest, { ...work, rpe: 5 }])).toEqual([132, 132, 126])
    expect(tempi('strength', [{ ...work, bpm: 128 }, rest, work])[1]).toBe(128)
    expect(tempi('hiit', [work, rest, { kind: 'cool-down', seconds: 60, rpe: 2 }])).toEqual([142, 84, 84])
  })

  it('keeps one tempo through the work of a yoga class', () => {
    expect(tempi('yoga', [{ ...work, rpe: 2 }, { ...work, rpe: 5 }, { kind: 'transition', seconds: 5, rpe: 1 }, { ...work, rpe: 2 }])).toEqual([84, 84, 84, 84])
  })

  it('rises through the warm-up and falls through the cool-down', () => {
    const segments: DraftSegment[] = [
      { kind: 'warm-up', seconds: 60, rpe: 2 }, { kind: 'warm-up', seconds: 60, rpe: 3 }, { kind: 'work', seconds: 60, rpe: 5 },
      { kind: 'cool-down', seconds: 60, rpe: 2 }, { kind: 'cool-down', seconds: 60, rpe: 1 },
    ]
    expect(segments.map((_, index) => defaultBpm('strength', 'house', segments, index, TEST_LIBRARY))).toEqual([106, 119, 126, 90, 78])
  })

  it('walks at a beat a step in the warm-up of a run', () => expect(bpm('running', { kind: 'warm-up', movement: 'walk-easy', rpe: 2 })).toBe(115))

  it('is silent in a meditation without music', () => {
    const segments: DraftSegment[] = [{ kind: 'stillness', seconds: 300, rpe: 0.5 }]
    expect(defaultBpm('meditation', 'none', segments, 0, TEST_LIBRARY)).toBeNull()
    expect(defaultBpm('meditation', 'drone', segments, 0, TEST_LIBRARY)).toBe(60)
  })
})
