import 'server-only'
import { cache } from 'react'
import { listCoaches, type CoachView } from '@/db/queries/catalog-lists'
import { getCollection, listCollections, type Collection, type CollectionCard } from '@/db/queries/collections'
import { isSaved, listSavedClasses } from '@/db/queries/saved-classes'
import { searchClasses } from '@/db/queries/search-classes'
import { listSimilarClasses } from '@/db/queries/similar-classes'
import { NO_FILTERS } from '@/lib/catalog/filters'
import type { Viewer } from '@/db/queries/people'
import type { Card } from '@/lib/catalog/types'
import type { Locale } from '@/lib/catalog/vocabulary'
import { getDb } from './db'

const SIMILAR = 4
const BY_COACH = 12

export function getCollections(locale: Locale): Promise<CollectionCard[]> {
  return listCollections(getDb(), locale)
}

/** A collection with its classes; null when there is none. Read once a request. */
export const getCollectionBySlug = cache((slug: string, locale: Locale): Promise<Collection | null> => getCollection(getDb(), slug, locale))

export function getCoaches(locale: Locale): Promise<CoachView[]> {
  return listCoaches(getDb(), locale)
}

/** A coach with the first of the classes it leads, and how many there are; null when there is none of this slug. */
export const getCoachPage = cache(async (slug: string, locale: Locale): Promise<{ coach: CoachView; classes: Card[]; total: number } | null> => {
  const coach = (await listCoaches(getDb(), locale)).find((each) => each.slug === slug)
  if (!coach) return null
  const { classes, total } = await searchClasses(getDb(), { ...NO_FILTERS, coach: [slug] }, locale, BY_COACH, 0)
  return { coach, classes, total }
})

/** The four classes closest to a class. */
export function getSimilar(slug: string, locale: Locale): Promise<Card[]> {
  return listSimilarClasses(getDb(), slug, locale, SIMILAR)
}

/** Whether the viewer keeps this class; nobody does for a guest. */
export async function isSavedBy(viewer: Viewer | null, slug: string): Promise<boolean> {
  return viewer !== null && isSaved(getDb(), viewer.id, slug)
}

/** What the viewer keeps; nothing for a guest. */
export async function getSavedOf(viewer: Viewer | null, locale: Locale): Promise<Card[]> {
  return viewer ? listSavedClasses(getDb(), viewer.id, locale) : []
}
