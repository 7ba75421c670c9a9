import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effortOf, SHAPES } from '@/content/recipes/bouts-effort'

const block = fc.array(fc.record({ movement: fc.constantFrom('a', 'b', 'c'), seconds: fc.constant(30), rest: fc.constant(10) }), { minLength: 1, maxLength: 8 })

describe('effortOf', () => {
  it('stays between low and high in steps of a half, one a bout', () => {
    fc.assert(fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), fc.constantFrom(...SHAPES), fc.integer({ min: 4, max: 12 }), fc.integer({ min: 1, max: 6 }), fc.nat(), (blocks, shape, low, span, seed) => {
      const efforts = effortOf(blocks, shape, low / 2, (low + span) / 2, seed, (slug) => ({ a: 2.3, b: 3.8, c: 11 })[slug] ?? 3)
      expect(efforts).toHaveLength(blocks.flat().length)
      for (const effort of efforts) {
        expect(effort).toBeGreaterThanOrEqual(low / 2)
        expect(effort).toBeLessThanOrEqual((low + span) / 2)
        expect(Number.isInteger(effort * 2)).toBe(true)
      }
    }))
  })

  it('makes the movement that costs more the harder one', () => {
    const bouts = ['a', 'b', 'a', 'b'].map((movement) => ({ movement, seconds: 30, rest: 10 }))
    const efforts = effortOf([bouts], 'rising', 4, 8, 1, (slug) => (slug === 'b' ? 11 : 2))
    expect(efforts[1]).toBeGreaterThan(efforts[0] ?? 0)
    expect(efforts[1]).toBeGreaterThan(efforts[2] ?? 0)
  })
})
