import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SEGMENT_KINDS } from '@/lib/catalog/vocabulary'
import { avoidancesOf, derive, effortOf, equipmentOf, hardMuscles, meanRpe, peakMovement, peakRpe, runSeconds, unionTags, type Stretch } from './derive'
import { TEST_LIBRARY } from './test-library'

const stretch = (kind: Stretch['kind'], seconds: number, rpe: number, movement: string | null = null): Stretch => ({ kind, seconds, rpe, movement })

const stretches = fc.array(fc.record<Stretch>({
  kind: fc.constantFrom(...SEGMENT_KINDS),
  seconds: fc.integer({ min: 1, max: 900 }),
  rpe: fc.integer({ min: 0, max: 20 }).map((half) => half / 2),
  movement: fc.constantFrom(null, ...TEST_LIBRARY.all.map(({ slug }) => slug)),
}), { minLength: 1, maxLength: 40 })

describe('derive', () => {
  const session = [
    stretch('warm-up', 120, 3, 'march'),
    stretch('work', 180, 7, 'squat'),
    stretch('rest', 60, 2),
    stretch('work', 90, 5, 'row'),
    stretch('transition', 30, 1),
    stretch('cool-down', 120, 2),
  ]

  it('matches a class worked out by hand', () => {
    const derived = derive('strength', session, TEST_LIBRARY)
    // (7 × 180 + 5 × 90) ÷ 270 = 6.33; load (360 + 1260 + 120 + 450 + 30 + 240) ÷ 60 = 41
    expect(derived.rpe).toBe(6.3)
    expect(derived.peakRpe).toBe(7)
    expect(derived.load).toBe(41)
    // MET × s: 3.8 × 120 + 3.5 × 180 + 1.5 × 60 + 4 × 90 + 2 × 30 + 2 × 120 = 1836
    expect(derived.metMinutes).toBe(30.6)
    expect(derived.kcalPerKg).toBe(0.5355)
    expect(derived.contour).toEqual([[120, 3], [180, 7], [60, 2], [90, 5], [30, 1], [120, 2]])
    // quads 180, glutes 180, core 72, lats 90, biceps 36: 558 in all
    expect(derived.muscles).toEqual({ lats: 0.161, biceps: 0.064, core: 0.129, glutes: 0.323, quads: 0.323 })
    expect(derived.tags).toEqual([{ joint: 'knee', mechanism: 'deep-flexion', severity: 1 }])
    expect(derived.contraindications).toEqual([])
  })

  it('takes tags and contraindications from every segment, warm-up and cool-down included', () => {
    const derived = derive('cardio', [stretch('warm-up', 60, 3, 'jump-squat'), stretch('work', 60, 5, 'squat'), stretch('cool-down', 60, 1, 'cobra')], TEST_LIBRARY)
    expect(derived.tags).toEqual([{ joint: 'knee', mechanism: 'jump', severity: 3 }, { joint: 'knee', mechanism: 'deep-flexion', severity: 2 }])
    expect(derived.contraindications).toEqual(['fall-risk', 'abdominal-impact'])
  })

  it('throws on a movement nobody knows', () => {
    expect(() => derive('cardio', [stretch('work', 60, 5, 'moonwalk')], TEST_LIBRARY)).toThrow('moonwalk')
  })

  it('keeps lengths, shares and bounds for any timeline', () => {
    fc.assert(fc.property(stretches, (segments) => {
      const derived = derive('hiit', segments, TEST_LIBRARY)
      const seconds = segments.reduce((sum, one) => sum + one.seconds, 0)
      expect(derived.contour.reduce((sum, [length]) => sum + length, 0)).toBe(seconds)
      const shares = Object.values(derived.muscles)
      if (shares.length > 0) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
      const rpes = segments.map(({ rpe }) => rpe)
      expect(derived.peakRpe).toBeLessThanOrEqual(Math.max(...rpes))
      if (seconds >= 60) expect(derived.peakRpe).toBeGreaterThanOrEqual(Math.min(...rpes))
      expect(derived.load).toBeLessThanOrEqual((Math.max(...rpes) * seconds) / 60 + 0.01)
    }))
  })
})

describe('meanRpe', () => {
  it('counts stillness in meditation and nowhere else', () => {
    const segments = [stretch('work', 60, 3), stretch('stillness', 180, 1)]
    expect(meanRpe('yoga', segments)).toBe(3)
    expect(meanRpe('meditation', segments)).toBe(1.5)
  })

  it('is 0 without work', () => expect(meanRpe('yoga', [stretch('stillness', 60, 1)])).toBe(0))
})

describe('peakRpe', () => {
  it('needs sixty seconds at or above', () => {
    expect(peakRpe([stretch('work', 30, 9), stretch('rest', 20, 2), stretch('work', 29, 8), stretch('work', 300, 5)])).toBe(5)
    expect(peakRpe([stretch('work', 30, 9), stretch('rest', 20, 2), stretch('work', 30, 8), stretch('work', 300, 5)])).toBe(8)
  })
})

describe('peakMovement', () => {
  it('is the movement with the most seconds at the highest effort of the work', () => {
    expect(peakMovement('strength', [stretch('warm-up', 300, 9, 'run'), stretch('work', 60, 7, 'row'), stretch('work', 40, 8, 'squat'), stretch('rest', 60, 1), stretch('work', 30, 8, 'row'), stretch('work', 30, 8, 'row')])).toBe('row')
  })

  it('passes over harder work without a movement, and takes the first of equals', () => {
    expect(peakMovement('hiit', [stretch('work', 60, 9), stretch('work', 30, 7, 'squat'), stretch('work', 30, 7, 'row')])).toBe('squat')
  })

  it('is the posture of the stillness in meditation, and only there', () => {
    expect(peakMovement('meditation', [stretch('stillness', 300, 1, 'squat')])).toBe('squat')
    expect(peakMovement('yoga', [stretch('stillness', 300, 1, 'squat')])).toBeNull()
  })
})

describe('equipmentOf', () => {
  it('is the union in the order of the list, or none', () => {
    expect(equipmentOf([stretch('work', 60, 5, 'row'), stretch('work', 60, 5, 'squat')], TEST_LIBRARY)).toEqual(['mat', 'dumbbells'])
    expect(equipmentOf([stretch('work', 60, 5, 'squat'), stretch('rest', 60, 1)], TEST_LIBRARY)).toEqual(['none'])
  })
})

describe('hardMuscles', () => {
  const squats = (seconds: number, rpe = 5) => [stretch('work', 120, rpe, 'squat'), stretch('rest', 30, 2), stretch('work', seconds, 5, 'split-squat')]

  it('adds up to four minutes at rpe 5 with the group as primary', () => {
    expect(hardMuscles({ type: 'strength', segments: squats(120) }, TEST_LIBRARY)).toEqual(['quads'])
    expect(hardMuscles({ type: 'strength', segments: squats(119) }, TEST_LIBRARY)).toEqual([])
    expect(hardMuscles({ type: 'strength', segments: squats(120, 4.5) }, TEST_LIBRARY)).toEqual([])
  })

  it('knows no hard muscles in types that do not train them', () => {
    expect(hardMuscles({ type: 'cardio', segments: squats(600) }, TEST_LIBRARY)).toEqual([])
    expect(hardMuscles({ type: 'yoga', segments: squats(600) }, TEST_LIBRARY)).toEqual(['quads'])
  })

  it('leaves out warm-ups', () => {
    expect(hardMuscles({ type: 'hiit', segments: [stretch('warm-up', 600, 6, 'squat')] }, TEST_LIBRARY)).toEqual([])
  })
})

describe('runSeconds', () => {
  it('counts running of whatever kind, and no walking', () => {
    expect(runSeconds([stretch('warm-up', 60, 3, 'run-easy'), stretch('work', 90, 3, 'walk-easy'), stretch('work', 30, 5, 'run-easy'), stretch('rest', 10, 1)], TEST_LIBRARY)).toBe(90)
  })
})

describe('effortOf', () => {
  it.each([[0, 'gentle'], [3.9, 'gentle'], [4, 'steady'], [6, 'steady'], [6.1, 'hard'], [10, 'hard']] as const)('%d is %s', (rpe, effort) => {
    expect(effortOf(rpe)).toBe(effort)
  })
})

describe('tags', () => {
  it('keeps the highest severity of a joint and mechanism', () => {
    expect(unionTags([
      { joint: 'knee', mechanism: 'lunge', severity: 1 }, { joint: 'wrist', mechanism: 'loaded-extension', severity: 2 }, { joint: 'knee', mechanism: 'lunge', severity: 3 },
    ])).toEqual([{ joint: 'wrist', mechanism: 'loaded-extension', severity: 2 }, { joint: 'knee', mechanism: 'lunge', severity: 3 }])
  })

  it('avoids joints from severity 2 on and every jump', () => {
    expect(avoidancesOf([{ joint: 'knee', mechanism: 'lunge', severity: 1 }, { joint: 'wrist', mechanism: 'loaded-extension', severity: 2 }, { joint: 'ankle', mechanism: 'jump', severity: 1 }])).toEqual(['wrist', 'jump'])
  })
})
