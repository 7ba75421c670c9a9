import { expect, it } from 'vitest'
import { ladderWanted } from './cannot'
import { planContext } from './context'
import { testCatalog, testClass, testRequest } from './testing'

const long = testClass({ slug: 'long-run', type: 'running', level: 'advanced', minutes: 45, rpe: 4, work: ['easy-run'] })
const classes = [...testCatalog(), long]
const wanted = (date: string, share: number) => ladderWanted(planContext(testRequest({
  goal: 'run-5k', startsOn: '2026-12-01', now: '2026-11-30T09:00:00Z', history: [{ class: long.slug, date, seconds: long.seconds * share, ended: share < 1 ? 'stopped' : 'finished' }],
}), classes))

it('takes who has just run half an hour for a runner, and nobody else', () => {
  expect(long.runSeconds).toBeGreaterThanOrEqual(30 * 60)
  expect(wanted('2026-11-20', 1)).toBe(false)
  expect(wanted('2026-09-20', 1)).toBe(true)
  expect(wanted('2026-11-20', 0.5)).toBe(true)
})
