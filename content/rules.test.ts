import { describe, expect, it } from 'vitest'
import { movementLibrary } from '@/lib/catalog/movement-library'
import type { Catalog } from '@/lib/catalog/rules/rule'
import { judge, RULES } from '@/lib/catalog/rules/rules'
import type { CompiledClass, Movement, Segment } from '@/lib/catalog/types'
import { derive } from '@/lib/timeline/derive'
import { compileAll } from './catalog'
import { CELLS } from './cells'
import { COACHES } from './coaches'
import { LEVELLED } from './movements/levels'
import { MOVEMENTS } from './movements/movements'
import { phraseBook } from './phrase-book'
import { RECIPES } from './recipes/recipes'

const library = movementLibrary(MOVEMENTS)
const catalog: Catalog = { classes: compileAll(), library, recipes: RECIPES, coaches: COACHES, phrases: phraseBook(), cells: CELLS }

function find(holds: (one: CompiledClass) => boolean): CompiledClass {
  const found = catalog.classes.find(holds)
  if (!found) throw new Error('no such class')
  return found
}

/** The catalog with one class, its segments changed and everything derived anew. */
function changed(one: CompiledClass, change: (segments: Segment[]) => Segment[], rest: Partial<CompiledClass> = {}): Catalog {
  const segments = change(one.segments)
  return { ...catalog, classes: [{ ...one, segments, ...derive(one.type, segments, library), ...rest }] }
}

const only = (...classes: CompiledClass[]): Catalog => ({ ...catalog, classes })
const with_ = (index: number, part: Partial<Segment>) => (segments: Segment[]) => segments.map((segment, at) => (at === index ? { ...segment, ...part } : segment))
const every = (part: (segment: Segment) => Partial<Segment>) => (segments: Segment[]) => segments.map((segment) => ({ ...segment, ...part(segment) }))
const withMovement = (slug: string, part: Partial<Movement>): Catalog => ({ ...catalog, library: movementLibrary(MOVEMENTS.map((movement) => (movement.slug === slug ? { ...movement, ...part } : movement))) })
const firstWork = (one: CompiledClass) => one.segments.findIndex(({ kind }) => kind === 'work')
const said = (key: string, en: string): Catalog => {
  const text = catalog.phrases[key]
  if (!text) throw new Error(`no phrase ${key}`)
  return { ...catalog, phrases: { ...catalog.phrases, [key]: { ...text, en } } }
}

const strength = find(({ type, focus, level }) => type === 'strength' && focus.includes('full-body') && level === 'beginner')
const sided = find(({ type, segments }) => type === 'strength' && segments.some(({ side, kind }) => side === 'left' && kind === 'work'))
const hiit = find(({ type }) => type === 'hiit')
const ladder = catalog.classes.filter((one) => one.ladder)

/** One way to break each rule. */
const BROKEN: Readonly<Record<string, () => Catalog>> = {
  'facts': () => withMovement('squat', { met: 30 }),
  'variants': () => withMovement('squat', { easier: 'plank' }),
  'technique': () => said('technique.squat.action', 'Go down slowly.'),
  'stems': () => said('technique.squat.action', catalog.phrases['technique.plank.action']?.en ?? ''),
  'lengths': () => changed(strength, with_(0, { seconds: (strength.segments[0]?.seconds ?? 0) + 7 })),
  'edges': () => changed(strength, every(({ kind }) => (kind === 'warm-up' ? { kind: 'work' } : {}))),
  'order': () => changed(strength, (segments) => segments.toReversed()),
  'sides': () => changed(sided, every(({ side }) => (side === 'left' ? { side: 'right' } : {}))),
  'tempo': () => changed(strength, with_(firstWork(strength), { bpm: 180 })),
  'prepared': () => changed(strength, every(({ kind }) => (kind === 'warm-up' || kind === 'cool-down' ? { movement: 'sit-and-breathe' } : {}))),
  'get-ups': () => changed(strength, (segments) => segments.map((segment, index) => (segment.movement ? { ...segment, movement: index % 2 ? 'squat' : 'plank' } : segment)).flatMap((segment) => [segment, { ...segment, movement: 'crunch' }, segment])),
  'room-to-move': () => changed(strength, (segments) => [...segments, { ...(segments[0] as Segment), movement: 'squat' }, { ...(segments[0] as Segment), movement: 'plank', seconds: 10 }]),
  'effort': () => changed(strength, every(({ kind }) => (kind === 'cool-down' ? { rpe: 9 } : {}))),
  'muscle-twice': () => changed(strength, every(({ kind }) => (kind === 'work' ? { movement: 'squat' } : {})) && ((segments) => segments.map((segment, index) => (segment.kind === 'work' ? { ...segment, movement: index % 4 < 2 ? 'squat' : 'half-squat' } : segment)))),
  'level': () => changed(strength, with_(firstWork(strength), { movement: 'burpee' })),
  'derived': () => only({ ...strength, load: strength.load + 1 }),
  'phrases': () => said('rest', 'Rest!'),
  'cues-fit': () => changed(strength, with_(firstWork(strength), { cues: [{ at: 0, key: 'halfway' }, { at: 0, key: 'rest' }] })),
  'named-ahead': () => changed(strength, every(() => ({ cues: [] }))),
  'counted': () => changed(strength, every(() => ({ cues: [] }))),
  'sides-called': () => changed(sided, every(() => ({ cues: [] }))),
  'counts': () => only(strength),
  'titles': () => only(strength, { ...strength, slug: 'again' }),
  'alike': () => only(strength, { ...strength, slug: 'again' }),
  'plans': () => only(strength),
  'cells': () => only(strength),
  'spared': () => only({ ...strength, tags: [{ joint: 'wrist', mechanism: 'loaded-extension', severity: 2 }] }),
  'ladder': () => only(...ladder.slice(1)),
}

describe('the library', () => {
  it.each(RULES)('$id: $says', ({ check }) => {
    expect(check(catalog).breaches).toEqual([])
  })

  it('gives a level only to movements that exist', () => {
    expect(LEVELLED.filter((slug) => !library.has(slug))).toEqual([])
  })
})

describe('a rule', () => {
  it('is broken here for each that there is', () => {
    expect(Object.keys(BROKEN)).toEqual(RULES.map(({ id }) => id))
  })

  it.each(RULES)('can fail: $id', ({ id, check }) => {
    const broken = BROKEN[id]?.()
    expect(broken && check(broken).breaches.length).toBeGreaterThan(0)
  })

  it('judges by all rules at once', () => {
    const verdicts = judge(only(hiit))
    expect(verdicts.map(({ rule }) => rule.id)).toEqual(RULES.map(({ id }) => id))
  })
})
