import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlainError } from '@/db/embedded-error'
import { runNext } from './next-process'
import { sourceHash } from './source-hash'

/** Builds unless `.next` holds a build of this very source. Shows the build's output only if it fails. */
export async function buildIfNeeded(root: string): Promise<void> {
  const hash = sourceHash(root)
  const mark = join(root, '.next/upbeat-source-hash')
  if (existsSync(join(root, '.next/BUILD_ID')) && existsSync(mark) && readFileSync(mark, 'utf8') === hash) return
  try {
    mkdirSync(join(root, '.next'), { recursive: true })
    rmSync(mark, { force: true })
    writeFileSync(`${mark}.probe`, '')
    rmSync(`${mark}.probe`)
  } catch {
    throw new PlainError(`There is no build of this source yet and ${join(root, '.next')} cannot be written. Make the folder writable for this user.`)
  }
  const started = Date.now()
  console.log('Building the app; this takes about a minute the first time.')
  const { code, output } = await runNext(root, ['build'])
  if (code !== 0) {
    process.stderr.write(output)
    throw new PlainError('The build failed: its output stands above.')
  }
  writeFileSync(mark, hash)
  console.log(`Built in ${Math.round((Date.now() - started) / 1000)} s.`)
}
