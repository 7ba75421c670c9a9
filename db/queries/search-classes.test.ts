import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compileAll } from '@/content/catalog'
import { createDb } from '@/db/client'
import { testDatabase } from '@/db/testing'
import { DURATION_BOUNDS, FACETS, NO_FILTERS, parseFilters, rangeSeconds, SORTS, type Facet, type Filters } from '@/lib/catalog/filters'
import type { CompiledClass } from '@/lib/catalog/types'
import { AVOIDANCES, CLASS_TYPES, DURATION_BANDS, EFFORTS, EQUIPMENT, FOCUSES, LEVELS, LOCALES, MUSIC_STYLES } from '@/lib/catalog/vocabulary'
import { avoidancesOf, effortOf } from '@/lib/timeline/derive'
import { searchClasses } from './search-classes'

const COACHES = ['elin', 'ida', 'ines', 'jonas', 'mara', 'noor', 'sam', 'teo']
const VALUES: Record<Facet, readonly string[]> = {
  type: CLASS_TYPES, duration: DURATION_BANDS, level: LEVELS, effort: EFFORTS, equipment: EQUIPMENT, avoid: AVOIDANCES, focus: FOCUSES,
  language: LOCALES, coach: COACHES, music: MUSIC_STYLES,
}
const ranges = DURATION_BOUNDS.flatMap((low) => DURATION_BOUNDS.filter((high) => high > low).map((high) => `${low}-${high}` as const))

/** A filter is chosen in one of three, so that some classes are left. */
const some = <T>(values: readonly T[]) => fc.oneof({ weight: 2, arbitrary: fc.constant<T[]>([]) }, { weight: 1, arbitrary: fc.subarray([...values], { minLength: 1 }) })
const anyFilters: fc.Arbitrary<Filters> = fc.record({
  q: fc.constant(''), type: some(CLASS_TYPES), duration: some(ranges), level: some(LEVELS), effort: some(EFFORTS), equipment: some(EQUIPMENT),
  avoid: some(AVOIDANCES), focus: some(FOCUSES), language: some(LOCALES), coach: some(COACHES), music: some(MUSIC_STYLES), sort: fc.constantFrom(...SORTS),
})

/** The contract's sentences, one class at a time. */
function fits(item: CompiledClass, facet: Facet, values: readonly string[]): boolean {
  if (values.length === 0) return true
  const has = (list: readonly string[]) => list.some((value) => values.includes(value))
  switch (facet) {
    case 'type': return has([item.type])
    case 'level': return has([item.level])
    case 'effort': return has([effortOf(item.rpe)])
    case 'coach': return has([item.coach])
    case 'music': return has([item.music])
    case 'focus': return has(item.focus)
    case 'language': return has(item.languages)
    case 'equipment': return item.equipment.every((piece) => piece === 'none' || values.includes(piece))
    case 'avoid': return !has(avoidancesOf(item.tags))
    case 'duration': return values.some((value) => {
      const { above, upTo } = rangeSeconds(value as (typeof ranges)[number])
      return item.seconds > above && item.seconds <= upTo
    })
  }
}

const total = (classes: readonly CompiledClass[], filters: Filters) => classes.filter((item) => FACETS.every((facet) => fits(item, facet, filters[facet]))).length

const classes = compileAll()
let connection: ReturnType<typeof createDb>

beforeAll(async () => {
  connection = createDb(await testDatabase({ seeded: true }), 2)
}, 120_000)
afterAll(() => connection.close())

describe('searchClasses', () => {
  it('counts 500 random filters, and every facet value, as brute force does', async () => {
    await fc.assert(fc.asyncProperty(anyFilters, fc.constantFrom(...FACETS), async (filters, probed) => {
      const page = await searchClasses(connection.db, filters, 'en', 24, 0)
      expect(page.total).toBe(total(classes, filters))
      expect(page.classes).toHaveLength(Math.min(24, page.total))
      for (const value of VALUES[probed]) {
        const values = probed === 'avoid' ? [...filters.avoid, value] : [value]
        expect([probed, value, page.facets[probed][value]]).toEqual([probed, value, total(classes, { ...filters, [probed]: values })])
      }
    }), { numRuns: 500, seed: 11 })
  }, 240_000)

  it.each(SORTS)('gives every class once, page after page, sorted by %s', async (sort) => {
    const filters = { ...NO_FILTERS, type: ['walking' as const, 'running' as const], sort }
    const pages = await Promise.all([0, 60, 120, 180, 240].map((offset) => searchClasses(connection.db, filters, 'de', 60, offset)))
    const found = pages.flatMap((page) => page.classes)
    expect(found.map((card) => card.slug).toSorted()).toEqual(classes.filter((item) => filters.type.some((type) => type === item.type)).map((item) => item.slug).toSorted())
    const key = { shortest: (card: (typeof found)[number]) => card.seconds, longest: (card: (typeof found)[number]) => -card.seconds, easiest: (card: (typeof found)[number]) => card.rpe, hardest: (card: (typeof found)[number]) => -card.rpe }
    if (sort in key) {
      const order = found.map(key[sort as keyof typeof key])
      expect(order).toEqual(order.toSorted((a, b) => a - b))
    }
  })

  it.each([
    ['yga', 'en', 'yoga'], ['strech', 'en', 'stretching'], ['medtation', 'en', 'meditation'], ['Laufn', 'de', 'running'], ['estiramiento', 'es', 'stretching'],
    ['löpning', 'sv', 'running'], ['lopning', 'sv', 'running'], ['méditation', 'fr', 'meditation'], ['meditacion', 'es', 'meditation'],
  ] as const)('finds what %s (%s) meant: %s', async (q, locale, type) => {
    const page = await searchClasses(connection.db, { ...NO_FILTERS, q }, locale, 12, 0)
    expect(page.total).toBeGreaterThan(0)
    expect(page.classes.filter((card) => card.type === type).length).toBeGreaterThanOrEqual(6)
  })

  it('finds a movement, and nothing for what is no word', async () => {
    const squats = await searchClasses(connection.db, { ...NO_FILTERS, q: 'burpees' }, 'en', 60, 0)
    const bySlug = new Map(classes.map((item) => [item.slug, item]))
    expect(squats.total).toBeGreaterThan(0)
    for (const card of squats.classes.slice(0, 10)) expect(JSON.stringify(bySlug.get(card.slug)?.segments)).toContain('burpee')
    expect((await searchClasses(connection.db, { ...NO_FILTERS, q: 'qqxxzz' }, 'en', 12, 0)).total).toBe(0)
  })

  it('answers any text typed into the search', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...LOCALES), async (q, locale) => {
      const filters = parseFilters({ get: (name) => (name === 'q' ? q : null) })
      expect((await searchClasses(connection.db, filters, locale, 1, 0)).total).toBeGreaterThanOrEqual(0)
    }), { numRuns: 150, seed: 3 })
  }, 60_000)
})
