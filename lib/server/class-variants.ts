import 'server-only'
import { phraseBook } from '@/content/phrase-book'
import { listMovements } from '@/db/queries/catalog-lists'
import { TECHNIQUE_KINDS } from '@/lib/catalog/technique'
import type { ClassDetail, Movement } from '@/lib/catalog/types'
import type { Locale } from '@/lib/catalog/vocabulary'
import { ladderOf, type Ladders, type Rung } from '@/lib/player/variants'
import { techniqueKey } from '@/lib/timeline/voice'
import { getDb } from './db'

/** What the movements of a class can be swapped for, in the given language, and those movements themselves: their figures are wanted too. */
export async function getClassVariants(detail: ClassDetail, locale: Locale): Promise<{ ladders: Ladders; others: Movement[] }> {
  const library = new Map((await listMovements(getDb())).map((movement) => [movement.slug, movement]))
  const found = detail.movements.flatMap(({ slug }) => {
    const movement = library.get(slug)
    const rungs = movement ? ladderOf(movement, detail, library) : []
    return movement && rungs.length > 1 ? [{ slug, rungs, at: rungs.indexOf(movement) }] : []
  })
  const known = new Set(detail.movements.map(({ slug }) => slug))
  return {
    ladders: Object.fromEntries(found.map(({ slug, rungs, at }) => [slug, { at, rungs: rungs.map((movement) => toRung(movement, locale)) }])),
    others: [...new Set(found.flatMap(({ rungs }) => rungs))].filter(({ slug }) => !known.has(slug)),
  }
}

function toRung({ slug, name, unit, gait }: Movement, locale: Locale): Rung {
  const phrases = phraseBook()
  const cues = TECHNIQUE_KINDS.flatMap((kind) => {
    const text = phrases[techniqueKey(slug, kind)]?.[locale]
    return text ? [{ kind, text }] : []
  })
  return { slug, name: name[locale], unit, gait, cues }
}
