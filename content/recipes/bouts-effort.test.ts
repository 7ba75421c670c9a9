import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effortOf, heldAtTop, SHAPES } from '@/content/recipes/bouts-effort'

const block = fc.array(fc.record({ movement: fc.constantFrom('a', 'b', 'c'), seconds: fc.constant(30), rest: fc.constant(10) }), { minLength: 1, maxLength: 8 })

describe('effortOf', () => {
  it('stays between low and high in steps of a half, one a bout', () => {
    fc.assert(fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), fc.constantFrom(...SHAPES), fc.integer({ min: 4, max: 12 }), fc.integer({ min: 1, max: 6 }), (blocks, shape, low, span) => {
      const efforts = effortOf(blocks, shape, low / 2, (low + span) / 2, (slug) => ({ a: 2.3, b: 3.8, c: 11 })[slug] ?? 3)
      expect(efforts).toHaveLength(blocks.flat().length)
      for (const effort of efforts) {
        expect(effort).toBeGreaterThanOrEqual(low / 2)
        expect(effort).toBeLessThanOrEqual((low + span) / 2)
        expect(Number.isInteger(effort * 2)).toBe(true)
      }
    }))
  })

  it('never rates a lighter movement above a harder one, nor a movement below what it was', () => {
    fc.assert(fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), fc.constantFrom(...SHAPES), (blocks, shape) => {
      const bouts = blocks.flat()
      const efforts = effortOf(blocks, shape, 4, 8, (slug) => ({ a: 2.3, b: 3.8, c: 11 })[slug] ?? 3)
      const of = (slug: string) => efforts.filter((_, i) => bouts[i]?.movement === slug)
      expect(Math.max(0, ...of('a'))).toBeLessThanOrEqual(Math.min(10, ...of('b'), ...of('c')))
      expect(Math.max(0, ...of('b'))).toBeLessThanOrEqual(Math.min(10, ...of('c')))
      for (const slug of ['a', 'b', 'c']) expect(of(slug)).toEqual(of(slug).toSorted((x, y) => x - y))
    }))
  })
})

describe('heldAtTop', () => {
  it('holds the highest effort for a minute, and changes no more than that asks for', () => {
    fc.assert(fc.property(fc.array(fc.record({ rpe: fc.integer({ min: 4, max: 16 }), seconds: fc.integer({ min: 15, max: 60 }) }), { minLength: 4, maxLength: 20 }), (bouts) => {
      const before = bouts.map(({ rpe }) => rpe / 2)
      const after = heldAtTop(before, bouts.map(({ seconds }) => seconds))
      const top = Math.max(...before)
      const held = bouts.reduce((sum, { seconds }, i) => after[i] === top ? sum + seconds : sum, 0)
      expect(Math.max(...after)).toBe(top)
      expect(held).toBeGreaterThanOrEqual(60)
      expect(after.every((rpe, i) => rpe === before[i] || rpe === top)).toBe(true)
    }))
  })

  it('leaves a peak alone that lasts already', () => {
    expect(heldAtTop([5, 6, 7], [30, 30, 60])).toEqual([5, 6, 7])
  })
})
