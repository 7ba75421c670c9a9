import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SEGMENT_KINDS } from '@/lib/catalog/vocabulary'
import { breathAt, breathPace, classBreath, isBreathed } from './breath'
import { segment } from './fixture'
import { toPlayerTimeline } from './timeline'

const held = { unit: 'breaths', gait: null } as const

describe('isBreathed', () => {
  it('paces yoga and meditation, of stretching only what is held or still', () => {
    expect(isBreathed('yoga', { kind: 'work' }, held, false)).toBe(true)
    expect(isBreathed('meditation', { kind: 'stillness' }, held, false)).toBe(true)
    expect(isBreathed('stretching', { kind: 'work' }, held, true)).toBe(true)
    expect(isBreathed('stretching', { kind: 'work' }, held, false)).toBe(false)
    expect(isBreathed('stretching', { kind: 'stillness' }, held, false)).toBe(true)
  })

  it('leaves rests, repetitions, walking and every other type alone', () => {
    expect(isBreathed('yoga', { kind: 'rest' }, held, true)).toBe(false)
    expect(isBreathed('meditation', { kind: 'transition' }, null, false)).toBe(false)
    expect(isBreathed('yoga', { kind: 'work' }, { unit: 'reps', gait: null }, false)).toBe(false)
    expect(isBreathed('meditation', { kind: 'work' }, { unit: 'seconds', gait: 'walk' }, false)).toBe(false)
    for (const type of ['running', 'strength', 'hiit', 'pilates', 'cardio', 'walking'] as const) expect(isBreathed(type, { kind: 'work' }, held, true)).toBe(false)
  })
})

describe('breathPace', () => {
  it('takes the count of breaths where there is one', () => {
    expect(breathPace({ kind: 'work', seconds: 30, reps: 5 }, 'breaths')).toEqual({ in: 3, out: 3 })
    expect(breathPace({ kind: 'work', seconds: 30, reps: 5 }, 'reps')).toEqual({ in: 5, out: 5 })
  })

  it('is five in and five out in work, four in and six out in stillness', () => {
    expect(breathPace({ kind: 'work', seconds: 40, reps: null }, 'breaths')).toEqual({ in: 5, out: 5 })
    expect(breathPace({ kind: 'stillness', seconds: 300, reps: null }, 'seconds')).toEqual({ in: 4, out: 6 })
  })

  it('fills any part with whole breaths of at most twelve seconds', () => {
    fc.assert(fc.property(fc.integer({ min: 5, max: 1800 }), fc.constantFrom(...SEGMENT_KINDS), (seconds, kind) => {
      const pace = breathPace({ kind, seconds, reps: null }, 'seconds')
      const count = seconds / (pace.in + pace.out)
      expect(count).toBeCloseTo(Math.round(count), 9)
      expect(pace.in + pace.out).toBeLessThanOrEqual(12)
      expect(pace.in + pace.out).toBeGreaterThanOrEqual(5)
    }))
  })
})

describe('breathAt', () => {
  const pace = { in: 4, out: 6 }

  it('says which way it goes and how full it is', () => {
    expect(breathAt(pace, 0)).toEqual({ way: 'in', full: 0 })
    expect(breathAt(pace, 2).full).toBeCloseTo(0.5)
    expect(breathAt(pace, 4)).toEqual({ way: 'out', full: 1 })
    expect(breathAt(pace, 7).full).toBeCloseTo(0.5)
    expect(breathAt(pace, 9.9)).toMatchObject({ way: 'out' })
  })

  it('follows from the time alone and never jumps', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 600, noNaN: true }), (seconds) => {
      const { full } = breathAt(pace, seconds)
      expect(full).toBeGreaterThanOrEqual(0)
      expect(full).toBeLessThanOrEqual(1)
      expect(breathAt(pace, seconds + 10).full).toBeCloseTo(full, 6)
      expect(Math.abs(breathAt(pace, seconds + 0.05).full - full)).toBeLessThan(0.025)
    }))
  })
})

describe('classBreath', () => {
  const timeline = toPlayerTimeline([
    segment({ kind: 'work', seconds: 20, movement: 'warrior-2' }),
    segment({ kind: 'rest', seconds: 10 }),
    segment({ kind: 'stillness', seconds: 60, movement: 'savasana' }),
  ])
  const about = () => ({ unit: 'breaths', gait: null, held: true } as const)

  it('starts anew with each part, and is silent in rests', () => {
    const breath = classBreath(timeline, 'yoga', about)
    expect(breath(0)).toEqual({ way: 'in', full: 0 })
    expect(breath(6_000)).toMatchObject({ way: 'out' })
    expect(breath(25_000)).toBeNull()
    expect(breath(30_000)).toEqual({ way: 'in', full: 0 })
    expect(breath(34_500)).toMatchObject({ way: 'out' })
  })

  it('is not there in a class of strength', () => {
    expect(classBreath(timeline, 'strength', about)(0)).toBeNull()
  })
})
