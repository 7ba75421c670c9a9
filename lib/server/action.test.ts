import { beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import type { Viewer } from '@/db/queries/people'
import { anyoneAction, forForm, memberAction } from './action'

const request = vi.hoisted(() => ({ headers: new Headers(), viewer: null as unknown }))
vi.mock('next/headers', () => ({ headers: () => Promise.resolve(request.headers) }))
vi.mock('./auth/viewer', () => ({ getViewer: () => Promise.resolve(request.viewer) }))

const lena: Viewer = { id: 'a', email: 'lena@example.org', name: null, role: 'person', locale: null, region: null, timeZone: null, theme: 'system' }
type Run = (input: { name: string }, viewer: Viewer | null) => Promise<{ ok: true; hello: string; by: string | undefined }>
const run = vi.fn<Run>((input, viewer) => Promise.resolve({ ok: true, hello: input.name, by: viewer?.id }))
const options = { input: z.object({ name: z.string('empty').min(3, 'short'), secret: z.string().optional() }), keep: ['name'] }
const [member, anyone] = [memberAction(options, run), anyoneAction(options, run)]

beforeEach(() => {
  request.headers = new Headers({ host: 'localhost:3000', origin: 'http://localhost:3000', cookie: 'a=b' })
  request.viewer = lena
  run.mockClear()
})

describe('an action', () => {
  it('runs with what was parsed and who is signed in', async () => {
    expect(await member({ name: 'Lena', more: 1 })).toEqual({ ok: true, hello: 'Lena', by: 'a' })
  })

  it('does not run for a guest unless guests may', async () => {
    request.viewer = null
    expect(await member({ name: 'Lena' })).toMatchObject({ ok: false, reason: 'signed-out' })
    expect(run).not.toHaveBeenCalled()
    expect(await anyone({ name: 'Lena' })).toMatchObject({ ok: true, by: undefined })
  })

  it.each([
    ['host', { host: 'evil.example', origin: 'http://evil.example' }],
    ['origin', { host: 'localhost:3000', origin: 'http://evil.example' }],
    ['origin', { host: 'localhost:3000', origin: 'null' }],
    ['origin', { host: 'localhost:3000', cookie: 'a=b' }],
    ['host', { origin: 'http://localhost:3000' }],
  ])('is refused by its %s: %j', async (reason, headers) => {
    request.headers = new Headers(headers)
    for (const action of [member, anyone]) expect(await action({ name: 'Lena' })).toMatchObject({ ok: false, reason })
    expect(run).not.toHaveBeenCalled()
  })

  it('says which field is wrong, and gives back what was typed, but for what is not to be kept', async () => {
    expect(await member({ name: 'x', secret: 'hush' })).toEqual({ ok: false, reason: 'invalid', fields: { name: { reason: 'short' } }, kept: { name: 'x' } })
    expect(await member(null)).toMatchObject({ ok: false, reason: 'invalid' })
    expect(await member('Lena')).toMatchObject({ ok: false, reason: 'invalid' })
  })

  it('is not upset by a symbol, which a raw call can send in place of a field', async () => {
    const named = anyoneAction({ input: z.record(z.string(), z.unknown()) }, () => Promise.resolve({ ok: true }))
    expect(await named({ [Symbol.for('react')]: 1 })).toMatchObject({ ok: false, reason: 'invalid' })
  })

  it('answers a failure nobody foresaw, and logs it', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    run.mockRejectedValueOnce(new Error('the database is away'))
    expect(await member({ name: 'Lena' })).toEqual({ ok: false, reason: 'unavailable', kept: { name: 'Lena' } })
    expect(log).toHaveBeenCalledOnce()
    log.mockRestore()
  })
})

describe('forForm', () => {
  it('reads a form, repeated fields as a list, without the fields of the framework', async () => {
    const seen = vi.fn<(input: unknown) => Promise<{ ok: boolean }>>(() => Promise.resolve({ ok: true }))
    const form = new FormData()
    for (const [name, value] of [['a', '1'], ['b', '1'], ['b', '2'], ['$ACTION_KEY', 'k']] as const) form.append(name, value)
    await forForm(seen)(null, form)
    expect(seen).toHaveBeenCalledWith({ a: '1', b: ['1', '2'] })
  })

  it('goes on by itself where no script runs in the browser', async () => {
    const action = forForm(() => Promise.resolve({ ok: true, to: '/plan' }))
    await expect(action(null, new FormData())).rejects.toMatchObject({ digest: expect.stringContaining('/plan') as string })
    request.headers.set('next-action', 'x')
    expect(await action(null, new FormData())).toEqual({ ok: true, to: '/plan' })
  })
})
