import { describe, expect, it } from 'vitest'
import { maskOf } from './mask'
import type { Figure } from './pose'

const figure: Figure = { cam: [0, 0], pace: 'slow', back: 1, peak: 0, keys: [{ hip: [0, 52.1], legs: { foot: [0, 6] }, arms: { j: [0, 0, 6] } }] }

describe('maskOf', () => {
  it('is shape alone: white for what is near, grey for what is far, black between', () => {
    const colours = new Set(maskOf(figure).match(/#[0-9a-f]{3}/g))
    expect(colours).toEqual(new Set(['#fff', '#999', '#000']))
  })

  it('stays a small picture', () => {
    expect(maskOf(figure).length).toBeLessThan(4500)
  })
})
