import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Folders and files at the top that no build reads. */
const unread = new Set(['node_modules', 'docs', 'e2e', 'deploy', 'scripts', 'test-results', 'playwright-report', 'next-env.d.ts', 'LICENSE'])
const unreadEnding = /\.(md|tsbuildinfo|test\.tsx?)$|^(vitest|playwright|drizzle)\.config\.ts$/

/** A hash (sha256, hex) over the names and contents of all files a build may read; tests and dot files are none of them. */
export function sourceHash(root: string): string {
  const hash = createHash('sha256')
  for (const path of sourceFiles(root)) {
    const content = readFileSync(join(root, path))
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/** Paths below the root, sorted, with `/` between folders. */
export function sourceFiles(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !unreadEnding.test(name) && !(folder === '' && unread.has(name)))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name
      return entry.isDirectory() ? sourceFiles(root, path) : entry.isFile() ? [path] : []
    })
}
