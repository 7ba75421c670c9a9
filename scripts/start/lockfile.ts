import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlainError } from '@/db/embedded-error'

type Entry = { version?: string; optional?: boolean; devOptional?: boolean; dev?: boolean; peer?: boolean; link?: boolean }
type Lock = { packages?: Record<string, Entry | undefined> }

/**
 * Throws where node_modules holds another version of a package than the lockfile names, or lacks one.
 * Optional packages may be missing (they belong to other systems); those for tests only with `withTests` false.
 */
export function assertInstalled(root: string, withTests: boolean): void {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock
  const wrong = findMismatch(lock, (path) => installedVersion(join(root, path)), withTests)
  if (wrong) throw new PlainError(`node_modules does not match package-lock.json (${wrong}). Run: npm install`)
}

/** The first difference in words, or null. `installed` gives the version at a path of the lockfile, null if it is not there. */
export function findMismatch(lock: Lock, installed: (path: string) => string | null, withTests: boolean): string | null {
  for (const [path, entry] of Object.entries(lock.packages ?? {})) {
    if (!path.startsWith('node_modules/') || !entry?.version || entry.link) continue
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const version = installed(path)
    if (version === entry.version) continue
    if (version !== null) return `${name} is ${version}, not ${entry.version}`
    const mayMiss = entry.optional || entry.devOptional || entry.peer || (entry.dev && !withTests)
    if (!mayMiss) return `${name} ${entry.version} is missing`
  }
  return null
}

function installedVersion(folder: string): string | null {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return null
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as Entry
  return version ?? ''
}
