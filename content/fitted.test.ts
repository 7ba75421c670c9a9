import { describe, expect, it } from 'vitest'
import { movementLibrary } from '@/lib/catalog/movement-library'
import { CUE_RULES } from '@/lib/catalog/rules/cue-rules'
import type { Catalog, Rule } from '@/lib/catalog/rules/rule'
import { TIMELINE_RULES } from '@/lib/catalog/rules/timeline-rules'
import type { CompiledClass, Segment } from '@/lib/catalog/types'
import { AVOIDANCES, CLASS_TYPES, type Avoidance } from '@/lib/catalog/vocabulary'
import { isAvoided, type Avoid } from '@/lib/timeline/avoid'
import { cueMeasure } from '@/lib/timeline/cues'
import { derive, equipmentOf } from '@/lib/timeline/derive'
import { fitTo, lengthsOf } from '@/lib/timeline/fit'
import { recue, type Speaker } from '@/lib/timeline/recue'
import { substitute } from '@/lib/timeline/substitute'
import { phraseIndex } from '@/lib/timeline/voice'
import { compileAll } from './catalog'
import { CELLS } from './cells'
import { COACHES } from './coaches'
import { MOVEMENTS } from './movements/movements'
import { phraseBook } from './phrase-book'

/** Every class, length and avoidance with UPBEAT_LONG=1; else every so many. */
const LONG = process.env['UPBEAT_LONG'] === '1'
const STEP = LONG ? 1 : 11
const LENGTHS = LONG ? Infinity : 3
const AVOIDED = LONG ? Infinity : 3

const phrases = phraseBook()
const library = movementLibrary(MOVEMENTS)
const index = phraseIndex(phrases)
const length = cueMeasure((slug, locale) => library.get(slug).name[locale], phrases)
const all = compileAll()
const classes = all.filter((_, place) => place % STEP === 0)

function speakerOf({ coach, slug }: CompiledClass): Speaker {
  const voice = COACHES.find((one) => one.slug === coach)
  if (!voice) throw new Error(`${slug} has no coach`)
  return { voice, library, index, length }
}

/** At most `count` of a list, spread over it, not the same ones for each class. */
function some<T>(list: readonly T[], count: number, turn: number): T[] {
  if (list.length <= count) return [...list]
  return Array.from({ length: count }, (_, place) => list[(Math.floor((place * list.length) / count) + turn) % list.length]).flatMap((one) => one ?? [])
}

const as = (one: CompiledClass, segments: Segment[]): CompiledClass => ({
  ...one, segments, seconds: segments.reduce((sum, { seconds }) => sum + seconds, 0), equipment: equipmentOf(segments, library), ...derive(one.type, segments, library),
})

/** What a class breaks of the library's rules that it kept as it was authored; without those named. */
function breaches(made: CompiledClass, authored: CompiledClass, without: readonly string[]): string[] {
  const held = (one: CompiledClass): Catalog => ({ classes: [one], library, recipes: [], coaches: COACHES, phrases, cells: CELLS })
  const rules: Rule[] = [...TIMELINE_RULES, ...CUE_RULES].filter(({ id }) => id !== 'phrases' && !without.includes(id))
  return rules.flatMap(({ id, check }) => {
    const found = check(held(made)).breaches
    return found.length === 0 || check(held(authored)).breaches.length > 0 ? [] : found.map((breach) => `${id}: ${breach}`)
  })
}

const workOf = (segments: readonly Segment[]) => segments.filter(({ kind }) => kind === 'work').map(({ movement, side, seconds, reps }) => `${movement} ${side} ${seconds} ${reps}`)

/** All of `part` found in `whole`, in its order. */
function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let found = 0
  for (const one of whole) if (one === part[found]) found++
  return found === part.length
}

describe('a class of the library', () => {
  it('is spoken again as it was', () => {
    for (const one of classes) expect(recue(one.type, one.segments, speakerOf(one)), one.slug).toEqual(one.segments)
  }, 600_000)

  it('has lengths if it has rounds: never a step of the ladder or a guided meditation', () => {
    for (const type of CLASS_TYPES) {
      const own = classes.filter((one) => one.type === type)
      const fits = own.filter((one) => lengthsOf(one).length > 1)
      if (type === 'meditation') expect(fits).toEqual([])
      else expect(fits.length, type).toBeGreaterThan(own.length * (type === 'running' || type === 'walking' ? 0.25 : 0.9))
      expect(fits.filter(({ ladder }) => ladder)).toEqual([])
      for (const one of own) expect(lengthsOf(one), one.slug).toContain(one.seconds)
    }
  }, 600_000)
})

describe('a class at any of its lengths', () => {
  const fitted = classes.flatMap((one, turn) => some(lengthsOf(one), LENGTHS, turn).map((seconds) => ({ one, seconds })))

  it('keeps its sum, its shares, its sides and its intervals, and says all in time', () => {
    for (const { one, seconds } of fitted) {
      const fit = fitTo(one, seconds, speakerOf(one))
      const id = `${one.slug} at ${seconds / 60} min`
      expect(fit?.seconds, id).toBe(seconds)
      const made = as(one, fit?.segments ?? [])
      expect(made.seconds, id).toBe(seconds)
      // Which muscles work and where people get down changes with the rounds: those rules are for what is authored.
      expect(breaches(made, one, ['prepared', 'get-ups', 'muscle-twice']), id).toEqual([])
      expect(made.peakRpe, id).toBeLessThanOrEqual(one.peakRpe)
      const [before, after] = [workOf(one.segments), workOf(made.segments)]
      const fewer = after.length < before.length
      expect(isWithin(fewer ? after : before, fewer ? before : after), id).toBe(true)
      expect(after.every((work) => before.includes(work)), id).toBe(true)
      expect(fit?.rounds.every(({ movements, from, to }) => movements.length > 0 && (fewer ? to < from : to > from)), id).toBe(true)
      expect(fit?.rounds.length === 0, id).toBe(seconds === one.seconds)
    }
  }, 3_600_000)
})

function avoidOf(what: Avoidance, named: readonly string[]): Avoid {
  return { joints: what === 'jump' ? [] : [what], severityFrom: 2, jump: what === 'jump', movements: named }
}

describe('a class without what a person avoids', () => {
  const cases = classes.flatMap((one, turn) => some(AVOIDANCES, AVOIDED, turn).map((what) => ({ one, what })))

  it('has none of it left, and keeps its seconds, sides and kit', () => {
    for (const { one, what } of cases) {
      const avoid = avoidOf(what, one.peak ? [one.peak] : [])
      const { segments, changes } = substitute(one, avoid, speakerOf(one))
      const id = `${one.slug} without ${what}`
      expect(segments.filter(({ movement }) => movement !== null && isAvoided(library.get(movement), avoid)), id).toEqual([])
      expect(segments.map(({ seconds }) => seconds), id).toEqual(one.segments.map(({ seconds }) => seconds))
      const moved = changes.flatMap(({ from, to, at }) => at.map((place) => [place, from, to] as const))
      for (const [place, from, to] of moved) {
        expect([one.segments[place]?.movement, segments[place]?.movement, to === null || segments[place]?.side === one.segments[place]?.side], id).toEqual([from, to, true])
      }
      const kept = segments.filter((segment, place) => segment.movement === one.segments[place]?.movement)
      expect(kept.length + moved.length, id).toBe(segments.length)
      const made = as(one, segments)
      expect(made.peakRpe, id).toBeLessThanOrEqual(one.peakRpe)
      expect(made.load, id).toBeLessThanOrEqual(one.load)
      expect(made.equipment.every((item) => item === 'none' || one.equipment.includes(item)), id).toBe(true)
      expect(made.contraindications.every((item) => one.contraindications.includes(item)), id).toBe(true)
      // A rest is no warm-up, an easier movement is less effort, and two may be for one muscle: said, and not to be mended.
      expect(breaches(made, one, ['prepared', 'get-ups', 'muscle-twice', 'effort', 'edges']), id).toEqual([])
    }
  }, 3_600_000)

  it('is the same each time', () => {
    for (const one of classes.slice(0, 12)) {
      const once = () => substitute(one, avoidOf('knee', []), speakerOf(one))
      expect(once()).toEqual(once())
    }
  }, 60_000)

  it('rests seldom: nearly everything has something near', () => {
    const places = cases.flatMap(({ one, what }) => substitute(one, avoidOf(what, []), speakerOf(one)).changes.flatMap(({ to, at }) => at.map(() => to)))
    expect(places.filter((to) => to === null).length).toBeLessThan(places.length * 0.05)
  }, 600_000)
})
