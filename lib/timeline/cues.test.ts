import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/lib/catalog/vocabulary'
import { cueMeasure, renderCue, renderSegments, speechSeconds } from './cues'
import { TEMPLATE_PHRASES } from './phrases'
import { spokenTime } from './spoken-time'

const NAMES: Record<string, string> = { squat: 'Kniebeuge', row: 'Rudern' }
const nameOf = (slug: string) => {
  const name = NAMES[slug]
  if (!name) throw new Error(`Unknown movement '${slug}'`)
  return name
}

describe('renderCue', () => {
  it('puts names, sides and times into words', () => {
    expect(renderCue({ key: 'start-side-time', values: { movement: 'squat', side: 'left', time: 40 } }, 'de', nameOf, TEMPLATE_PHRASES)).toBe('Kniebeuge. Linke Seite. 40 Sekunden.')
    expect(renderCue({ key: 'rest-next', values: { next: 'row' } }, 'en', nameOf, TEMPLATE_PHRASES)).toBe('Rest. Next: Rudern.')
    expect(renderCue({ key: 'set', values: { movement: 'squat', set: 2, sets: 3 } }, 'sv', nameOf, TEMPLATE_PHRASES)).toBe('Kniebeuge. Set 2 av 3.')
  })

  it('says authored sentences as they are', () => {
    const book = { ...TEMPLATE_PHRASES, 'script.breath.1': { en: 'Breathe.', de: 'Atme.', es: 'Respira.', sv: 'Andas.', fr: 'Respire.' } }
    expect(renderCue({ key: 'script.breath.1' }, 'fr', nameOf, book)).toBe('Respire.')
  })

  it.each([
    [{ key: 'nobody-says-this' }, 'nobody-says-this'],
    [{ key: 'toString' }, 'toString'],
    [{ key: 'next' }, '{next}'],
    [{ key: 'next', values: { next: 'moonwalk' } }, 'moonwalk'],
    [{ key: 'change-sides-to', values: { side: 'both' } }, 'side-both'],
  ])('throws on %j', (cue, message) => {
    expect(() => renderCue(cue, 'en', nameOf, TEMPLATE_PHRASES)).toThrow(message)
  })
})

describe('renderSegments', () => {
  it('keeps the segment and its moments', () => {
    const segment = { kind: 'work', seconds: 30, movement: 'squat', side: 'none', rpe: 6, bpm: 120, reps: null, cues: [{ at: 4, key: 'halfway' }] } as const
    expect(renderSegments([{ ...segment, cues: [...segment.cues] }], 'es', nameOf, TEMPLATE_PHRASES)).toEqual([{ ...segment, cues: [{ at: 4, text: 'Vas por la mitad.', role: 'extra' }] }])
  })
})

describe('cueMeasure', () => {
  it('is the length in the language that needs longest', () => {
    const length = cueMeasure(() => '', TEMPLATE_PHRASES)
    expect(length({ key: 'halfway' })).toBe(Math.max(...LOCALES.map((locale) => speechSeconds(TEMPLATE_PHRASES.halfway[locale]))))
    expect(speechSeconds('fourteen chars')).toBe(1)
  })
})

describe('phrases', () => {
  it.each(Object.entries(TEMPLATE_PHRASES))('%s asks for the same values in all languages', (_, phrase) => {
    const asked = LOCALES.map((locale) => (phrase[locale].match(/\{\w+\}/g) ?? []).toSorted().join())
    expect(new Set(asked).size).toBe(1)
    for (const locale of LOCALES) expect(phrase[locale].trim()).not.toBe('')
  })
})

describe('spokenTime', () => {
  it.each([[1, '1 second'], [45, '45 seconds'], [60, '1 minute'], [90, '90 seconds'], [120, '2 minutes'], [150, '2 minutes 30 seconds']])('%d s', (seconds, words) => {
    expect(spokenTime(seconds, 'en')).toBe(words)
  })

  it('is never off by more than a sixth, and says so', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 3600 }), fc.constantFrom(...LOCALES), (seconds, locale) => {
      const text = spokenTime(seconds, locale)
      const [first = 0, second = 0] = (text.match(/\d+/g) ?? []).map(Number)
      const said = /min/i.test(text) ? first * 60 + second : first
      expect(Math.abs(said - seconds)).toBeLessThanOrEqual(seconds / 6)
      expect(/^\d/.test(text)).toBe(said === seconds)
    }))
  })

  it.each([[24, 'about 25 seconds'], [65, 'about 1 minute'], [115, 'about 2 minutes'], [165, 'about 3 minutes'], [350, 'about 6 minutes'], [403, 'about 6 minutes 30 seconds']])('says %i s as people do', (seconds, text) => {
    expect(spokenTime(seconds, 'en')).toBe(text)
  })
})
