import { drizzle } from 'drizzle-orm/postgres-js'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { join } from 'node:path'

/** Any fixed number: what two starts at once agree on. */
const MIGRATION_LOCK = 7_283_145

/**
 * Brings the database to this source's schema, under an advisory lock so that two starts at once are safe.
 * Throws when the database holds fewer migrations afterwards than there are files: drizzle skips, silently,
 * a migration that is older than the last one applied.
 */
export async function migrate(url: string, folder = join(process.cwd(), 'db/migrations')): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => undefined, connect_timeout: 10 })
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`
    await runMigrations(drizzle(client), { migrationsFolder: folder })
    const files = readMigrationFiles({ migrationsFolder: folder })
    const applied = await client<{ hash: string }[]>`select hash from drizzle.__drizzle_migrations`
    const hashes = new Set(applied.map((row) => row.hash))
    const skipped = files.filter((file) => !hashes.has(file.hash)).length
    if (skipped > 0) throw new Error(`${skipped} migration(s) older than the last one applied were skipped; restore a backup made before them, or apply them by hand`)
  } finally {
    await client.end({ timeout: 5 })
  }
}
