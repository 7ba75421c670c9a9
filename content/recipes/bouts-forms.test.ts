import { describe, expect, it } from 'vitest'
import { MOVEMENTS } from '@/content/movements/movements'
import { CARDIO_RECIPES } from '@/content/recipes/cardio'
import { HIIT_RECIPES } from '@/content/recipes/hiit'
import { PILATES_RECIPES } from '@/content/recipes/pilates'
import { STRENGTH_RECIPES } from '@/content/recipes/strength'
import { movementLibrary } from '@/lib/catalog/movement-library'
import type { Draft, DraftSegment } from '@/lib/catalog/recipe'
import { LEVELS } from '@/lib/catalog/vocabulary'

const library = movementLibrary(MOVEMENTS)
const DRAFTS = [...STRENGTH_RECIPES, ...HIIT_RECIPES, ...CARDIO_RECIPES, ...PILATES_RECIPES].flatMap((recipe) => recipe.drafts(library).map((draft) => ({ recipe: recipe.id, draft })))
const of = (id: string, part = '') => DRAFTS.filter(({ recipe, draft }) => recipe === id && draft.slug.startsWith(`${id}${part}`)).map(({ draft }) => draft)

/** Runs of work with the seconds of pause inside them; a pause of more than `gap` seconds ends a run. */
function runsOf({ segments }: Draft, gap: number): { work: number[]; pauses: number[] }[] {
  const first = segments.findIndex(({ kind }) => kind === 'work')
  const last = segments.findLastIndex(({ kind }) => kind === 'work')
  const runs: { work: number[]; pauses: number[] }[] = [{ work: [], pauses: [] }]
  let pause = 0
  for (const segment of segments.slice(first, last + 1)) {
    if (segment.kind !== 'work') { pause += segment.seconds; continue }
    if (pause > gap) runs.push({ work: [], pauses: [] })
    else if (runs.at(-1)?.work.length) runs.at(-1)?.pauses.push(pause)
    runs.at(-1)?.work.push(segment.seconds)
    pause = 0
  }
  return runs
}

const work = (segments: readonly DraftSegment[]) => segments.filter(({ kind }) => kind === 'work')

describe('a class is what its recipe is called', () => {
  it.each([...of('twenty-ten'), ...of('bell-to-bell', '-twenty')])('$slug: twenty on, ten off, in eights', (draft) => {
    for (const run of runsOf(draft, 10)) {
      expect(new Set(run.work)).toEqual(new Set([20]))
      expect(new Set(run.pauses)).toEqual(new Set([10]))
      expect(run.work.length).toBe(/-(9|10)-/.test(draft.slug) ? 6 : 8)
    }
  })

  it.each([
    ...of('half-and-half').map((draft) => ({ draft, on: 30, off: 30, slug: draft.slug })),
    ...of('forty-twenty').map((draft) => ({ draft, on: 40, off: 20, slug: draft.slug })),
  ])('$slug: $on on, $off off', ({ draft, on, off }) => {
    for (const run of runsOf(draft, off)) {
      expect(new Set(run.work)).toEqual(new Set([on]))
      expect(run.pauses.every((pause) => pause === off)).toBe(true)
    }
  })

  it.each(of('every-minute'))('$slug: every exercise begins on a minute', ({ segments }) => {
    const first = segments.findIndex(({ kind }) => kind === 'work')
    const starts = segments.flatMap(({ kind }, i) => kind === 'work' ? [segments.slice(first, i).reduce((sum, { seconds }) => sum + seconds, 0)] : [])
    expect(starts.filter((at) => at % 60 !== 0)).toEqual([])
  })

  it.each(of('as-many'))('$slug: no pause inside a block but to turn over', (draft) => {
    for (const run of runsOf(draft, 10)) expect(run.work.length).toBeGreaterThanOrEqual(6)
  })

  it.each(of('up-and-down'))('$slug: bouts grow to the middle and shrink again', ({ segments }) => {
    const seconds = work(segments).map((segment) => segment.seconds)
    const top = Math.max(...seconds)
    const length = seconds.indexOf(top) * 2 + 1
    expect(seconds.length % length).toBe(0)
    for (let i = 0; i < seconds.length; i += length) {
      const one = seconds.slice(i, i + length)
      expect(one).toEqual(one.toReversed())
      expect(one.slice(0, (length + 1) / 2)).toEqual([...new Set(one)].toSorted((a, b) => a - b))
    }
  })

  it.each(of('three-minute-rounds'))('$slug: rounds of three minutes', (draft) => {
    for (const run of runsOf(draft, 5)) expect(run.work.reduce((sum, seconds) => sum + seconds, 0)).toBe(180)
  })

  it.each([...of('two-halves'), ...of('standing-to-lying')])('$slug: gets down once', ({ segments }) => {
    const standing = work(segments).map(({ movement }) => library.get(movement ?? '').position === 'standing')
    expect(standing.lastIndexOf(true)).toBeLessThan(standing.indexOf(false))
  })
})

describe('all of them', () => {
  it('ask for no more experience than they say', () => {
    const above = DRAFTS.flatMap(({ draft }) => draft.segments.flatMap(({ movement }) => movement && LEVELS.indexOf(library.get(movement).level) > LEVELS.indexOf(draft.level) ? [`${draft.slug} ${movement}`] : []))
    expect(above).toEqual([])
  })

  it('end in their minutes nowhere', () => {
    expect(DRAFTS.flatMap(({ draft }) => /\d+ min$/.test(draft.title.en) ? [draft.title.en] : [])).toEqual([])
  })
})
