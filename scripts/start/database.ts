import { join } from 'node:path'
import { type Database, startEmbedded } from '@/db/embedded'
import { dataFolder } from '@/db/embedded-paths'
import { runningPostmaster } from '@/db/embedded-process'
import { assertAnswers } from '@/db/embedded-url'
import type { Shutdown } from './shutdown'

/** The server's database: the one at DATABASE_URL if given, never another; else its own, kept running. */
export async function openDatabase(shutdown: Shutdown): Promise<string> {
  const given = process.env['DATABASE_URL']
  if (given) {
    await assertAnswers(given)
    return given
  }
  const data = dataFolder()
  const database: Database = await startEmbedded(data)
  shutdown.add(database.stop)
  keepRunning(data, shutdown)
  return database.url
}

/** Brings the database up again, at the same address, should it have been killed while the app runs. */
function keepRunning(data: string, shutdown: Shutdown): void {
  let busy = false
  const look = async () => {
    if (busy || shutdown.isRunning() || runningPostmaster(join(data, 'pg'))) return
    busy = true
    console.error('The database has ended unexpectedly and is started again.')
    await startEmbedded(data).catch((error: unknown) => { console.error(error) })
    busy = false
  }
  setInterval(() => void look(), 2000).unref()
}

/** Brings schema and catalog to this source's state; both do nothing where they are. */
export async function fillDatabase(url: string): Promise<void> {
  const { migrate } = await import('@/db/migrate')
  await migrate(url)
  const { seedCatalog } = await import('@/db/seed/seed')
  const { changed, classes } = await seedCatalog(url)
  if (changed) console.log(`The catalog now holds ${classes} classes.`)
}
