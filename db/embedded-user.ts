import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { isRoot } from '@/db/embedded-paths'
import { PlainError } from '@/db/embedded-error'

/** The ids that PostgreSQL runs with; null: those of this process. PostgreSQL refuses to run as root. */
export type DatabaseUser = { uid: number; gid: number } | null

const ownUser = 'upbeat'

/**
 * As root: the owner of an existing cluster, else `postgres`, else a system user made for it, else `nobody`.
 * Not as root: this user.
 */
export function databaseUser(cluster: string): DatabaseUser {
  const owner = existsSync(cluster) ? statSync(cluster) : null
  if (!isRoot) {
    if (owner && process.getuid && owner.uid !== process.getuid()) {
      throw new PlainError(`The database in ${cluster} belongs to another user (id ${owner.uid}). Start as that user, or set UPBEAT_DATA to a folder of your own.`)
    }
    return null
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return lookUp('postgres') ?? lookUp(ownUser) ?? createUser() ?? lookUp('nobody') ?? noUser()
}

function lookUp(name: string): DatabaseUser {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }))
  if (!uid || !gid || uid.status !== 0 || gid.status !== 0) return null
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

function createUser(): DatabaseUser {
  const flags = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin']
  return spawnSync('useradd', [...flags, ownUser]).status === 0 ? lookUp(ownUser) : null
}

function noUser(): never {
  throw new PlainError('PostgreSQL does not run as root and this system has no other user for it. Start as an ordinary user, or set DATABASE_URL.')
}

/** Whether that user can enter the folder; of a folder that is not there yet, its nearest parent counts. */
export function canEnter(user: DatabaseUser, folder: string): boolean {
  if (!user) return true
  let nearest = folder
  while (!existsSync(nearest)) nearest = dirname(nearest)
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', nearest], { ...user, cwd: '/', stdio: 'ignore' }).status === 0
}

/** Throws a line that names a folder that works where the database's user cannot enter this one. */
export function assertCanEnter(user: DatabaseUser, folder: string): void {
  if (canEnter(user, folder)) return
  const other = ['/var/lib/upbeat', '/srv/upbeat', '/opt/upbeat', '/tmp/upbeat'].find((candidate) => canEnter(user, candidate))
  throw new PlainError(
    `The database runs as an unprivileged user, which cannot enter ${folder}. Keep the data elsewhere: UPBEAT_DATA=${other ?? '/path/to/folder'} npm start`,
  )
}
