import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { MOVEMENTS } from '@/content/movements/movements'
import { movementLibrary } from '@/lib/catalog/movement-library'
import { allowed, easyOn, layFlow, shared, stepsOf, stretched, withinLevel, type Flow } from './flow'

const library = movementLibrary(MOVEMENTS)
const flow = (seconds: number): Flow => ({
  seconds,
  sections: [
    { kind: 'warm-up', share: 0.2, pool: [['mountain 40 1']], from: 0 },
    { kind: 'work', share: 0.6, pool: [[['warrior-2 25 4', 'triangle 25 3.5'], 'mountain 15 2'], ['goddess 30 4.5', 'mountain 15 2']], from: 1 },
    { kind: 'cool-down', share: 0.2, pool: [['seated-twist 25 1.5']], from: 0 },
  ],
  still: { movement: 'final-rest', seconds: 90 },
  effort: [1, 4],
  allow: () => true,
})

describe('stepsOf', () => {
  it('takes one-sided movements once on each side', () => {
    expect(stepsOf(['tree 30 3.5', 'mountain 15 2'], library)).toEqual([
      { movement: 'tree', seconds: 30, rpe: 3.5, side: 'left' },
      { movement: 'tree', seconds: 30, rpe: 3.5, side: 'right' },
      { movement: 'mountain', seconds: 15, rpe: 2 },
    ])
  })

  it('does an inner list whole on the left, then whole on the right', () => {
    const steps = stepsOf([['warrior-2 20 4', 'triangle 20 4']], library)
    expect(steps.map(({ movement, side }) => `${movement} ${side}`)).toEqual(['warrior-2 left', 'triangle left', 'warrior-2 right', 'triangle right'])
  })

  it('takes a named side alone', () => {
    expect(stepsOf(['low-lunge 8 3 left', 'plank 5 4', 'low-lunge 8 3 right'], library).map(({ movement, side }) => `${movement} ${side ?? ''}`)).toEqual(['low-lunge left', 'plank ', 'low-lunge right'])
    expect(() => stepsOf(['low-lunge 8 3 up'], library)).toThrow('No such side')
  })

  it('throws on a line that is none', () => {
    expect(() => stepsOf(['tree'], library)).toThrow("Not a pose line: 'tree'")
  })
})

describe('layFlow', () => {
  it('sums to the class exactly and keeps sides equal and effort within bounds, whatever the length', () => {
    fc.assert(fc.property(fc.integer({ min: 6, max: 60 }), (minutes) => {
      const segments = layFlow(flow(minutes * 60), library)
      expect(segments.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(minutes * 60)
      for (const movement of ['warrior-2', 'triangle', 'seated-twist']) {
        const on = (side: string) => segments.filter((one) => one.movement === movement && one.side === side).reduce((sum, { seconds }) => sum + seconds, 0)
        expect(on('left')).toBe(on('right'))
      }
      expect(Math.max(...segments.map(({ rpe }) => rpe))).toBe(4)
      expect(segments.at(-1)?.kind).toBe('stillness')
      expect(segments.at(-1)?.seconds).toBeGreaterThanOrEqual(60)
    }))
  })

  it('leaves ten seconds to come down to the floor', () => {
    const segments = layFlow(flow(900), library)
    const down = segments.findIndex(({ kind }) => kind === 'transition')
    expect(segments[down]).toMatchObject({ seconds: 10 })
    expect(segments[down + 1]?.movement).toBe('seated-twist')
  })
})

describe('an opening', () => {
  it('holds each pose once and rises from lying over sitting to the knees', () => {
    const pool = [['cat-cow 40 2', 'easy-seat 30 1'], ['easy-seat 20 1', 'lie-and-rest 20 1']]
    const opening = layFlow({ ...flow(900), sections: [{ kind: 'warm-up', share: 0.15, pool, from: 0 }, ...flow(900).sections.slice(1)] }, library).filter(({ kind }) => kind === 'warm-up')
    expect(opening.map(({ movement }) => movement)).toEqual(['lie-and-rest', 'easy-seat', 'cat-cow'])
  })
})

describe('an ordered section', () => {
  it('draws nothing higher than where the work before has led', () => {
    const floor = [['cobra 20 3'], ['seated-twist 25 2'], ['figure-four 30 2']]
    const sections: Flow['sections'] = [
      { kind: 'work', share: 0.5, pool: [['seated-fold 40 2']], from: 0 },
      { kind: 'work', share: 0.5, pool: floor, from: 0, ordered: true },
    ]
    const drawn = layFlow({ ...flow(600), sections }, library).map(({ movement }) => movement)
    expect(drawn).not.toContain('cobra')
    expect(drawn.lastIndexOf('seated-twist')).toBeLessThan(drawn.indexOf('figure-four'))
  })
})

describe('withinLevel', () => {
  it('leaves out what asks for more experience', () => {
    expect(allowed([['chaturanga 5 5'], ['knee-plank 6 4']], withinLevel('beginner'), library)).toEqual([['knee-plank 6 4']])
    expect(allowed([['chaturanga 5 5'], ['sprint 20 9']], withinLevel('intermediate'), library)).toEqual([['chaturanga 5 5']])
  })
})

describe('allowed', () => {
  it('keeps only sequences that spare a joint, and throws when none is left', () => {
    expect(allowed([['low-lunge 30 3'], ['sphinx 30 2']], easyOn('knee'), library)).toEqual([['sphinx 30 2']])
    expect(() => allowed([['low-lunge 30 3']], easyOn('knee'), library)).toThrow('low-lunge')
  })
})

describe('stretched', () => {
  it.each([[8, 2, 8], [30, 1.5, 45], [20, 0.6, 10], [30, 1.1, 35]])('%d s × %d is %d s', (seconds, factor, result) => {
    expect(stretched(seconds, factor)).toBe(result)
  })
})

describe('shared', () => {
  it('shares out all of it and never a negative part', () => {
    fc.assert(fc.property(fc.integer({ min: 60, max: 3600 }), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 40 }), (seconds, weights) => {
      const parts = shared(seconds, weights)
      expect(parts.reduce((a, b) => a + b, 0)).toBe(seconds)
      expect(Math.min(...parts.slice(0, -1), 0)).toBe(0)
    }))
  })
})
