import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { printFailure } from '@/db/embedded-error'
import { projectFolder } from '@/db/embedded-paths'
import { buildIfNeeded } from '../start/build'
import { ensureBrowser } from './browser'
import { type Count, countRun, readPlaywrightCount, readVitestCount } from './count'
import { run } from './run'

const reports = mkdtempSync(join(tmpdir(), 'upbeat-reports-'))
process.on('exit', () => { rmSync(reports, { recursive: true, force: true }) })

/** Lint and types count as one test each. Next writes the types of routes first: both read them. */
export async function checkSource(): Promise<Count[]> {
  const generated = await run('next', ['typegen'])
  const lint = await run('oxlint', ['--type-aware', '--deny-warnings'])
  const types = await run('tsc', ['--noEmit'])
  return [one(lint), one(generated && types)]
}

export async function runUnitTests(server: string, filters: readonly string[]): Promise<Count[]> {
  const report = join(reports, 'vitest.json')
  const args = ['run', '--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters]
  const passed = await run('vitest', args, { TEST_DATABASE_URL: server })
  return [countRun(() => readVitestCount(report), passed)]
}

export async function runBrowserTests(server: string, filters: readonly string[]): Promise<Count[]> {
  const report = join(reports, 'playwright.json')
  try {
    const browser = ensureBrowser()
    await buildIfNeeded(projectFolder)
    const env = { TEST_DATABASE_URL: server, PLAYWRIGHT_CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
    const passed = await run('playwright', ['test', '--reporter=list,json', ...filters], env)
    return [countRun(() => readPlaywrightCount(report), passed)]
  } catch (error) {
    printFailure(error)
    return [one(false)]
  }
}

function one(passed: boolean): Count {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}
