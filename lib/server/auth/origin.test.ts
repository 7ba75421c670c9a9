import { describe, expect, it } from 'vitest'
import { isSameOrigin } from './origin'

const from = (headers: Record<string, string>) => isSameOrigin(new Headers(headers))

describe('isSameOrigin', () => {
  it('takes a page of this server, behind a proxy too', () => {
    expect(from({ host: 'upbeat.test:3000', origin: 'http://upbeat.test:3000', cookie: 'a=b' })).toBe(true)
    expect(from({ host: 'app:3000', 'x-forwarded-host': 'fit.example', origin: 'https://fit.example', cookie: 'a=b' })).toBe(true)
  })

  it.each(['http://evil.example', 'http://upbeat.test:3001', 'null', 'http://upbeat.test:3000.evil.example', ''])('refuses origin %j', (origin) =>
    expect(from({ host: 'upbeat.test:3000', origin })).toBe(false))

  it('refuses a missing origin when there is a cookie', () => {
    expect(from({ host: 'upbeat.test', cookie: 'a=b' })).toBe(false)
    expect(from({ host: 'upbeat.test' })).toBe(true)
  })

  it('refuses a request without a host', () => expect(from({ origin: 'http://upbeat.test' })).toBe(false))
})
