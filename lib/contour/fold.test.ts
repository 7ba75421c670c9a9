import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { totalOf, type Column } from './columns'
import { fold } from './fold'

const column = (seconds: number, rpe: number): Column => ({ seconds, rpe, still: false })
const tabata = [
  column(180, 2), column(120, 3),
  ...Array.from({ length: 16 }, () => [column(20, 8), column(10, 2)]).flat(),
  column(240, 1.5),
]

describe('fold', () => {
  it('draws fewer and wider repetitions where they would be too fine', () => {
    const folded = fold(tabata, 64 / totalOf(tabata), 3)
    expect(folded.length).toBeLessThan(tabata.length)
    expect(folded.filter(({ rpe }) => rpe === 8).length).toBeGreaterThan(1)
  })

  it('leaves them alone where there is room', () => {
    expect(fold(tabata, 1312 / totalOf(tabata), 3)).toEqual(tabata)
  })

  it('keeps the time of warm-up and cool-down', () => {
    const folded = fold(tabata, 64 / totalOf(tabata), 3)
    expect(folded.slice(0, 2)).toEqual(tabata.slice(0, 2))
    expect(folded.at(-1)).toEqual(tabata.at(-1))
  })

  it('never changes the total or adds a column', () => {
    const columns = fc.array(
      fc.record({ seconds: fc.integer({ min: 5, max: 600 }), rpe: fc.integer({ min: 0, max: 20 }).map((half) => half / 2), still: fc.constant(false) }),
      { minLength: 1, maxLength: 120 },
    )
    fc.assert(
      fc.property(columns, fc.integer({ min: 20, max: 400 }), (all, width) => {
        const folded = fold(all, width / totalOf(all), 3)
        expect(totalOf(folded)).toBeCloseTo(totalOf(all), 6)
        expect(folded.length).toBeLessThanOrEqual(all.length)
      }),
    )
  })
})
