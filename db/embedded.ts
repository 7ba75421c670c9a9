import { chmodSync, existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { databaseBinaries } from '@/db/embedded-binaries'
import { appRole, assertSameMajor, createCluster, ensureDatabase } from '@/db/embedded-cluster'
import { register, unregister, withLock } from '@/db/embedded-lock'
import { dataFolder, keptSecret, openFolder } from '@/db/embedded-paths'
import { type Cluster, runningPostmaster, startPostmaster, stopPostmaster } from '@/db/embedded-process'
import { assertAnswers } from '@/db/embedded-url'
import { assertCanEnter, canEnter, databaseUser } from '@/db/embedded-user'

/** A database to use; `stop` when done: it ends the server only if nobody else uses it. */
export type Database = { url: string; stop: () => Promise<void> }

/** `temporary`: no syncing to disk, and the app's role may make databases. For tests only. */
export type EmbeddedOptions = { temporary?: boolean }

/**
 * The database that commands work on: the one at DATABASE_URL, else the one of a running server,
 * else the embedded one, started for as long as the command runs (Ctrl-C stops it too).
 * Throws PlainError where none answers.
 */
export async function findDatabase(): Promise<Database> {
  const given = process.env['DATABASE_URL']
  if (given) {
    await assertAnswers(given)
    return { url: given, stop: () => Promise.resolve() }
  }
  const database = await startEmbedded(dataFolder())
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void database.stop().finally(() => process.exit(1)))
  }
  return database
}

/**
 * Starts PostgreSQL for this data folder on a loopback port, or joins the one that runs there already,
 * also one left behind by a killed process. Makes the cluster at the first call.
 */
export async function startEmbedded(data: string, options: EmbeddedOptions = {}): Promise<Database> {
  const cluster = openCluster(data, options)
  return withLock(data, async () => {
    const password = keptSecret(join(data, 'database-password'))
    const adminPassword = keptSecret(join(data, 'database-admin-password'))
    if (!existsSync(join(cluster.folder, 'PG_VERSION'))) {
      createCluster(cluster.folder, cluster.binaries, cluster.user, adminPassword, options.temporary ? ['--no-sync'] : [])
    }
    const { pid, port } = await ensureRunning(cluster, data)
    await ensureDatabase(`postgres://postgres:${adminPassword}@127.0.0.1:${port}/postgres`, password, options.temporary === true)
    const url = `postgres://${appRole}:${password}@127.0.0.1:${port}/${appRole}`
    writeFileSync(join(data, 'server.json'), `${JSON.stringify({ pid, port, url })}\n`, { mode: 0o600 })
    register(data)
    return { url, stop: () => leave(cluster, data) }
  })
}

/** Checks a data folder before anything is started; throws PlainError where the database cannot live there. */
export function openCluster(data: string, options: EmbeddedOptions = {}): Cluster {
  const folder = join(data, 'pg')
  const user = databaseUser(folder)
  assertCanEnter(user, dirname(data))
  openFolder(data)
  if (!canEnter(user, data)) chmodSync(data, statSync(data).mode | 0o011)
  assertSameMajor(folder)
  const binaries = databaseBinaries(user, data)
  return { folder, log: join(data, 'postgres.log'), binaries, user, flags: options.temporary ? temporaryFlags : [] }
}

const temporaryFlags = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'].flatMap((setting) => ['-c', setting])

async function ensureRunning(cluster: Cluster, data: string): Promise<{ pid: number; port: number }> {
  const running = runningPostmaster(cluster.folder)
  if (running?.ready) return running
  if (running) await stopPostmaster(cluster)
  if (existsSync(cluster.log) && statSync(cluster.log).size > 5_000_000) renameSync(cluster.log, `${cluster.log}.old`)
  return startPostmaster(cluster, lastPort(data))
}

/** The port of the last start: a web server that lost its database finds the new one at the same address. */
function lastPort(data: string): number | null {
  try {
    const { port } = JSON.parse(readFileSync(join(data, 'server.json'), 'utf8')) as { port?: unknown }
    return typeof port === 'number' ? port : null
  } catch {
    return null
  }
}

async function leave(cluster: Cluster, data: string): Promise<void> {
  await withLock(data, async () => {
    if (unregister(data)) await stopPostmaster(cluster)
  })
}
