import { describe, expect, it } from 'vitest'
import { LOCALES, type ClassType } from '@/lib/catalog/vocabulary'
import { TEMPLATE_PHRASES, type TemplateKey } from '@/lib/timeline/phrases'
import type { RemarkKey } from '@/lib/timeline/voice'
import { COACHES } from '../coaches'
import { VOICES } from './voices'

const REMARK_MAX = 60
/** How much longer than what all voices say a voice's own wording may be, in characters. */
const LONGER_MAX = 12

const REMARKS: Readonly<Record<ClassType, readonly RemarkKey[]>> = {
  strength: ['remark-warm-up', 'remark-work', 'remark-rest', 'remark-cool-down'],
  hiit: ['remark-warm-up', 'remark-work', 'remark-rest', 'remark-cool-down'],
  cardio: ['remark-warm-up', 'remark-work', 'remark-rest', 'remark-cool-down'],
  pilates: ['remark-warm-up', 'remark-work', 'remark-rest', 'remark-cool-down'],
  yoga: ['remark-warm-up', 'remark-hold', 'remark-cool-down'],
  stretching: ['remark-warm-up', 'remark-hold', 'remark-cool-down'],
  running: ['remark-warm-up', 'remark-run', 'remark-rest', 'remark-cool-down'],
  walking: ['remark-warm-up', 'remark-walk', 'remark-cool-down'],
  meditation: [],
}

const isTemplateKey = (key: string): key is TemplateKey => Object.hasOwn(TEMPLATE_PHRASES, key)
const marks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted((a, b) => (a < b ? -1 : 1))

const WORDINGS = Object.entries(VOICES).flatMap(([voice, phrases]) => Object.entries(phrases).flatMap(([key, wordings]) =>
  wordings.flatMap((wording) => LOCALES.map((locale) => ({ voice, key, locale, text: wording[locale], id: `${voice} ${key} ${locale}: ${wording[locale]}` })))))

const idsWhere = (holds: (wording: (typeof WORDINGS)[number]) => boolean) => WORDINGS.filter(holds).map(({ id }) => id)

/** What is said in a wording, sentence by sentence, without punctuation; names and numbers alone are nobody's own. */
function sentencesOf(text: string): string[] {
  return text.split(/[.?…]/)
    .map((part) => part.replace(/[^\p{L}\p{N}{}’ ]/gu, ' ').replace(/\s+/g, ' ').trim().toLowerCase())
    .filter((part) => /\p{L}/u.test(part.replace(/\{\w+\}/g, '')))
}

describe('VOICES', () => {
  it('has one for every coach', () => {
    expect(Object.keys(VOICES).toSorted()).toEqual(COACHES.map(({ slug }) => slug).toSorted())
  })

  it('says everything in five languages, in a plain voice', () => {
    expect(idsWhere(({ text }) => text.trim() !== text || text === '')).toEqual([])
    expect(idsWhere(({ text }) => /[!¡]/.test(text))).toEqual([])
    expect(idsWhere(({ text }) => !/[.?…]$/.test(text))).toEqual([])
  })

  it('keeps the values of what it stands for, and remarks have none', () => {
    expect(idsWhere(({ key, locale, text }) => marks(text).join() !== (isTemplateKey(key) ? marks(TEMPLATE_PHRASES[key][locale]).join() : ''))).toEqual([])
  })

  it('is short', () => {
    expect(idsWhere(({ key, locale, text }) => text.length > (isTemplateKey(key) ? TEMPLATE_PHRASES[key][locale].length + LONGER_MAX : REMARK_MAX))).toEqual([])
  })

  it('says of what is left that it is seconds', () => {
    const unit = { en: 'second', de: 'sekunde', es: 'segundo', sv: 'sekund', fr: 'seconde' }
    expect(idsWhere(({ key, locale, text }) => key === 'seconds-left' && !text.toLowerCase().includes(unit[locale]))).toEqual([])
  })

  it('leaves three, two, one as plain as it is', () => {
    expect(idsWhere(({ key }) => key === 'count-down')).toEqual([])
  })

  it('has no second wording that says the same as the first', () => {
    const seen = new Set<string>()
    expect(WORDINGS.filter(({ voice, key, locale, text }) => {
      const id = `${voice} ${key} ${locale} ${text}`
      const again = seen.has(id)
      seen.add(id)
      return again
    }).map(({ id }) => id)).toEqual([])
  })

  it('shares no sentence with another voice', () => {
    const owners = new Map<string, Set<string>>()
    for (const { voice, locale, text } of WORDINGS) {
      for (const sentence of sentencesOf(text)) {
        const id = `${locale}: ${sentence}`
        owners.set(id, (owners.get(id) ?? new Set<string>()).add(voice))
      }
    }
    expect([...owners].filter(([, voices]) => voices.size > 1).map(([sentence, voices]) => `${sentence} (${[...voices].join(', ')})`)).toEqual([])
  })

  it('has a remark for each turn: eight to ten of a voice that talks much, six to eight of the others', () => {
    const wanting = COACHES.flatMap(({ slug, types, pace }) => types.flatMap((type) => REMARKS[type].filter((key) => {
      const count = VOICES[slug]?.[key]?.length ?? 0
      const [least, most] = pace === 'full' ? [8, 10] : [6, 8]
      return count < least || count > most
    }).map((key) => `${slug} ${key}`)))
    expect(wanting).toEqual([])
  })
})
