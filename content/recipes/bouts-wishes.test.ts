import { describe, expect, it } from 'vitest'
import { MOVEMENTS } from '@/content/movements/movements'
import { byWishes, wishesOf } from '@/content/recipes/bouts-wishes'
import { movementLibrary } from '@/lib/catalog/movement-library'

const library = movementLibrary(MOVEMENTS)
const wishes = (...slugs: string[]) => wishesOf([slugs.map((movement) => ({ movement, seconds: 40, rest: 10 }))], library)

describe('wishesOf', () => {
  it('begins with what works most', () => {
    expect(wishes('calf-raise', 'calf-raise', 'squat')[0]?.muscle).toBe('calves')
  })

  it('prepares wrists that will carry weight and calves that will land', () => {
    expect(wishes('plank', 'plank').map(({ muscle }) => muscle)).toContain('forearms')
    expect(wishes('jumping-jack').map(({ muscle }) => muscle)).toContain('calves')
    expect(wishes('forearm-plank').map(({ muscle }) => muscle)).not.toContain('forearms')
  })
})

describe('byWishes', () => {
  it('puts the movement first that touches most, then what is left to touch', () => {
    const order = byWishes(['neck-turn', 'chest-opener', 'calf-stretch'].map((slug) => library.get(slug)), wishes('push-up', 'push-up', 'calf-raise'))
    expect(order.map(({ slug }) => slug)).toEqual(['chest-opener', 'calf-stretch', 'neck-turn'])
  })
})
