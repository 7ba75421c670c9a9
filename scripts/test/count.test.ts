import { describe, expect, it } from 'vitest'
import { add, countPlaywright, countRun, countVitest, readVitestCount } from './count'

const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map((test) => ({ status: test })) })

describe('countVitest', () => {
  it('counts tests, and a file that did not load as one failed', () => {
    const testResults = [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed'), file('failed')]
    expect(countVitest({ numPassedTests: 3, numFailedTests: 1, testResults })).toEqual({ passed: 3, failed: 2 })
  })
})

describe('countPlaywright', () => {
  it('counts a flaky test as failed and a skipped one not at all', () => {
    expect(countPlaywright({ stats: { expected: 7, unexpected: 1, flaky: 1 } })).toEqual({ passed: 7, failed: 2 })
  })
})

describe('countRun', () => {
  it('counts a runner that failed without a report, or without a failed test, as one failed', () => {
    expect(countRun(() => readVitestCount('/nonexistent.json'), false)).toEqual({ passed: 0, failed: 1 })
    expect(countRun(() => ({ passed: 4, failed: 0 }), false)).toEqual({ passed: 4, failed: 1 })
    expect(countRun(() => ({ passed: 4, failed: 2 }), false)).toEqual({ passed: 4, failed: 2 })
  })
})

it('adds up', () => {
  expect(add([{ passed: 1, failed: 0 }, { passed: 2, failed: 3 }])).toEqual({ passed: 3, failed: 3 })
})
