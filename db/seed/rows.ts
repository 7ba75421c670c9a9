import type { classes, classTexts, searchWords } from '@/db/schema'
import { searchWords as wordsOf } from '@/lib/catalog/filters'
import type { Coach } from '@/lib/catalog/coach'
import type { CompiledClass, Movement } from '@/lib/catalog/types'
import { LOCALES, type Locale } from '@/lib/catalog/vocabulary'
import { avoidancesOf } from '@/lib/timeline/derive'
import de from '@/messages/de.json'
import en from '@/messages/en.json'
import es from '@/messages/es.json'
import fr from '@/messages/fr.json'
import sv from '@/messages/sv.json'

const VOCABULARY: Record<Locale, typeof en.vocabulary> = { en: en.vocabulary, de: de.vocabulary, es: es.vocabulary, sv: sv.vocabulary, fr: fr.vocabulary }

type TextRow = typeof classTexts.$inferInsert

/** A compiled class as its row; `mix` is its place in the well-mixed order. A class that was retired is published again. */
export function classRow(item: CompiledClass, mix: number): typeof classes.$inferInsert {
  const { title: _title, description: _description, ladder, ...row } = item
  return { ...row, ladderStep: ladder?.step ?? null, avoid: avoidancesOf(item.tags), mix, retiredAt: null }
}

/** What is shown of each class in each language, and the words that find it: type, focus, equipment, movements, coach. */
export function textRows(compiled: readonly CompiledClass[], movements: readonly Movement[], coaches: readonly Coach[]): TextRow[] {
  const names = new Map(movements.map((movement) => [movement.slug, movement.name]))
  const coachNames = new Map(coaches.map((coach) => [coach.slug, coach.name]))
  return compiled.flatMap((item) => {
    const used = [...new Set(item.segments.flatMap((segment) => segment.movement ?? []))]
    return LOCALES.map((locale): TextRow => {
      const words = VOCABULARY[locale]
      const topics = [words.type[item.type], ...item.focus.map((focus) => words.focus[focus]), ...item.equipment.filter((piece) => piece !== 'none').map((piece) => words.equipment[piece])]
      const keywords = [item.recipe.replaceAll('-', ' '), ...used.map((slug) => names.get(slug)?.[locale] ?? ''), coachNames.get(item.coach) ?? '']
      return { classSlug: item.slug, locale, title: item.title[locale], description: item.description[locale], topics: topics.join(' · '), keywords: keywords.join(' · ') }
    })
  })
}

/** Every word of the texts, once a language: what a misspelt word is compared with. */
export function wordRows(texts: readonly TextRow[]): (typeof searchWords.$inferInsert)[] {
  return LOCALES.flatMap((locale) => {
    const words = new Set<string>()
    for (const text of texts) {
      if (text.locale !== locale) continue
      for (const part of `${text.title} ${text.description} ${text.topics} ${text.keywords}`.split(/\s+/)) for (const word of wordsOf(part)) if (word.length >= 3) words.add(word)
    }
    return [...words].toSorted().map((word) => ({ locale, word }))
  })
}
