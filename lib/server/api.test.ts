import { describe, expect, it, vi } from 'vitest'
import { mayChange, readJson } from './api'

vi.mock('next-intl/server', () => ({ getTranslations: () => Promise.resolve((key: string) => key) }))

const post = (headers: Record<string, string>, body: BodyInit = '{}') => new Request('http://localhost/api/workouts', { method: 'POST', headers, body })

describe('mayChange', () => {
  const json = { 'content-type': 'application/json', host: 'localhost:3000', cookie: 'a=b' }

  it.each([
    [json],
    [{ ...json, 'content-type': 'Application/JSON; charset=utf-8' }],
    [{ ...json, origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }],
  ])('lets a page of this server or a program through: %j', (headers) => {
    expect(mayChange(post(headers))).toBe(true)
  })

  it.each([
    [{ ...json, origin: 'http://evil.example' }],
    [{ ...json, origin: 'null' }],
    [{ ...json, origin: 'http://localhost:3001' }],
    [{ ...json, origin: 'http://evil.example', 'x-forwarded-host': 'evil.example' }],
    [{ ...json, origin: 'http://evil.example', host: 'evil.example' }],
    [{ ...json, 'sec-fetch-site': 'cross-site' }],
    [{ ...json, 'sec-fetch-site': 'same-site' }],
    [{ ...json, 'content-type': 'text/plain' }],
    [{ ...json, 'content-type': 'text/plain; application/json' }],
    [{ ...json, 'content-type': 'application/x-www-form-urlencoded' }],
    [{ host: 'localhost:3000' }],
  ])('refuses a page elsewhere: %j', (headers) => {
    expect(mayChange(post(headers))).toBe(false)
  })
})

describe('readJson', () => {
  it('reads JSON, and nothing that is none', async () => {
    expect(await readJson(post({}, '{"a":["ü",1]}'))).toEqual({ a: ['ü', 1] })
    for (const body of ['', '{"a', '[', '\0', '{}{}']) expect(await readJson(post({}, body))).toBeUndefined()
  })

  it('refuses what is nested without end', async () => {
    expect(await readJson(post({}, '['.repeat(30) + ']'.repeat(30)))).toBeDefined()
    for (const depth of [60, 30_000]) expect(await readJson(post({}, '['.repeat(depth) + ']'.repeat(depth)))).toBeUndefined()
  })

  it('reads no body that is too long', async () => {
    const long = (length: number) => `"${'ü'.repeat(length / 2 - 1)}"`
    expect(await readJson(post({}, long(64_000)))).toBeTypeOf('string')
    for (const length of [64_002, 5_000_000]) expect(await readJson(post({}, long(length)))).toBeUndefined()
  })
})
