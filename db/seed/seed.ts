import { getTableColumns, inArray, isNull, notInArray, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { COACHES } from '@/content/coaches'
import { COLLECTIONS } from '@/content/collections'
import { MOVEMENTS } from '@/content/movements/movements'
import { createDb, type Db } from '@/db/client'
import { catalogState, classes, classMovements, classTexts, coaches, collectionClasses, collections, movements, searchWords } from '@/db/schema'
import { resolveCollection } from '@/lib/catalog/collection'
import type { CompiledClass } from '@/lib/catalog/types'
import { contentHash } from './content-hash'
import { mixOrder } from './mix'
import { classRow, textRows, wordRows } from './rows'

/** Any fixed number: what two seeds at once agree on. */
const SEED_LOCK = 7_283_146

export type SeedResult = { changed: boolean; classes: number; inserted: number; updated: number; retired: number }

/**
 * Fills the catalog of the database at `url` from the authored content, in one transaction: inserts, updates and
 * retires, never deletes a class. Does nothing when the content has not changed. Throws when the content has mistakes.
 */
export async function seedCatalog(url: string, root = process.cwd()): Promise<SeedResult> {
  const { db, close } = createDb(url, 1)
  try {
    const hash = contentHash(root)
    return await db.transaction(async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(${SEED_LOCK})`)
      const before = await liveSlugs(tx)
      const [state] = await tx.select().from(catalogState)
      if (state?.contentHash === hash && before.size > 0) return { changed: false, classes: before.size, inserted: 0, updated: 0, retired: 0 }
      const { compileAll } = await import('@/content/catalog')
      const compiled = compileAll()
      await write(tx, compiled)
      await tx.insert(catalogState).values({ contentHash: hash }).onConflictDoUpdate({ target: catalogState.id, set: { contentHash: hash, compiledAt: sql`now()` } })
      const now = new Set(compiled.map((item) => item.slug))
      const updated = compiled.filter((item) => before.has(item.slug)).length
      return { changed: true, classes: compiled.length, inserted: compiled.length - updated, updated, retired: [...before].filter((slug) => !now.has(slug)).length }
    })
  } finally {
    await close()
  }
}

type Tx = Parameters<Parameters<Db['transaction']>[0]>[0]

async function liveSlugs(tx: Tx): Promise<Set<string>> {
  const rows = await tx.select({ slug: classes.slug }).from(classes).where(isNull(classes.retiredAt))
  return new Set(rows.map((row) => row.slug))
}

async function write(tx: Tx, compiled: readonly CompiledClass[]): Promise<void> {
  const slugs = compiled.map((item) => item.slug)
  const mix = mixOrder(compiled)
  await upsert(tx, coaches, coaches.slug, COACHES.map((coach, position) => ({ slug: coach.slug, name: coach.name, about: coach.about, leads: coach.types, position })))
  await upsert(tx, movements, movements.slug, MOVEMENTS.map((movement) => ({ ...movement })))
  await upsert(tx, classes, classes.slug, compiled.map((item) => classRow(item, mix.get(item.slug) ?? 0)), ['addedAt', 'effort'])
  await tx.update(classes).set({ retiredAt: sql`now()` }).where(sql`${notInArray(classes.slug, slugs)} and ${isNull(classes.retiredAt)}`)

  await tx.delete(classMovements).where(inArray(classMovements.classSlug, slugs))
  await insertAll(tx, classMovements, compiled.flatMap((item) =>
    [...new Set(item.segments.flatMap((segment) => segment.movement ?? []))].map((movementSlug) => ({ classSlug: item.slug, movementSlug }))))

  const texts = textRows(compiled, MOVEMENTS, COACHES)
  await tx.delete(classTexts).where(inArray(classTexts.classSlug, slugs))
  await insertAll(tx, classTexts, texts)
  await tx.delete(searchWords)
  await insertAll(tx, searchWords, wordRows(texts))

  await tx.delete(collections)
  await insertAll(tx, collections, COLLECTIONS.map(({ slug, title, description }, position) => ({ slug, title, description, position })))
  await insertAll(tx, collectionClasses, COLLECTIONS.flatMap((collection) =>
    resolveCollection(collection, compiled).map((classSlug, position) => ({ collectionSlug: collection.slug, classSlug, position }))))
}

/** Rows a statement: PostgreSQL takes at most 65,534 parameters. */
const CHUNK = 400

async function insertAll<T extends PgTable>(tx: Tx, table: T, rows: T['$inferInsert'][]): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK) await tx.insert(table).values(rows.slice(from, from + CHUNK))
}

async function upsert(tx: Tx, table: PgTable, key: PgColumn, rows: PgTable['$inferInsert'][], kept: string[] = []): Promise<void> {
  const columns: [string, PgColumn][] = Object.entries(getTableColumns(table))
  const set = Object.fromEntries(columns.filter(([name]) => name !== 'slug' && !kept.includes(name)).map(([name, column]) => [name, sql.raw(`excluded."${column.name}"`)]))
  for (let from = 0; from < rows.length; from += CHUNK) {
    await tx.insert(table).values(rows.slice(from, from + CHUNK)).onConflictDoUpdate({ target: key, set })
  }
}
