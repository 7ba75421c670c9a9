import { describe, expect, it } from 'vitest'
import { toColumns, toRuns } from './columns'

const still = (contour: [number, number][], type: 'meditation' | 'yoga' | 'walking') =>
  toColumns(contour, type).map((column) => column.still)

describe('toColumns', () => {
  it('takes quiet stretches of a meditation as stillness wherever they stand', () => {
    expect(still([[60, 1.5], [120, 1], [30, 2], [120, 0.5]], 'meditation')).toEqual([false, true, false, true])
  })

  it('takes only the two ends of a yoga class', () => {
    expect(still([[60, 1], [120, 3], [60, 1], [120, 3], [90, 1], [90, 0.5]], 'yoga')).toEqual([true, false, false, false, true, true])
  })

  it('finds none in a walk', () => {
    expect(still([[60, 1], [600, 3], [60, 1]], 'walking')).toEqual([false, false, false])
  })

  it('believes flags over effort', () => {
    expect(toColumns([[60, 3], [60, 1]], 'yoga', [true, false]).map((column) => column.still)).toEqual([true, false])
  })

  it('holds effort to 0–10 and drops lengths that are none', () => {
    expect(toColumns([[60, 12], [0, 5], [60, -1]], 'hiit').map(({ rpe }) => rpe)).toEqual([10, 0])
  })
})

describe('toRuns', () => {
  it('places each run after the one before', () => {
    const runs = toRuns(toColumns([[60, 1], [120, 3], [60, 2], [90, 1]], 'yoga'))
    expect(runs.map(({ start, seconds, still: quiet }) => [start, seconds, quiet])).toEqual([[0, 60, true], [60, 180, false], [240, 90, true]])
  })
})
