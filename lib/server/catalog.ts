import 'server-only'
import { cache } from 'react'
import { phraseBook } from '@/content/phrase-book'
import { listCoaches, listMovements, type CoachView } from '@/db/queries/catalog-lists'
import { getStoredClass } from '@/db/queries/class-by-slug'
import { toClassDetail } from '@/lib/catalog/class-view'
import type { ClassDetail } from '@/lib/catalog/types'
import type { Locale } from '@/lib/catalog/vocabulary'
import { getDb } from './db'

/** One class, whole, in the given language; null when there is none of this slug. Read once a request. */
export const getClass = cache(async (slug: string, locale: Locale): Promise<ClassDetail | null> => {
  if (!/^[a-z0-9-]{1,120}$/.test(slug)) return null
  const db = getDb()
  const [stored, movements] = await Promise.all([getStoredClass(db, slug, locale), listMovements(db)])
  return stored && toClassDetail(stored, movements, locale, phraseBook())
})

/** A coach by its slug; null when there is none. */
export async function getCoach(slug: string, locale: Locale): Promise<CoachView | null> {
  const coaches = await listCoaches(getDb(), locale)
  return coaches.find((coach) => coach.slug === slug) ?? null
}
