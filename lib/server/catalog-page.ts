import 'server-only'
import { countClasses, listCoaches } from '@/db/queries/catalog-lists'
import { searchClasses, type ClassPage } from '@/db/queries/search-classes'
import { LIMIT_DEFAULT, toCursor, type Filters } from '@/lib/catalog/filters'
import type { ClassList } from '@/lib/catalog/class-list'
import type { Locale } from '@/lib/catalog/vocabulary'
import { getDb } from './db'

/** What /classes starts from: the first page under the filters, how many classes there are in all, and the coaches' names. */
export type CatalogStart = { list: ClassList; all: number; coaches: Record<string, string> }

export async function getCatalogStart(filters: Filters, locale: Locale): Promise<CatalogStart> {
  const db = getDb()
  const [page, all, coaches] = await Promise.all([
    searchClasses(db, filters, locale, LIMIT_DEFAULT, 0), countClasses(db), listCoaches(db, locale),
  ])
  return { list: toClassList(page, 0, LIMIT_DEFAULT), all, coaches: Object.fromEntries(coaches.map((coach) => [coach.slug, coach.name])) }
}

/** A page as the API answers it. */
export function toClassList(page: ClassPage, offset: number, limit: number): ClassList {
  return { total: page.total, facets: page.facets, classes: page.classes, nextCursor: page.more ? toCursor(offset + limit) : null }
}
