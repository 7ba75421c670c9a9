import { describe, expect, it } from 'vitest'
import { derive } from '@/lib/timeline/derive'
import { sameText, TEST_LIBRARY } from '@/lib/timeline/test-library'
import { bandOf, coverageOf } from './coverage'
import type { CompiledClass } from './types'

function made(slug: string, movement: string, minutes: number, rest: Partial<CompiledClass> = {}): CompiledClass {
  const type = rest.type ?? 'strength'
  const segments: CompiledClass['segments'] = [{ kind: 'work', seconds: minutes * 60, movement, side: 'none', rpe: 3, bpm: null, reps: null, cues: [] }]
  return {
    slug, recipe: 'test', title: sameText(slug), description: sameText(slug), type, seconds: minutes * 60, level: 'beginner', equipment: ['none'], focus: ['legs'],
    coach: 'mara', music: 'none', languages: ['en'], markets: ['DE'], ladder: null, segments, ...derive(type, segments, TEST_LIBRARY), ...rest,
  }
}

describe('coverageOf', () => {
  it('counts what is safe in pregnancy and easy for beginners', () => {
    const classes = [made('a', 'squat', 10), made('b', 'jump-squat', 10), made('c', 'march', 10, { type: 'yoga' }), made('d', 'cobra', 10), made('e', 'squat', 10, { peakRpe: 5.5 })]
    const { pregnancySafe, easyBeginnerStrength } = coverageOf(classes, TEST_LIBRARY)
    expect(pregnancySafe).toEqual({ all: 2, strength: 1, yoga: 1 })
    expect(easyBeginnerStrength).toBe(3)
  })

  it('finds cells where a joint is hardly spared', () => {
    const free = ['a', 'b', 'c'].map((slug) => made(slug, 'squat', 20))
    expect(coverageOf(free, TEST_LIBRARY).thin).toEqual([])
    const { thin } = coverageOf([...free.slice(1), made('d', 'jump-squat', 20)], TEST_LIBRARY)
    expect(thin).toEqual([{ joint: 'knee', type: 'strength', level: 'beginner', band: '10-20', free: 2, all: 3 }])
  })

  it('finds steps between runs that are too high', () => {
    const run = (minutes: number) => made(`run-${minutes}`, 'run-easy', minutes, { type: 'running' })
    const lengths = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 24, 26, 28, 30, 33, 36, 39, 42, 45]
    const gaps = (without: number[]) => coverageOf(lengths.filter((one) => !without.includes(one)).map(run), TEST_LIBRARY).runGaps.filter(({ level }) => level === 'beginner')
    expect(gaps([])).toEqual([])
    expect(gaps([33])).toEqual([{ level: 'beginner', minutes: 30, next: 36 }])
    expect(gaps([42, 45])).toEqual([{ level: 'beginner', minutes: 39, next: null }])
  })
})

describe('bandOf', () => {
  it.each([[300, '0-10'], [600, '0-10'], [660, '10-20'], [1200, '10-20'], [3600, '45-60']] as const)('%d s', (seconds, band) => expect(bandOf(seconds)).toBe(band))
})
