import postgres from 'postgres'
import { migrate } from '@/db/migrate'
import { seedCatalog } from '@/db/seed/seed'

const migrated = 'template_migrated'
const seeded = 'template_seeded'
/** Any fixed number: workers make the templates one after another. */
const templateLock = 7_283_147
let made = 0

/**
 * The url of a database of the caller's own: a clone with all migrations and, where asked for, the whole catalog.
 * Needs TEST_DATABASE_URL, which the test commands set; the clone goes when their server goes.
 */
export async function testDatabase(options: { seeded?: boolean } = {}): Promise<string> {
  const server = process.env['TEST_DATABASE_URL']
  if (!server) throw new Error('TEST_DATABASE_URL is not set: database tests lie below db, lib/server, app or components')
  const sql = postgres(server, { max: 1, onnotice: () => undefined })
  try {
    // One connection, whose end gives the lock back.
    await sql`select pg_advisory_lock(${templateLock})`
    const template = await ensureTemplates(sql, server, options.seeded === true)
    await sql`select pg_advisory_unlock(${templateLock})`
    made += 1
    const name = `test_${process.env['VITEST_POOL_ID'] ?? 'main'}_${process.pid}_${made}`
    await sql`create database ${sql(name)} template ${sql(template)}`
    return urlOf(server, name)
  } finally {
    await sql.end({ timeout: 5 })
  }
}

async function ensureTemplates(sql: postgres.Sql, server: string, withCatalog: boolean): Promise<string> {
  await ensureTemplate(sql, migrated, 'template1', () => migrate(urlOf(server, `${migrated}_new`)))
  if (!withCatalog) return migrated
  await ensureTemplate(sql, seeded, migrated, () => seedCatalog(urlOf(server, `${seeded}_new`)))
  return seeded
}

/** A template is filled under another name: one that bears its name is whole, and nothing can connect to it. */
async function ensureTemplate(sql: postgres.Sql, name: string, from: string, fill: () => Promise<unknown>): Promise<void> {
  const [found] = await sql`select from pg_database where datname = ${name}`
  if (found) return
  await sql`drop database if exists ${sql(`${name}_new`)} with (force)`
  await sql`create database ${sql(`${name}_new`)} template ${sql(from)}`
  await fill()
  await sql`alter database ${sql(`${name}_new`)} rename to ${sql(name)}`
  await sql`alter database ${sql(name)} with allow_connections false`
}

function urlOf(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}
