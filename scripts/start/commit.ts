import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The commit checked out in this folder; null outside git (also for a copy inside some other repository). */
export function sourceCommit(root: string): string | null {
  if (!existsSync(join(root, '.git'))) return null
  try {
    // The server may run as another user than the one who cloned, which git refuses unless told otherwise.
    return execFileSync('git', ['-c', 'safe.directory=*', 'rev-parse', '--verify', 'HEAD'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return null
  }
}
