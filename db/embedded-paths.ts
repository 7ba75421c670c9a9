import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { errorCode, PlainError } from '@/db/embedded-error'

/** The folder of this clone. */
export const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)))

/** Where everything that must survive a restart is kept: UPBEAT_DATA, else `.data` in the clone. */
export function dataFolder(): string {
  return resolve(projectFolder, process.env['UPBEAT_DATA'] || '.data')
}

export const isRoot = process.getuid?.() === 0

/** What the database's programs see of the environment: no secrets, and the same zone and language everywhere. */
export const serverEnvironment = { NODE_ENV: process.env.NODE_ENV, PATH: process.env['PATH'], TZ: 'UTC', LC_ALL: 'C' }

/** Makes the folder where it is missing, for this user alone, and proves that it can be written. */
export function openFolder(folder: string): void {
  const probe = join(folder, `.probe-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    throw new PlainError(
      `Cannot write to ${folder} (${errorCode(error) ?? 'unknown'}). Make it writable for this user, or choose another folder: UPBEAT_DATA=/path/to/folder npm start`,
    )
  }
}

/** Reads the secret kept in this file, or makes one (32 random bytes, mode 600) and keeps it there. */
export function keptSecret(file: string): string {
  try {
    const kept = readFileSync(file, 'utf8').trim()
    if (kept) return kept
  } catch (error) {
    if (errorCode(error) === 'EACCES') {
      throw new PlainError(`Cannot read ${file}: it belongs to another user. Start as that user, or set UPBEAT_DATA to a folder of your own.`)
    }
    if (errorCode(error) !== 'ENOENT') throw error
  }
  const secret = randomBytes(32).toString('base64url')
  writeFileSync(file, `${secret}\n`, { mode: 0o600 })
  return secret
}
