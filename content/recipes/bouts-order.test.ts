import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOVEMENTS } from '@/content/movements/movements'
import { clashesOf, groundChangesOf, inFlow, isUp } from '@/content/recipes/bouts-order'
import { movementLibrary } from '@/lib/catalog/movement-library'

const library = movementLibrary(MOVEMENTS)
const some = fc.uniqueArray(fc.constantFrom(...MOVEMENTS.filter(({ met }) => met > 2.5).map(({ slug }) => slug)), { minLength: 1, maxLength: 9 })
const blocksOf = (slugs: readonly string[]) => [slugs.map((movement) => ({ movement, seconds: 30, rest: 10 }))]

describe('inFlow', () => {
  it('keeps every movement and gets down at most once', () => {
    fc.assert(fc.property(some, fc.boolean(), (slugs, round) => {
      const order = inFlow(slugs, library, { round })
      expect(order.toSorted()).toEqual(slugs.toSorted())
      expect(groundChangesOf(blocksOf(order), library)).toBeLessThanOrEqual(1)
      const up = order.map((slug) => Number(isUp(library.get(slug))))
      expect(up.toSorted((a, b) => b - a)).toEqual(up)
    }))
  })

  it('never works one muscle group twice in a row where another order avoids it, round the end of a round too', () => {
    const order = inFlow(['squat', 'half-squat', 'jab-cross', 'hip-hinge'], library, { round: true })
    expect(clashesOf(blocksOf([...order, ...order]), library)).toBe(0)
    expect(inFlow(['squat', 'jab-cross'], library, { after: 'half-squat' })).toEqual(['jab-cross', 'squat'])
  })

  it('works a group twice in a row only where it must', () => {
    expect(clashesOf(blocksOf(inFlow(['squat', 'half-squat', 'sumo-squat', 'hip-hinge'], library)), library)).toBe(1)
  })
})
