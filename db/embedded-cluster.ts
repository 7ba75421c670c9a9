import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import postgres from 'postgres'
import { type Binaries, postgresMajor } from '@/db/embedded-binaries'
import { PlainError } from '@/db/embedded-error'
import { serverEnvironment } from '@/db/embedded-paths'
import type { DatabaseUser } from '@/db/embedded-user'

/** The owner of the app's database: no superuser, so that nothing the app runs can reach files or programs. */
export const appRole = 'upbeat'

/** Throws where the folder holds a database of another major version: its files cannot be read by this one. */
export function assertSameMajor(folder: string): void {
  const file = join(folder, 'PG_VERSION')
  if (!existsSync(file)) return
  const found = readFileSync(file, 'utf8').trim()
  if (found === String(postgresMajor)) return
  throw new PlainError(
    `The database in ${folder} was made by PostgreSQL ${found}; this version of Upbeat runs ${postgresMajor}. Move it away to start with an empty one (mv ${folder} ${folder}-${found}), or set DATABASE_URL to a server that holds its data.`,
  )
}

/** Makes an empty cluster in a folder beside, then moves it into place: a half-made one is never taken for a whole. */
export function createCluster(folder: string, binaries: Binaries, user: DatabaseUser, password: string, flags: readonly string[]): void {
  const half = `${folder}.half`
  const passwordFile = join(dirname(folder), `.${basename(folder)}-password`)
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (user) for (const path of [half, passwordFile]) chownSync(path, user.uid, user.gid)
  const where = [`--pgdata=${half}`, `--pwfile=${passwordFile}`, '--username=postgres', '--auth=scram-sha-256']
  const text = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--text-search-config=simple']
  try {
    const made = spawnSync(binaries.initdb, [...where, ...text, ...flags], {
      ...user, cwd: half, encoding: 'utf8', env: serverEnvironment,
    })
    if (made.status !== 0) throw new PlainError(`The database could not be made in ${folder}: ${lastLine(made.stderr ?? '')}`)
    renameSync(half, folder)
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(half, { recursive: true, force: true })
  }
}

function lastLine(said: string): string {
  const lines = said.split('\n').filter((line) => line.startsWith('initdb: error'))
  return lines.at(-1)?.replace('initdb: error: ', '') ?? (said.trim().split('\n').at(-1) || 'no reason given')
}

/** Makes the app's role and database where they are missing; both take one look at a cluster that has them. */
export async function ensureDatabase(adminUrl: string, password: string, createsDatabases: boolean): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => undefined })
  try {
    const [found] = await sql<{ role: boolean; database: boolean }[]>`
      select exists (select from pg_roles where rolname = ${appRole}) as role,
             exists (select from pg_database where datname = ${appRole}) as database`
    const rights = createsDatabases ? 'createdb' : 'nocreatedb'
    if (!found?.role) await sql.unsafe(`create role ${appRole} login ${rights} password '${password}'`)
    if (!found?.database) await sql.unsafe(`create database ${appRole} owner ${appRole}`)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '28P01') {
      throw new PlainError('The database does not accept the password kept in the data folder. Put database-admin-password back as it was when the database was made.')
    }
    throw error
  } finally {
    await sql.end({ timeout: 5 })
  }
}
