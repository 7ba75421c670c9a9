import { describe, expect, it } from 'vitest'
import { TEST_LIBRARY } from '@/lib/timeline/test-library'
import { impactOf, regionOf } from './movement-facts'
import type { Muscle } from './vocabulary'

describe('regionOf', () => {
  it.each<[string, Muscle[]]>([['lower', ['quads', 'glutes']], ['upper', ['chest', 'triceps']], ['core', ['obliques']], ['full', ['quads', 'shoulders']], ['upper', ['lats', 'core']], ['none', []]])('is %s for %j', (region, primary) => {
    expect(regionOf({ primary })).toBe(region)
  })
})

describe('impactOf', () => {
  it.each([['high', 'jump-squat'], ['high', 'run-easy'], ['low', 'walk-easy'], ['low', 'march'], ['none', 'squat'], ['none', 'cobra']])('is %s for %s', (impact, slug) => {
    expect(impactOf(TEST_LIBRARY.get(slug))).toBe(impact)
  })
})
