import { asc, count, isNull } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { classes, coaches, movements } from '@/db/schema'
import type { Localized, Movement } from '@/lib/catalog/types'
import type { ClassType, Locale } from '@/lib/catalog/vocabulary'

export type CoachView = { slug: string; name: string; about: string; leads: ClassType[] }

/** All movements of the catalog, in every language. */
export async function listMovements(db: Db): Promise<Movement[]> {
  return db.select().from(movements)
}

/** The coaches, in their order. */
export async function listCoaches(db: Db, locale: Locale): Promise<CoachView[]> {
  const rows = await db.select().from(coaches).orderBy(asc(coaches.position))
  return rows.map((row) => ({ slug: row.slug, name: row.name, about: textIn(row.about, locale), leads: row.leads }))
}

/** How many classes are published. */
export async function countClasses(db: Db): Promise<number> {
  const [row] = await db.select({ n: count() }).from(classes).where(isNull(classes.retiredAt))
  return row?.n ?? 0
}

function textIn(text: Localized, locale: Locale): string {
  return text[locale]
}

/** How many published classes there are of each length in seconds. */
export async function countByDuration(db: Db): Promise<{ seconds: number; count: number }[]> {
  return db.select({ seconds: classes.seconds, count: count() }).from(classes).where(isNull(classes.retiredAt)).groupBy(classes.seconds)
}
