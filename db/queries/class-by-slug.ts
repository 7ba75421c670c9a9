import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { StoredClass } from '@/lib/catalog/class-view'
import type { Locale } from '@/lib/catalog/vocabulary'
import { cardColumns } from './card-columns'

const storedColumns = sql`json_build_object('card', ${cardColumns}, 'segments', c.segments, 'kcalPerKg', c.kcal_per_kg, 'metMinutes', c.met_minutes,
  'load', c.load, 'muscles', c.muscles, 'tags', c.tags, 'contraindications', to_json(c.contraindications))`

/** A class by its slug, retired ones included (a plan or a workout may refer to one); null when there is none. */
export async function getStoredClass(db: Db, slug: string, locale: Locale): Promise<StoredClass | null> {
  const [stored] = await listStored(db, sql`c.slug = ${slug}`, locale)
  return stored ?? null
}

/** All published classes, sorted by slug. */
export async function listStoredClasses(db: Db, locale: Locale): Promise<StoredClass[]> {
  return listStored(db, sql`c.retired_at is null`, locale)
}

async function listStored(db: Db, where: SQL, locale: Locale): Promise<StoredClass[]> {
  const rows = await db.execute<{ stored: StoredClass }>(sql`
    select ${storedColumns} as stored from classes c join class_texts t on t.class_slug = c.slug and t.locale = ${locale}::locale
    where ${where} order by c.slug collate "C"`)
  return rows.map((row) => row.stored)
}
