import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { savedClasses } from '@/db/schema-people'
import type { Card } from '@/lib/catalog/types'
import type { Locale } from '@/lib/catalog/vocabulary'
import { cardColumns } from './card-columns'

/** Whether this person keeps the class. */
export async function isSaved(db: Db, userId: string, slug: string): Promise<boolean> {
  const [row] = await db.select({ slug: savedClasses.classSlug }).from(savedClasses).where(and(eq(savedClasses.userId, userId), eq(savedClasses.classSlug, slug)))
  return row !== undefined
}

/** The classes this person keeps, newest first; retired ones stay, since they can still be taken. */
export async function listSavedClasses(db: Db, userId: string, locale: Locale): Promise<Card[]> {
  const rows = await db.execute<{ card: Card }>(sql`
    select ${cardColumns} as card from saved_classes s join classes c on c.slug = s.class_slug
      join class_texts t on t.class_slug = c.slug and t.locale = ${locale}::locale
    where s.user_id = ${userId} order by s.saved_at desc`)
  return rows.map((row) => row.card)
}
