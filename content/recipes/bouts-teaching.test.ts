import { describe, expect, it } from 'vitest'
import { MOVEMENTS } from '@/content/movements/movements'
import { CARDIO_RECIPES } from '@/content/recipes/cardio'
import { HIIT_RECIPES } from '@/content/recipes/hiit'
import { PILATES_RECIPES } from '@/content/recipes/pilates'
import { STRENGTH_RECIPES } from '@/content/recipes/strength'
import { changeSeconds } from '@/content/recipes/bouts'
import { hardnessOf } from '@/content/recipes/bouts-hardness'
import { movementLibrary } from '@/lib/catalog/movement-library'
import type { Draft } from '@/lib/catalog/recipe'

const library = movementLibrary(MOVEMENTS)
const DRAFTS = [...STRENGTH_RECIPES, ...HIIT_RECIPES, ...CARDIO_RECIPES, ...PILATES_RECIPES].flatMap((recipe) => recipe.drafts(library))
const slugsOf = ({ segments }: Draft) => segments.flatMap(({ movement }) => movement ?? [])
const workOf = ({ segments }: Draft) => segments.flatMap(({ kind, movement, rpe, reps, side }) => kind === 'work' && movement ? [{ movement, rpe, reps: reps ?? null, side }] : [])
const breaches = (holds: (draft: Draft) => boolean) => DRAFTS.filter((draft) => !holds(draft)).map(({ slug }) => slug)

describe('what a teacher asks of a class', () => {
  it('effort follows the movement: a lighter one is never rated above a harder one', () => {
    expect(breaches((draft) => {
      const work = workOf(draft).map(({ movement, rpe }) => ({ rpe, hardness: hardnessOf(library.get(movement), library) }))
      return work.every((a) => work.every((b) => a.hardness >= b.hardness || a.rpe <= b.rpe))
    })).toEqual([])
  })

  it('movements that swap sides get an even number', () => {
    expect(breaches((draft) => workOf(draft).every(({ reps, side }) => side !== 'both' || reps === null || reps % 2 === 0))).toEqual([])
  })

  it('fifteen seconds to the floor and back', () => {
    expect(breaches(({ segments }) => {
      let last: { movement: string; pause: number } | null = null
      return segments.every(({ movement, seconds }) => {
        if (!movement) { if (last) last.pause += seconds; return true }
        const before = last
        last = { movement, pause: 0 }
        return !before || before.pause >= changeSeconds(library.get(before.movement), library.get(movement), 10)
      })
    })).toEqual([])
  })

  it('nobody kneels where knees are spared, and no hand carries weight where wrists are, from the first second to the last', () => {
    const easyOn = (joint: string) => DRAFTS.filter(({ slug }) => slug.includes(`-${joint}-`))
    expect(easyOn('knees').filter((draft) => slugsOf(draft).some((slug) => library.get(slug).position === 'kneeling')).map(({ slug }) => slug)).toEqual([])
    expect(easyOn('wrists').filter((draft) => slugsOf(draft).some((slug) => library.get(slug).tags.some(({ joint, mechanism }) => joint === 'wrist' && mechanism === 'loaded-extension'))).map(({ slug }) => slug)).toEqual([])
  })

  it.each(DRAFTS.filter(({ slug }) => /^(long-rounds|bell-to-bell|three-minute-rounds)/.test(slug)))('$slug: jab and cross are in it', (draft) => {
    expect(workOf(draft).map(({ movement }) => movement)).toContain('jab-cross')
  })

  it.each(DRAFTS.filter(({ slug }) => slug.startsWith('whole-body-rounds')))('$slug: legs, push, back and core', (draft) => {
    const leads = workOf(draft).flatMap(({ movement }) => library.get(movement).primary)
    for (const group of [['quads', 'glutes'], ['chest', 'shoulders', 'triceps'], ['lower-back', 'upper-back'], ['core', 'obliques']]) expect(group.some((muscle) => leads.some((lead) => lead === muscle)), group.join(' or ')).toBe(true)
  })

  it.each(DRAFTS.filter(({ slug }) => /^(legs-slowly|six-seconds)/.test(slug)))('$slug: says its tempo', ({ description }) => {
    expect(description.en).toMatch(/seconds down/)
  })
})
