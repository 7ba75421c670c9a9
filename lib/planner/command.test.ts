import { describe, expect, it } from 'vitest'
import { runPlanCommand } from './command'
import { testCatalog } from './testing'

const request = { goal: 'strength', level: 'beginner', weekdays: { mon: 30, thu: 30 }, weeks: 1, startsOn: '2026-12-01' }
const run = (input: unknown) => {
  const { output, exitCode } = runPlanCommand(typeof input === 'string' ? input : JSON.stringify(input), testCatalog())
  return { answer: JSON.parse(output) as unknown, exitCode }
}

describe('runPlanCommand', () => {
  it('answers a request with a plan of the agreed shape', () => {
    const { answer, exitCode } = run(request)
    expect(exitCode).toBe(0)
    expect(answer).toMatchObject({ status: 'plan', hash: expect.stringMatching(/^[0-9a-f]{16}$/), weeks: [{ startsOn: '2026-12-01', load: expect.any(Number), kind: 'build', sessions: [{ date: '2026-12-03', weekday: 'thu' }, { date: '2026-12-07', weekday: 'mon' }] }] })
  })

  it('answers an array with an array, and a refusal with exit code 0', () => {
    expect(run([request, { ...request, screening: { age: 12 } }])).toMatchObject({ exitCode: 0, answer: [{ status: 'plan' }, { status: 'cannot', reasons: [{ rule: 'H1', loosen: {} }] }] })
    expect(run([])).toEqual({ exitCode: 0, answer: [] })
  })

  it.each([[{ ...request, weeks: 0 }, 'weeks'], ['no json', ''], [42, ''], [{}, 'goal']])('calls %j invalid', (input, path) => {
    const { answer, exitCode } = run(input)
    expect(exitCode).toBe(2)
    expect(answer).toMatchObject({ status: 'invalid', errors: expect.arrayContaining([expect.objectContaining({ path })]) })
  })

  it('goes on beside an invalid request of an array', () => {
    expect(run([request, {}])).toMatchObject({ exitCode: 2, answer: [{ status: 'plan' }, { status: 'invalid' }] })
  })
})
