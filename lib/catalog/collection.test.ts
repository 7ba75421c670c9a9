import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameText } from '@/lib/timeline/test-library'
import { resolveCollection, type Collection, type CollectionClass, type CollectionRule, type CollectionSort } from './collection'

function item(slug: string, rest: Partial<CollectionClass> = {}): CollectionClass {
  return {
    slug, recipe: slug, type: 'strength', level: 'beginner', seconds: 1200, rpe: 5, peakRpe: 6, equipment: ['none'], focus: ['legs'],
    tags: [], contraindications: [], ladder: null, ...rest,
  }
}

function resolve(rule: CollectionRule, classes: CollectionClass[], sort: CollectionSort = 'shortest', limit = 20): string[] {
  const collection: Collection = { slug: 'shelf', title: sameText('Shelf'), description: sameText('A shelf.'), rule, sort, limit }
  return resolveCollection(collection, classes)
}

describe('resolveCollection', () => {
  it.each<[string, CollectionRule, Partial<CollectionClass>]>([
    ['types', { types: ['strength'] }, { type: 'yoga' }],
    ['levels', { levels: ['beginner'] }, { level: 'advanced' }],
    ['efforts', { efforts: ['steady'] }, { rpe: 3.9 }],
    ['equipment', { equipment: ['mat'] }, { equipment: ['mat', 'band'] }],
    ['what it uses', { requires: ['chair'], equipment: ['mat', 'chair'] }, { equipment: ['mat'] }],
    ['focus', { focus: ['legs', 'hips'] }, { focus: ['chest'] }],
    ['the shortest', { minutes: { from: 20, to: 30 } }, { seconds: 1140 }],
    ['the longest', { minutes: { from: 10, to: 20 } }, { seconds: 1260 }],
    ['a joint', { avoid: ['knee'] }, { tags: [{ joint: 'knee', mechanism: 'lunge', severity: 2 }] }],
    ['jumps', { avoid: ['jump'] }, { tags: [{ joint: 'ankle', mechanism: 'jump', severity: 1 }] }],
    ['the peak', { maxPeakRpe: 6 }, { peakRpe: 6.5 }],
    ['contraindications', { without: ['supine'] }, { contraindications: ['supine'] }],
    ['recipes', { recipes: ['kept'] }, { recipe: 'other' }],
    ['the ladder', { ladder: false }, { ladder: { step: 3 } }],
  ])('chooses by %s', (_, rule, differs) => {
    expect(resolve(rule, [item('kept', rule.requires ? { equipment: ['chair'] } : {}), item('dropped', differs)])).toEqual(['kept'])
  })

  it('sorts and limits', () => {
    const classes = [item('c', { seconds: 600, rpe: 3 }), item('a', { seconds: 900, rpe: 2 }), item('b', { seconds: 600, rpe: 4 })]
    expect(resolve({}, classes, 'shortest')).toEqual(['b', 'c', 'a'])
    expect(resolve({}, classes, 'easiest', 2)).toEqual(['a', 'c'])
    expect(resolve({ ladder: true }, [item('x', { ladder: { step: 10 } }), item('y', { ladder: { step: 9 } })], 'ladder')).toEqual(['y', 'x'])
  })

  it('takes turns between types and recipes', () => {
    const classes = [
      item('a1', { recipe: 'a' }), item('a2', { recipe: 'a' }), item('b1', { recipe: 'b' }), item('y1', { type: 'yoga', recipe: 'y' }), item('y2', { type: 'yoga', recipe: 'y' }),
    ]
    expect(resolve({}, classes, 'varied')).toEqual(['a1', 'y1', 'b1', 'y2', 'a2'])
    expect(resolve({ types: ['yoga', 'strength'] }, classes, 'varied')).toEqual(['y1', 'a1', 'y2', 'b1', 'a2'])
  })

  it('does not depend on the order it is given', () => {
    const classes = Array.from({ length: 8 }, (_, index) => item(`class-${index}`, { recipe: `recipe-${index % 3}`, seconds: 600 + (index % 2) * 60 }))
    fc.assert(fc.property(fc.shuffledSubarray(classes, { minLength: classes.length }), fc.constantFrom<CollectionSort>('varied', 'shortest', 'easiest', 'ladder'), (shuffled, sort) => {
      expect(resolve({}, shuffled, sort)).toEqual(resolve({}, classes, sort))
    }))
  })
})
