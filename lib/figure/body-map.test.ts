import { describe, expect, it } from 'vitest'
import { MUSCLES } from '@/lib/catalog/vocabulary'
import { BODY_BOX, BODY_VIEWS, bodyOf, musclePart } from './body-map'

const numbers = (d: string) => (d.match(/-?[\d.]+/g) ?? []).map(Number)

describe('bodyOf', () => {
  it('shows every muscle group in one view or the other', () => {
    const shown = new Set(BODY_VIEWS.flatMap((view) => bodyOf(view).regions.map(({ muscle }) => muscle)))
    expect(MUSCLES.filter((muscle) => !shown.has(muscle))).toEqual([])
  })

  it('is the same on both sides', () => {
    for (const view of BODY_VIEWS) {
      for (const d of [bodyOf(view).base, ...bodyOf(view).regions.map((region) => region.d)]) {
        const xs = numbers(d).filter((_, index) => index % 2 === 0)
        expect(Math.max(...xs)).toBeCloseTo(-Math.min(...xs))
      }
    }
  })

  it('lies in its box', () => {
    const all = BODY_VIEWS.flatMap((view) => numbers(bodyOf(view).base))
    const [xs, ys] = [all.filter((_, index) => index % 2 === 0), all.filter((_, index) => index % 2 === 1)]
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(BODY_BOX.x)
    expect(Math.max(...ys)).toBeLessThanOrEqual(BODY_BOX.y + BODY_BOX.height)
  })

  it('draws closed curves only', () => {
    for (const { d } of bodyOf('front').regions) expect(d.match(/M/g)?.length).toBe(d.match(/Z/g)?.length)
  })
})

describe('musclePart', () => {
  it.each([[0.3, 'main'], [0.14, 'main'], [0.139, 'helps'], [0.06, 'helps'], [0.02, 'little'], [0.019, null]] as const)('puts a share of %f at %s', (share, part) => {
    expect(musclePart(share)).toBe(part)
  })
})
