import { describe, expect, it } from 'vitest'
import { clock } from './format'

describe('clock', () => {
  it.each([[0, '0:00'], [9, '0:09'], [75, '1:15'], [600, '10:00'], [3599.9, '59:59'], [3600, '1:00:00'], [3725, '1:02:05'], [-3, '0:00']])('%d s → %s', (seconds, text) => {
    expect(clock(seconds)).toBe(text)
  })
})
