import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  chosenFilters, DURATION_BOUNDS, NO_FILTERS, parseCursor, parseFilters, parseLimit, rangeSeconds, searchWords, serialiseFilters, SORTS, toCursor, toggleFilter,
} from './filters'
import { AVOIDANCES, CLASS_TYPES, EFFORTS, EQUIPMENT, FOCUSES, LEVELS, LOCALES, MUSIC_STYLES } from './vocabulary'

const parse = (query: string) => parseFilters(new URLSearchParams(query))
const ranges = DURATION_BOUNDS.flatMap((low) => DURATION_BOUNDS.filter((high) => high > low).map((high) => `${low}-${high}` as const))

export const anyFilters = fc.record({
  q: fc.constant(''),
  type: fc.subarray([...CLASS_TYPES]), duration: fc.subarray(ranges), level: fc.subarray([...LEVELS]), effort: fc.subarray([...EFFORTS]),
  equipment: fc.subarray([...EQUIPMENT]), avoid: fc.subarray([...AVOIDANCES]), focus: fc.subarray([...FOCUSES]), language: fc.subarray([...LOCALES]),
  coach: fc.subarray(['elin', 'mara', 'sam']), music: fc.subarray([...MUSIC_STYLES]), sort: fc.constantFrom(...SORTS),
})

describe('parseFilters', () => {
  it('gives back what was serialised', () => {
    fc.assert(fc.property(anyFilters, fc.string(), (filters, q) => {
      const clean = parse(new URLSearchParams({ q }).toString()).q
      const whole = { ...filters, q: clean }
      expect(parse(serialiseFilters(whole))).toEqual(whole)
    }))
  })

  it('takes any address without throwing, and settles after one pass', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      const filters = parseFilters({ get: (name) => (name.length % 2 === 0 ? a : b) })
      expect(parse(serialiseFilters(filters))).toEqual(filters)
    }))
  })

  it.each([
    ['type=yoga,yoga,nonsense,hiit', { type: ['hiit', 'yoga'] }],
    ['duration=0-10,10-30,30-10,7-9', { duration: ['0-10', '10-30'] }],
    ['sort=random', { sort: 'relevance' }],
    ['coach=mara,NOT%20A%20SLUG,elin', { coach: ['elin', 'mara'] }],
    ['q=%00 a%0Ab ', { q: 'a b' }],
    ['avoid=jump,knee', { avoid: ['knee', 'jump'] }],
  ])('%s', (query, expected) => expect(parse(query)).toEqual({ ...NO_FILTERS, ...expected }))
})

describe('toggleFilter', () => {
  it('undoes itself', () => {
    fc.assert(fc.property(anyFilters, fc.constantFrom(...CLASS_TYPES), (filters, type) => {
      expect(toggleFilter(toggleFilter(filters, 'type', type), 'type', type)).toEqual(filters)
    }))
  })

  it('lists what is chosen', () => {
    expect(chosenFilters(toggleFilter(NO_FILTERS, 'avoid', 'knee'))).toEqual([{ facet: 'avoid', value: 'knee' }])
  })
})

describe('limit and cursor', () => {
  it.each([[null, 24], ['0', 1], ['-5', 1], ['7', 7], ['60', 60], ['999', 60], ['x', 24], ['', 24]])('limit %s → %d', (value, limit) => expect(parseLimit(value)).toBe(limit))
  it.each([[null, 0], ['', 0], ['o24', 24], ['24', null], ['o-1', null], ['o0', null], ['oxyz', null], ['o99999999', null]])('cursor %s → %s', (value, offset) => expect(parseCursor(value)).toBe(offset))
  it('reads its own cursors', () => expect(parseCursor(toCursor(48))).toBe(48))
})

describe('rangeSeconds', () => {
  it('excludes the lower bound save for 0', () => {
    expect(rangeSeconds('0-10')).toEqual({ above: -1, upTo: 600 })
    expect(rangeSeconds('10-20')).toEqual({ above: 600, upTo: 1200 })
  })
})

describe('searchWords', () => {
  it.each([['Übung für Hüfte', ['ubung', 'fur', 'hufte']], ['  ', []], ['à-côté', ['a', 'cote']], ['straße Straße', ['strasse']], ["o'; drop", ['o', 'drop']]])('%s', (q, words) => expect(searchWords(q)).toEqual(words))
})
