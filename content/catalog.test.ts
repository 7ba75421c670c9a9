import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/lib/catalog/vocabulary'
import { resolveCollection } from '@/lib/catalog/collection'
import { compileAll } from './catalog'
import { COACHES } from './coaches'
import { COLLECTIONS } from './collections'

const classes = compileAll()

describe('the library', () => {
  it('compiles to the same bytes again', () => {
    expect(JSON.stringify(compileAll())).toBe(JSON.stringify(classes))
  }, 60_000)

  it('has at least ten classes by every voice, in each type the voice leads', () => {
    for (const coach of COACHES) {
      for (const type of coach.types) {
        expect(classes.filter((one) => one.coach === coach.slug && one.type === type).length, `${coach.slug} ${type}`).toBeGreaterThanOrEqual(10)
      }
    }
  })
})

describe('collections', () => {
  it.each(COLLECTIONS)('$slug has words in all languages and at least eight classes', (collection) => {
    for (const locale of LOCALES) {
      expect(collection.title[locale]).not.toBe('')
      expect(collection.description[locale]).not.toBe('')
    }
    const slugs = resolveCollection(collection, classes)
    expect(new Set(slugs).size).toBe(slugs.length)
    expect(slugs.length).toBeGreaterThanOrEqual(8)
  })

  it('name recipes that exist', () => {
    const ids = new Set(classes.map(({ recipe }) => recipe))
    expect(COLLECTIONS.flatMap(({ rule }) => rule.recipes ?? []).filter((id) => !ids.has(id))).toEqual([])
  })

  it('have slugs of their own', () => {
    expect(new Set(COLLECTIONS.map(({ slug }) => slug)).size).toBe(COLLECTIONS.length)
  })
})
