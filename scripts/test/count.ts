import { readFileSync } from 'node:fs'

export type Count = { passed: number; failed: number }

type VitestReport = { numPassedTests: number; numFailedTests: number; testResults: { status: string; assertionResults: { status: string }[] }[] }
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number } }

/** Tests of a vitest JSON report; a file that fails outside its tests (it does not load, say) counts as one that failed. */
export function countVitest(report: VitestReport): Count {
  const brokenFiles = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'))
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length }
}

/** Tests of a Playwright JSON report. One that passed only when repeated has failed. */
export function countPlaywright({ stats }: PlaywrightReport): Count {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}

/** What a runner's report says. A runner that failed without a failed test, or wrote no report, counts as one failed. */
export function countRun(readCount: () => Count, succeeded: boolean): Count {
  const counted = countOrNothing(readCount)
  return !succeeded && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}

function countOrNothing(readCount: () => Count): Count {
  try {
    return readCount()
  } catch {
    return { passed: 0, failed: 0 }
  }
}

export function readVitestCount(file: string): Count {
  return countVitest(JSON.parse(readFileSync(file, 'utf8')) as VitestReport)
}

export function readPlaywrightCount(file: string): Count {
  return countPlaywright(JSON.parse(readFileSync(file, 'utf8')) as PlaywrightReport)
}

export function add(counts: readonly Count[]): Count {
  return counts.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }), { passed: 0, failed: 0 })
}
