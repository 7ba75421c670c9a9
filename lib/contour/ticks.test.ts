import { describe, expect, it } from 'vitest'
import { minuteTicks } from './ticks'

describe('minuteTicks', () => {
  it.each([
    [28, [0, 5, 10, 15, 20, 25]],
    [30, [0, 5, 10, 15, 20, 25]],
    [10, [0, 2, 4, 6, 8]],
    [5, [0, 2, 4]],
  ])('marks %i minutes at %j', (minutes, ticks) => {
    expect(minuteTicks(minutes * 60)).toEqual(ticks)
  })
})
