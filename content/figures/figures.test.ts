import { describe, expect, it } from 'vitest'
import { checkAlike, checkFigure } from '@/lib/figure/check/check'
import { MOVEMENTS } from '../movements/movements'
import { FIGURES } from './figures'

describe('FIGURES', () => {
  it('belong to movements of the library', () => {
    const slugs = new Set(MOVEMENTS.map(({ slug }) => slug))
    expect(Object.keys(FIGURES).filter((slug) => !slugs.has(slug))).toEqual([])
  })

  it('cover every family', () => {
    const positions = new Set(MOVEMENTS.filter(({ slug }) => slug in FIGURES).map(({ position }) => position))
    expect([...positions].toSorted()).toEqual(['kneeling', 'prone', 'seated', 'side', 'standing', 'supine'])
    expect(Object.keys(FIGURES).length).toBeGreaterThanOrEqual(24)
  })

  it('name a base that is there, and no base is itself a variant', () => {
    expect(Object.values(FIGURES).flatMap(({ variantOf }) => (variantOf && (!FIGURES[variantOf] || FIGURES[variantOf].variantOf) ? [variantOf] : []))).toEqual([])
  })

  it('keep a base to six variants', () => {
    const counts = new Map<string, number>()
    for (const { variantOf } of Object.values(FIGURES)) if (variantOf) counts.set(variantOf, (counts.get(variantOf) ?? 0) + 1)
    expect([...counts].filter(([, count]) => count > 6)).toEqual([])
  })

  it('pass every check in every frame, or name why not', { timeout: 180_000 }, () => {
    const found = [...Object.entries(FIGURES).flatMap(([slug, figure]) => checkFigure(slug, figure)), ...checkAlike(FIGURES)]
    expect(found.filter(({ ok }) => !ok).map(({ slug, check, value, limit, where }) => `${slug} ${check} ${value.toFixed(2)} > ${limit}: ${where}`)).toEqual([])
  })
})
