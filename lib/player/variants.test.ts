import { describe, expect, it } from 'vitest'
import { movement, load } from '@/content/movements/movement'
import type { Movement, MovementView } from '@/lib/catalog/types'
import { segment } from './fixture'
import { choices, ladderOf, swapped, type Ladders, type Rung } from './variants'

const named = (en: string) => ({ en, de: en, es: en, sv: en, fr: en })
const made = (slug: string, more: Partial<Movement> = {}) => movement({ slug, name: named(slug), primary: [], met: 3, compendium: '', position: 'prone', unit: 'reps', ...more })

const library = new Map([
  made('wall-push-up', { equipment: ['wall'], harder: 'knee-push-up' }),
  made('knee-push-up', { easier: 'wall-push-up', harder: 'push-up' }),
  made('push-up', { easier: 'knee-push-up', harder: 'clap-push-up' }),
  made('clap-push-up', { harder: 'archer-push-up', tags: [load('wrist', 'jump', 3)] }),
  made('archer-push-up', { level: 'advanced', harder: 'one-arm-push-up' }),
  made('one-arm-push-up', { oneSided: true }),
  made('round', { easier: 'about' }), made('about', { easier: 'round' }),
].map((one) => [one.slug, one]))
const find = (slug: string) => library.get(slug) ?? made(slug)
const plain = { equipment: ['none' as const], level: 'beginner' as const, contraindications: [], tags: [] }
const slugs = (slug: string, given: Parameters<typeof ladderOf>[1]) => ladderOf(find(slug), given, library).map((one) => one.slug)

describe('ladderOf', () => {
  it('offers what needs nothing more, is at most one level up, and loads nothing that the class is free of', () => {
    expect(slugs('push-up', plain)).toEqual(['knee-push-up', 'push-up'])
    expect(slugs('push-up', { ...plain, equipment: ['wall'] })).toEqual(['wall-push-up', 'knee-push-up', 'push-up'])
    expect(slugs('push-up', { ...plain, level: 'intermediate' })).toEqual(['knee-push-up', 'push-up', 'archer-push-up'])
    expect(slugs('push-up', { ...plain, tags: [load('wrist', 'jump', 2)] })).toEqual(['knee-push-up', 'push-up', 'clap-push-up'])
    expect(slugs('push-up', { ...plain, tags: [load('wrist', 'flexion', 2)] })).toEqual(['knee-push-up', 'push-up'])
  })

  it('leaves out another side and links that lead round', () => {
    expect(slugs('archer-push-up', { ...plain, level: 'advanced' })).toEqual(['archer-push-up'])
    expect(slugs('round', plain)).toEqual(['about', 'round'])
  })

  it('leaves out contraindications that the class is free of', () => {
    const risky = new Map([...library, ['archer-push-up', made('archer-push-up', { contraindications: ['fall-risk'] })] as const])
    expect(ladderOf(find('clap-push-up'), plain, risky)).toHaveLength(1)
    expect(ladderOf(find('clap-push-up'), { ...plain, contraindications: ['fall-risk'] }, risky)).toHaveLength(2)
  })
})

type Told = Pick<MovementView, 'slug' | 'name' | 'unit' | 'cues'>
const rung = (slug: string, name: string, more: Partial<Rung> = {}): Rung => ({ slug, name, unit: 'reps', gait: null, cues: [], ...more })
const plank = rung('plank', 'Plank', { cues: [{ kind: 'set-up', text: 'Elbows under the shoulders.' }, { kind: 'fault', text: 'Do not sag.' }] })
const knees = rung('knee-plank', 'Knee plank', { cues: [{ kind: 'set-up', text: 'Knees down.' }] })
const harder = rung('leg-pull', 'Leg pull', { unit: 'seconds' })
const movements: Told[] = [plank, { slug: 'side-plank', name: 'Side plank', unit: 'reps', cues: [] }]
const ladders: Ladders = { plank: { rungs: [knees, plank, harder], at: 1 } }
const segments = [
  segment({ kind: 'rest', seconds: 15, cues: [{ at: 0, text: 'Rest. Next: Plank.' }] }),
  segment({
    kind: 'work', seconds: 40, movement: 'plank', reps: 8,
    cues: [{ at: 0, text: 'Plank. Set 1 of 2.' }, { at: 3, text: 'Elbows under the shoulders.' }, { at: 12, text: 'Do not sag.' }, { at: 20, text: 'Easier: Knee plank.' }, { at: 25, text: 'Ten seconds left.' }, { at: 33, text: 'Next: Side plank.' }],
  }),
  segment({ kind: 'work', seconds: 40, movement: 'side-plank', cues: [{ at: 0, text: 'Side plank.' }, { at: 30, text: 'Then: Plank.' }] }),
  segment({ kind: 'work', seconds: 40, movement: 'plank', reps: 8, cues: [{ at: 0, text: 'Once more.' }] }),
]
const said = (steps: Record<string, number>) => swapped(segments, movements, ladders, steps).segments.map(({ cues }) => cues.map(({ text }) => text))

describe('swapped', () => {
  it('changes the movement in every part it comes in and no time', () => {
    const timeline = swapped(segments, movements, ladders, { plank: -1 })
    expect(timeline.segments.map(({ movement }) => movement)).toEqual([null, 'knee-plank', 'side-plank', 'knee-plank'])
    expect(timeline.segments.map(({ start, end }) => end - start)).toEqual([15_000, 40_000, 40_000, 40_000])
    expect(timeline.segments[1]?.reps).toBe(8)
    expect(swapped(segments, movements, ladders, { plank: 1 }).segments[1]?.reps).toBeNull()
  })

  it('says the name of what is done, before and at its start, and nothing of how the other is done', () => {
    expect(said({ plank: -1 })).toEqual([
      ['Rest. Next: Knee plank.'],
      ['Knee plank. Set 1 of 2.', 'Knees down.', 'Ten seconds left.', 'Next: Side plank.'],
      ['Side plank.', 'Then: Knee plank.'],
      ['Knee plank.'],
    ])
    expect(said({ plank: 1 })[1]).toEqual(['Leg pull.', 'Ten seconds left.', 'Next: Side plank.'])
  })

  it('is the class as it was once the steps are taken back', () => {
    expect(said({ plank: 0 })).toEqual(segments.map(({ cues }) => cues.map(({ text }) => text)))
    expect(swapped(segments, movements, ladders, {}).segments.map(({ movement }) => movement)).toEqual(segments.map(({ movement }) => movement))
  })
})

describe('choices', () => {
  it('leads one rung up or down, and back', () => {
    expect(choices(ladders, {}, 'plank')).toEqual({ easier: knees, harder })
    expect(choices(ladders, { plank: -1 }, 'plank')).toEqual({ easier: null, harder: plank })
    expect(choices(ladders, {}, 'side-plank')).toEqual({ easier: null, harder: null })
  })
})
