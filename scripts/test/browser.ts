import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { isRoot } from '@/db/embedded-paths'
import { PlainError } from '@/db/embedded-error'

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const systemFolders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome']

/** The first browser that really starts: PLAYWRIGHT_CHROMIUM_PATH, Playwright's own, the system's; null if there is none. */
export function findBrowser(): string | null {
  const given = process.env['PLAYWRIGHT_CHROMIUM_PATH']
  if (given) {
    if (starts(given)) return given
    throw new PlainError(`PLAYWRIGHT_CHROMIUM_PATH is ${given}, which does not start as a browser. Correct it, or unset it.`)
  }
  const system = systemFolders.flatMap((folder) => systemNames.map((name) => join(folder, name)))
  return [chromium.executablePath(), ...system].find(starts) ?? null
}

function starts(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0
}

/** Finds a browser, or installs one: Playwright's, else the system's where this user may. Throws a line if neither works. */
export function ensureBrowser(): string {
  const attempts: [string, string[]][] = [['npx', ['playwright', 'install', 'chromium']]]
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    attempts.push(['sh', ['-c', 'apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium']])
  }
  for (const [command, args] of attempts) {
    const found = findBrowser()
    if (found) return found
    console.log(`No browser found: ${command} ${args.join(' ')}`)
    spawnSync(command, args, { stdio: 'inherit', timeout: 600_000 })
  }
  const found = findBrowser()
  if (found) return found
  throw new PlainError('The end-to-end tests need Chromium or Chrome, and none could be installed. Install one, or set PLAYWRIGHT_CHROMIUM_PATH.')
}
