import { DrizzleQueryError } from 'drizzle-orm'
import { afterEach, expect, it, vi } from 'vitest'
import { logError } from './log'

const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
afterEach(() => log.mockClear())

function logged(error: unknown): string {
  logError(error)
  return JSON.stringify(log.mock.calls)
}

/** What postgres.js throws for a value it cannot read. */
function refusedBy(code: string, message: string): Error {
  return Object.assign(new Error(message), { name: 'PostgresError', code, constraint_name: 'workouts_note_length', detail: 'Failing row contains (my knee hurts)', where: `portal parameter $9 = 'my knee hurts'` })
}

it('says which query failed and where, without the values that it carried', () => {
  const error = new DrizzleQueryError('insert into "workouts" values ($1, $2)', ['lena@example.org', 'my knee\n    at hurts'], refusedBy('23514', 'violates check constraint'))
  const text = logged(error)
  expect(text).toMatch(/insert into .*workouts.*23514, workouts_note_length.*violates check constraint/)
  expect(text).toContain('log.test.ts')
  expect(text).not.toMatch(/lena|knee|hurts/)
})

it('leaves out the message of a data exception, which repeats the value', () => {
  const text = logged(refusedBy('22P02', 'invalid input syntax for type integer: "my knee hurts"'))
  expect(text).toContain('22P02')
  expect(text).not.toContain('knee')
})

it('tells of every other failure, and of what is no error', () => {
  expect(logged(new TypeError('x is not a function'))).toContain('TypeError: x is not a function')
  expect(logged(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }))).toContain('ECONNREFUSED')
  expect(logged('gone')).toContain('gone')
})
