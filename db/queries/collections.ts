import { asc, count, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { classes, collectionClasses, collections } from '@/db/schema'
import type { Card, Contour } from '@/lib/catalog/types'
import type { ClassType, Locale } from '@/lib/catalog/vocabulary'
import { cardColumns } from './card-columns'

export type CollectionCard = { slug: string; title: string; description: string; classes: number; covers: { type: ClassType; peak: string | null; contour: Contour }[] }
export type Collection = { slug: string; title: string; description: string; classes: Card[] }

const COVERS = 3

/** The collections in their order, each with how many published classes it holds and the covers of its first three. */
export async function listCollections(db: Db, locale: Locale): Promise<CollectionCard[]> {
  const rows = await db
    .select({
      slug: collections.slug, title: collections.title, description: collections.description, classes: count(),
      covers: sql<CollectionCard['covers']>`(array_agg(json_build_object('type', ${classes.type}, 'peak', ${classes.peak}, 'contour', ${classes.contour}) order by ${collectionClasses.position}))[1:${sql.raw(String(COVERS))}]`,
    })
    .from(collections)
    .innerJoin(collectionClasses, eq(collectionClasses.collectionSlug, collections.slug))
    .innerJoin(classes, eq(classes.slug, collectionClasses.classSlug))
    .where(isNull(classes.retiredAt))
    .groupBy(collections.slug)
    .orderBy(asc(collections.position))
  return rows.map((row) => ({ ...row, title: row.title[locale], description: row.description[locale] }))
}

/** A collection with its published classes in their order; null when there is none of this slug. */
export async function getCollection(db: Db, slug: string, locale: Locale): Promise<Collection | null> {
  const [row] = await db.select().from(collections).where(eq(collections.slug, slug))
  if (!row) return null
  const cards = await db.execute<{ card: Card }>(sql`
    select ${cardColumns} as card from collection_classes k join classes c on c.slug = k.class_slug
      join class_texts t on t.class_slug = c.slug and t.locale = ${locale}::locale
    where k.collection_slug = ${slug} and c.retired_at is null order by k.position`)
  return { slug: row.slug, title: row.title[locale], description: row.description[locale], classes: cards.map((item) => item.card) }
}
