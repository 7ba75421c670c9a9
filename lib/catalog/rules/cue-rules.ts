import type { CompiledClass, Cue, Localized } from '@/lib/catalog/types'
import { LOCALES, type ClassType, type Locale } from '@/lib/catalog/vocabulary'
import { renderCue, speechSeconds } from '@/lib/timeline/cues'
import { plainKey } from '@/lib/timeline/voice'
import { classRule, type Catalog, type Rule } from './rule'

/** Poses and stretches are held by the breath: nobody is counted out of them. */
const UNCOUNTED: readonly ClassType[] = ['yoga', 'meditation', 'stretching']
/** Work from here on has its last seconds counted, in seconds. */
const COUNTED_SECONDS = 20
/** What has less room than this names the next movement when it can. */
const ROOM_SECONDS = 6

const nameIn = ({ library }: Catalog, locale: Locale) => (slug: string) => library.get(slug).name[locale]
const textOf = (cue: Cue, catalog: Catalog, locale: Locale) => renderCue(cue, locale, nameIn(catalog, locale), catalog.phrases)

/** Each cue ends inside its segment and before the next, at 14 characters a second, in every language. */
function fits(one: CompiledClass, catalog: Catalog): string[] {
  return one.segments.flatMap((segment, index) => LOCALES.flatMap((locale) => {
    let free = 0
    return segment.cues.flatMap((cue) => {
      const end = cue.at + speechSeconds(textOf(cue, catalog, locale))
      const wrong = cue.at < free ? 'overlaps' : end > segment.seconds ? 'ends late' : null
      free = end
      return wrong ? [`segment ${index}, ${cue.key} at ${cue.at} s ${wrong} in ${locale}`] : []
    })
  }))
}

/** Before a movement starts its name has been said, in the segment before or in the pause, where there is room for it. */
function named(one: CompiledClass): string[] {
  if (one.type === 'meditation') return []
  let before: string | null = null
  let said = new Set<string>()
  let room = 0
  return one.segments.flatMap(({ movement, seconds, cues }, index) => {
    const found: string[] = []
    if (movement !== null && movement !== before && before !== null && !said.has(movement) && room >= ROOM_SECONDS) found.push(`segment ${index}: ${movement} comes unannounced after ${before}`)
    const next = cues.flatMap(({ values }) => (typeof values?.next === 'string' ? [values.next] : []))
    if (movement === null) {
      for (const slug of next) said.add(slug)
      room += seconds
    } else {
      said = new Set(next)
      room = seconds
      before = movement
    }
    return found
  })
}

function counted(one: CompiledClass): string[] {
  if (UNCOUNTED.includes(one.type)) return []
  return one.segments.flatMap(({ kind, seconds, movement, side, cues }, index) => {
    const after = one.segments[index + 1]
    const goesOn = after?.kind === kind && after.movement === movement && after.side === side
    const last = index === one.segments.length - 1
    const counts = cues.some(({ key }) => ['seconds-left', 'count-down'].includes(plainKey(key)))
    return kind === 'work' && movement && seconds >= COUNTED_SECONDS && !goesOn && !last && !counts ? [`segment ${index}: ${seconds} s of ${movement} end uncounted`] : []
  })
}

/** A segment with a side has it called: at its start, or in the pause before. */
function sidesCalled(one: CompiledClass): string[] {
  return one.segments.flatMap(({ side, cues, movement }, index) => {
    if (side !== 'left' && side !== 'right') return []
    const before = one.segments[index - 1]
    const calls = (list: readonly Cue[]) => list.some(({ key, values }) => values?.side === side || ['change-sides', 'other-side', 'rest-other-side'].includes(plainKey(key)))
    const goesOn = before?.side === side && before.movement === movement
    return goesOn || calls(cues) || calls(before?.cues ?? []) ? [] : [`segment ${index}: ${side} is not called`]
  })
}

const marks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted((a, b) => (a < b ? -1 : 1)).join(' ')

/** All phrases speak every language, with the same values in each, and never shout. */
function phrases({ phrases: book }: Catalog): { checked: number; breaches: string[] } {
  const entries: [string, Localized][] = Object.entries(book)
  return {
    checked: entries.length,
    breaches: entries.flatMap(([key, text]) => LOCALES.flatMap((locale) => {
      const words = text[locale] ?? ''
      if (words.trim() === '') return [`${key}: nothing in ${locale}`]
      return [
        ...(marks(words) === marks(text.en) ? [] : [`${key}: other values in ${locale}`]),
        ...(/[!¡]/.test(words) ? [`${key}: shouts in ${locale}`] : []),
      ]
    })),
  }
}

export const CUE_RULES: readonly Rule[] = [
  { id: 'phrases', says: 'every phrase in five languages, with the same values', check: phrases },
  classRule('cues-fit', 'at most 14 characters a second, inside the segment, no overlap, in five languages', fits),
  classRule('named-ahead', 'the next movement is named before it starts', named),
  classRule('counted', 'the last seconds of timed work are counted', counted),
  classRule('sides-called', 'sides are called', sidesCalled),
]
