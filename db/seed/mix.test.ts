import { describe, expect, it } from 'vitest'
import { mixOrder } from './mix'

const classes = Array.from({ length: 90 }, (_, i) => ({ slug: `class-${i}`, type: i < 60 ? ('yoga' as const) : ('hiit' as const) }))

describe('mixOrder', () => {
  it('gives every class a place of its own', () => {
    expect([...mixOrder(classes).values()].toSorted((a, b) => a - b)).toEqual(classes.map((_, i) => i))
  })

  it('spreads a rare type over the whole list', () => {
    const order = mixOrder(classes)
    const places = classes.filter((c) => c.type === 'hiit').map((c) => order.get(c.slug) ?? -1).toSorted((a, b) => a - b)
    expect(Math.max(...places.slice(1).map((place, i) => place - (places[i] ?? 0)))).toBeLessThanOrEqual(4)
  })

  it('does not depend on the order it is given', () => {
    expect(mixOrder(classes.toReversed())).toEqual(mixOrder(classes))
  })
})
