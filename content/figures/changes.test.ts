import { describe, expect, it } from 'vitest'
import { changesOf, flowsOf } from '@/lib/figure/check/changes'
import { checkFlow } from '@/lib/figure/check/flows'
import { compileLibrary } from '../catalog'
import { changeExceptions } from './change-exceptions'
import { FIGURES } from './figures'

/** One in so many changes; all of them with FIGURE_CHANGES=all, and in `npm run figures -- --check`. */
const EVERY = process.env['FIGURE_CHANGES'] === 'all' ? 1 : 12

describe('changes from one movement to the next', () => {
  const changes = changesOf(compileLibrary().classes, FIGURES)

  it('are many', () => {
    expect(changes.length).toBeGreaterThan(1500)
  })

  it('pass every check in every frame, or name why not', { timeout: EVERY === 1 ? 300_000 : 180_000 }, () => {
    const found = changes.filter((_, index) => index % EVERY === 0).flatMap((change) => flowsOf(change, FIGURES).flatMap((flow) => checkFlow(change.name, flow, changeExceptions(change.from, change.to))))
    expect(found.filter(({ ok }) => !ok).map(({ slug, check, value, limit, where }) => `${slug} ${check} ${value.toFixed(2)} > ${limit}: ${where}`)).toEqual([])
  })

  it('make exceptions only for movements that are there', () => {
    for (const { from, to } of changes) for (const [check, { why }] of Object.entries(changeExceptions(from, to))) expect(why.length, `${from} ${check}`).toBeGreaterThan(10)
  })
})
