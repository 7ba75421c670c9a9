import { describe, expect, it } from 'vitest'
import { MOVEMENTS } from '@/content/movements/movements'
import { COACHES } from '@/content/coaches'
import { phraseBook } from '@/content/phrase-book'
import { SCRIPTS } from '@/content/scripts'
import { compileCatalog } from '@/lib/catalog/compile'
import { movementLibrary } from '@/lib/catalog/movement-library'
import type { CompiledClass } from '@/lib/catalog/types'
import { LEVELS, LOCALES, type ClassType, type Joint } from '@/lib/catalog/vocabulary'
import { safeInPregnancy } from './flow'
import { MEDITATION_RECIPES } from './meditation'
import { RUNNING_RECIPES } from './running'
import { STRETCHING_RECIPES } from './stretching'
import { WALKING_RECIPES } from './walking'
import { YOGA_RECIPES } from './yoga'

const library = movementLibrary(MOVEMENTS)
const recipes = [...YOGA_RECIPES, ...STRETCHING_RECIPES, ...MEDITATION_RECIPES, ...RUNNING_RECIPES, ...WALKING_RECIPES]
const { classes, problems } = compileCatalog(recipes, library, COACHES, phraseBook())

const ofType = (type: ClassType) => classes.filter((one) => one.type === type)
const secondsOf = (one: CompiledClass, matches: (segment: CompiledClass['segments'][number]) => boolean) =>
  one.segments.filter(matches).reduce((sum, { seconds }) => sum + seconds, 0)
const runMinutes = (one: CompiledClass) => secondsOf(one, ({ movement }) => movement !== null && library.get(movement).gait === 'run') / 60

/** Seconds of work by movement and length: what two classes have in common. */
function work({ type, segments }: CompiledClass): Map<string, number> {
  const bag = new Map<string, number>()
  for (const { kind, movement, seconds } of segments) {
    if (kind !== 'work' && !(type === 'meditation' && kind === 'stillness')) continue
    bag.set(`${movement} ${seconds}`, (bag.get(`${movement} ${seconds}`) ?? 0) + seconds)
  }
  return bag
}

function likeness(a: CompiledClass, b: CompiledClass): number {
  const [one, other] = [work(a), work(b)]
  const total = (bag: Map<string, number>) => [...bag.values()].reduce((sum, seconds) => sum + seconds, 0)
  const both = [...one].reduce((sum, [key, seconds]) => sum + Math.min(seconds, other.get(key) ?? 0), 0)
  return both / Math.min(total(one), total(other))
}

describe('yoga, stretching, meditation, running and walking', () => {
  it('compile without a problem', () => {
    expect(problems).toEqual([])
  })

  it.each([['yoga', 250], ['stretching', 165], ['meditation', 120], ['running', 125], ['walking', 75]] as const)('%s has at least %d classes', (type, count) => {
    expect(ofType(type).length).toBeGreaterThanOrEqual(count)
  })

  it('no two classes of a type, level and length share 70 % of their work', () => {
    const alike: string[] = []
    const seen = new Map<string, CompiledClass[]>()
    for (const one of classes.filter(({ ladder }) => !ladder)) {
      const key = `${one.type} ${one.level} ${Math.round(one.seconds / 300)}`
      for (const other of seen.get(key) ?? []) if (likeness(one, other) >= 0.7) alike.push(`${one.slug} ~ ${other.slug}`)
      seen.set(key, [...(seen.get(key) ?? []), one])
    }
    expect(alike).toEqual([])
  })

  it.each(['yoga', 'stretching', 'walking', 'meditation'] as const)('%s: every level and band has three classes that spare each joint', (type) => {
    const joints: Joint[] = ['neck', 'shoulder', 'elbow', 'wrist', 'back', 'hip', 'knee', 'ankle']
    const holds = (level: string, above: number, upTo: number) => ofType(type).some((one) => one.level === level && one.seconds > above * 60 && one.seconds <= upTo * 60)
    const missing = LEVELS.flatMap((level) => [[0, 10], [10, 20], [20, 30], [30, 45], [45, 60]].filter(([above = 0, upTo = 0]) => holds(level, above, upTo)).flatMap(([above = 0, upTo = 0]) => joints.filter((joint) =>
      ofType(type).filter((one) => one.level === level && one.seconds > above * 60 && one.seconds <= upTo * 60
        && !one.tags.some((tag) => tag.joint === joint && tag.severity >= 2)).length < 3).map((joint) => `${level} ${upTo} ${joint}`)))
    expect(missing).toEqual([])
  })
})

describe('movements', () => {
  it.each(['warrior-3', 'reverse-warrior', 'half-moon', 'pyramid', 'boat', 'locust', 'camel', 'pigeon', 'lizard', 'puppy-pose', 'chair-figure-four', 'chair-chest-opener', 'kneeling-lat-stretch',
    'inner-thigh-stretch', 'chair-neck-tilt', 'chair-shoulder-roll', 'sprint', 'skip-drill', 'run-hill', 'walk-hill', 'kneel-and-breathe'])('%s is used by three classes', (movement) => {
    expect(classes.filter(({ segments }) => segments.some((segment) => segment.movement === movement)).length).toBeGreaterThanOrEqual(3)
  })
})

describe('stretching', () => {
  it('at a desk is done sitting', () => {
    const desk = classes.filter(({ recipe }) => recipe === 'desk-stretch')
    expect(desk.length).toBeGreaterThan(5)
    for (const { slug, segments } of desk) for (const { movement } of segments) expect(movement === null || library.get(movement).position === 'seated', `${slug} ${movement}`).toBe(true)
  })
})

/** What may follow what in a sun salutation: a movement a breath. */
const AFTER: Readonly<Record<string, readonly string[]>> = {
  plank: ['chaturanga', 'knee-plank'],
  'knee-plank': ['cobra'],
  chaturanga: ['upward-dog'],
  'upward-dog': ['downward-dog'],
}

describe('yoga', () => {
  it('lowers from plank, arches and goes back to downward dog in every salutation', () => {
    for (const { slug, segments } of ofType('yoga').filter(({ recipe }) => ['vinyasa', 'power-yoga', 'sun-salutations'].includes(recipe))) {
      const short = segments.map(({ movement, seconds }) => ({ movement: movement ?? '', seconds }))
      expect(short.some(({ movement }, index) => movement === 'downward-dog' && ['upward-dog', 'cobra'].includes(short[index - 1]?.movement ?? '')), slug).toBe(true)
      short.forEach(({ movement, seconds }, index) => {
        const next = AFTER[movement]
        if (seconds < 12 && next) expect(next, `${slug} ${index}`).toContain(short[index + 1]?.movement)
      })
    }
  })

  it('ends with one to six minutes of stillness', () => {
    for (const one of ofType('yoga')) {
      const last = one.segments.at(-1)
      expect(last?.kind, one.slug).toBe('stillness')
      expect(last?.seconds, one.slug).toBeGreaterThanOrEqual(60)
      expect(last?.seconds, one.slug).toBeLessThanOrEqual(360)
    }
  })

  it('has prenatal classes that hold nothing unsafe', () => {
    const prenatal = classes.filter(({ recipe }) => recipe.startsWith('prenatal'))
    expect(prenatal.filter(({ type }) => type === 'yoga').length).toBeGreaterThanOrEqual(12)
    for (const { slug, segments, peakRpe } of prenatal) {
      expect(peakRpe, slug).toBeLessThanOrEqual(5)
      for (const { movement } of segments) expect(movement === null || safeInPregnancy(library.get(movement)), `${slug} ${movement}`).toBe(true)
    }
  })

  it('begins prenatal classes in a seat, folds nothing over the belly and ends on one side', () => {
    for (const { slug, segments } of classes.filter(({ recipe }) => recipe.startsWith('prenatal'))) {
      expect(library.get(segments[0]?.movement ?? '').position, slug).toBe('seated')
      expect(segments.at(-1)?.movement, slug).toBe('side-rest')
      for (const { movement } of segments) expect(['childs-pose', 'seated-fold', 'forward-fold'], slug).not.toContain(movement)
    }
  })

  it('holds yin poses for minutes and moves in none', () => {
    for (const { slug, segments } of ofType('yoga').filter(({ recipe }) => recipe === 'yin')) for (const { kind, movement, seconds } of segments) {
      if (kind === 'work') expect(seconds, `${slug} ${movement}`).toBeGreaterThanOrEqual(100)
      expect(['cat-cow', 'knees-to-side', 'heel-slide'], slug).not.toContain(movement)
    }
  })

  it('has no gym drills, and no single-leg bridge before a bridge', () => {
    for (const { slug, segments, recipe } of ofType('yoga')) {
      if (recipe.startsWith('chair') || recipe.startsWith('prenatal')) continue
      const slugs = segments.map(({ movement }) => movement ?? '')
      for (const drill of ['calf-raise', 'hip-circle', 'dead-bug', 'heel-slide', 'leg-circle', 'glute-bridge', 'standing-knee-raise']) expect(slugs, slug).not.toContain(drill)
      if (slugs.includes('single-leg-bridge')) expect(slugs.indexOf('bridge-pose'), slug).toBeLessThan(slugs.indexOf('single-leg-bridge'))
      if (slugs.includes('single-leg-bridge')) expect(slugs, slug).toContain('bridge-pose')
    }
  })

  it('spares the wrists where it says so', () => {
    const tagged = classes.filter(({ recipe, tags }) => recipe === 'hands-free-yoga' && tags.some(({ joint, severity }) => joint === 'wrist' && severity >= 2))
    expect(tagged).toEqual([])
  })
})

describe('running', () => {
  it.each(LEVELS)('%s: run minutes climb from 10 to 45 in steps of at most 10 %', (level) => {
    const minutes = ofType('running').filter((one) => one.level === level && !one.ladder).map(runMinutes).filter((run) => run >= 10).toSorted((a, b) => a - b)
    expect([minutes[0], minutes.at(-1)]).toEqual([10, 45])
    minutes.slice(1).forEach((run, index) => expect(run / (minutes[index] ?? 0)).toBeLessThanOrEqual(1.1 + 1e-9))
  })

  it.each([['interval-run', 'skip-drill'], ['sprint-run', 'skip-drill'], ['sprint-run', 'sprint'], ['hill-run', 'run-hill']])('%s of the practised has %s', (recipe, movement) => {
    const own = classes.filter((one) => one.recipe === recipe && one.level !== 'beginner')
    expect(own.length).toBeGreaterThan(2)
    for (const { slug, segments } of own) expect(segments.some((segment) => segment.movement === movement), slug).toBe(true)
  })

  it('walks down its hills', () => {
    const after = classes.filter(({ recipe }) => recipe === 'hill-run').flatMap(({ segments }) => segments.flatMap(({ movement }, index) => (movement === 'run-hill' ? [segments[index + 1]?.movement] : [])))
    expect(new Set(after)).toEqual(new Set(['walk-easy']))
  })

  it('has the beginner ladder of 27 steps', () => {
    const ladder = classes.filter((one) => one.ladder).toSorted((a, b) => (a.ladder?.step ?? 0) - (b.ladder?.step ?? 0))
    expect(ladder.map((one) => one.ladder?.step)).toEqual(Array.from({ length: 27 }, (_, index) => index + 1))
    expect(ladder.map(runMinutes)).toEqual([8, 8, 8, 9, 9, 9, 9, 9, 9, 16, 16, 16, 15, 16, 20, 18, 20, 25, 25, 25, 25, 28, 28, 28, 30, 30, 30])
    expect(Math.max(...ladder.map(({ seconds }) => seconds))).toBeLessThanOrEqual(2400)
    expect(Math.max(...ladder.map(({ peakRpe }) => peakRpe))).toBeLessThanOrEqual(6)
  })
})

describe('for falling asleep', () => {
  it('speaks ever more rarely and calls nobody back', () => {
    const sleep = ofType('meditation').filter(({ recipe }) => recipe === 'sleep-meditation')
    expect(sleep.length).toBeGreaterThan(5)
    for (const { slug, segments } of sleep) {
      let start = 0
      const said = segments.flatMap(({ seconds, cues }) => {
        const from = start
        start += seconds
        return cues.map(({ at, key }) => ({ at: from + at, key }))
      }).filter(({ key }) => !key.startsWith('script.arrive'))
      expect(said.filter(({ key }) => key.startsWith('script.return')), slug).toEqual([])
      const gaps = said.slice(1).map(({ at }, index) => at - (said[index]?.at ?? 0))
      expect(gaps.at(-1) ?? 0, slug).toBeGreaterThan(gaps[0] ?? 0)
    }
  })
})

describe('SCRIPTS', () => {
  it('has no sentence over 90 characters', () => {
    const long = Object.entries(SCRIPTS).flatMap(([key, text]) => LOCALES.filter((locale) => text[locale].length > 90 || text[locale].trim() === '').map((locale) => `${key} ${locale}`))
    expect(long).toEqual([])
  })

  it('is all of it said somewhere', () => {
    const said = new Set(ofType('meditation').flatMap(({ segments }) => segments.flatMap(({ cues }) => cues.map(({ key }) => key))))
    expect(Object.keys(SCRIPTS).filter((key) => !said.has(key))).toEqual([])
  })
})
