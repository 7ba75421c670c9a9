import type { Cue, Localized, Segment, SegmentView } from '@/lib/catalog/types'
import { LOCALES, type Locale } from '@/lib/catalog/vocabulary'
import { roleOf } from './role'
import { spokenTime } from './spoken-time'

/** All phrases a cue may name: those of the templates and the authored scripts (keys 'script.…'). */
export type Phrases = Readonly<Record<string, Localized>>

/** A movement's name in the language that is rendered; throws on an unknown slug. */
export type NameOf = (slug: string) => string

/** How fast a voice is reckoned to speak, in characters a second (about 2.5 words a second). */
export const CUE_CHARACTERS_PER_SECOND = 14

const PLACEHOLDER = /\{(\w+)\}/g
/** A small letter that begins a sentence, as a length in words may. */
const SENTENCE = /(?<=^|[.?] )\p{Ll}/gu

function valueInWords(name: string, value: string | number, locale: Locale, nameOf: NameOf, phrases: Phrases): string {
  switch (name) {
    case 'movement':
    case 'next':
    case 'easier':
      return nameOf(String(value))
    case 'time':
      return spokenTime(Number(value), locale)
    case 'side':
      return phraseOf(phrases, `side-${value}`)[locale]
    default:
      return String(value)
  }
}

function phraseOf(phrases: Phrases, key: string): Localized {
  const phrase = Object.hasOwn(phrases, key) ? phrases[key] : undefined
  if (!phrase) throw new Error(`No phrase for the cue '${key}'`)
  return phrase
}

/** A cue in words. Throws when its phrase or one of the values that the phrase asks for is missing. */
export function renderCue(cue: Pick<Cue, 'key' | 'values'>, locale: Locale, nameOf: NameOf, phrases: Phrases): string {
  const text = phraseOf(phrases, cue.key)[locale].replace(PLACEHOLDER, (_, name: string) => {
    const value = cue.values?.[name]
    if (value === undefined) throw new Error(`The cue '${cue.key}' has no value for {${name}}`)
    return valueInWords(name, value, locale, nameOf, phrases)
  })
  return text.replace(SENTENCE, (letter) => letter.toLocaleUpperCase(locale))
}

/** Segments as the API shows them: cues in words of one language. */
export function renderSegments(segments: readonly Segment[], locale: Locale, nameOf: NameOf, phrases: Phrases): SegmentView[] {
  return segments.map((segment) => ({
    ...segment,
    cues: segment.cues.map((cue) => ({ at: cue.at, text: renderCue(cue, locale, nameOf, phrases), role: roleOf(cue.key) })),
  }))
}

/** Seconds a text takes to say. */
export function speechSeconds(text: string): number {
  return text.length / CUE_CHARACTERS_PER_SECOND
}

/** Seconds a cue takes in the language that needs longest. Throws as `renderCue` does. */
export type CueLength = (cue: Pick<Cue, 'key' | 'values'>) => number

/** Measures cues over all languages, remembering those it has seen. */
export function cueMeasure(nameIn: (slug: string, locale: Locale) => string, phrases: Phrases): CueLength {
  const known = new Map<string, number>()
  return (cue) => {
    const id = cue.values ? `${cue.key} ${Object.entries(cue.values).join(' ')}` : cue.key
    const before = known.get(id)
    if (before !== undefined) return before
    const seconds = Math.max(...LOCALES.map((locale) => speechSeconds(renderCue(cue, locale, (slug) => nameIn(slug, locale), phrases))))
    known.set(id, seconds)
    return seconds
  }
}
