import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { request } from 'node:https'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeAuthority, makeServerCertificate, type Pair } from './certificate'
import { type Front, startFront } from './front'

const now = Date.now()
let authority: Pair
let app: Server
let front: Front
let seen: { headers: IncomingHttpHeaders; body: string } | undefined

beforeAll(async () => {
  authority = await makeAuthority('Upbeat (test)', { domains: ['localhost'] }, now)
  app = createServer((incoming, answer) => {
    let body = ''
    incoming.on('data', (chunk: Buffer) => { body += chunk.toString() })
    incoming.on('end', () => {
      seen = { headers: incoming.headers, body }
      if (incoming.url === '/broken') { answer.destroy(); return }
      answer.writeHead(200, { 'set-cookie': ['a=1; Secure', 'b=2'], 'strict-transport-security': 'max-age=1' })
      answer.write('first,')
      answer.end('second')
    })
  })
  await new Promise<void>((resolve) => { app.listen(0, resolve) })
  const address = app.address()
  front = await startFront({ port: 0, app: typeof address === 'object' && address ? address.port : 0, certificate: await makeServerCertificate(authority, ['localhost', '127.0.0.1', '::1'], now) })
})

afterAll(async () => {
  await front.stop()
  app.closeAllConnections()
  app.close()
})

type Options = { host?: string; path?: string; method?: string; body?: string; ca?: string; headers?: Record<string, string> }

/** Asks over https, trusting this authority and no other. */
function ask({ host = 'localhost', path = '/', body, ca = authority.certificate, ...rest }: Options = {}) {
  return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: string; until: string }>((resolve, reject) => {
    const call = request({ host, port: front.port, path, ca, agent: false, ...rest }, (answer) => {
      const until = 'getPeerCertificate' in answer.socket ? (answer.socket as import('node:tls').TLSSocket).getPeerCertificate().valid_to : ''
      let text = ''
      answer.on('data', (chunk: Buffer) => { text += chunk.toString() })
      answer.on('end', () => { resolve({ status: answer.statusCode, headers: answer.headers, body: text, until }) })
      answer.on('error', reject)
    })
    call.on('error', reject)
    call.end(body)
  })
}

describe('the front', () => {
  it('is trusted by who trusts the authority, by name and by address', async () => {
    for (const host of ['localhost', '127.0.0.1']) expect(await ask({ host })).toMatchObject({ status: 200, body: 'first,second' })
  })

  it('is trusted by nobody else', async () => {
    const other = await makeAuthority('Upbeat (test)', { domains: ['localhost'] }, now)
    await expect(ask({ ca: other.certificate })).rejects.toThrow(/certificate/i)
  })

  it('tells the app what it was asked, whatever the sender pretends', async () => {
    await ask({ method: 'POST', path: '/x', body: '{"a":1}', headers: { 'x-forwarded-proto': 'http', 'x-forwarded-host': 'evil.example', 'x-forwarded-for': '1.2.3.4', origin: 'https://localhost' } })
    expect(seen?.body).toBe('{"a":1}')
    expect(seen?.headers).toMatchObject({ 'x-forwarded-proto': 'https', 'x-forwarded-host': `localhost:${front.port}`, host: `localhost:${front.port}`, origin: 'https://localhost' })
    expect(seen?.headers['x-forwarded-for']).toMatch(/127\.0\.0\.1|::1/)
  })

  it('hands on every cookie, and keeps back what would lock people out of the plain address', async () => {
    const { headers } = await ask()
    expect(headers['set-cookie']).toEqual(['a=1; Secure', 'b=2'])
    expect(headers['strict-transport-security']).toBeUndefined()
  })

  it('says so when the app breaks off', async () => {
    expect(await ask({ path: '/broken' })).toMatchObject({ status: 502 })
  })

  it('serves with a new certificate from the next connection on', async () => {
    const { until } = await ask()
    front.use(await makeServerCertificate(authority, ['localhost'], now + 86_400_000))
    expect((await ask()).until).not.toBe(until)
  })

  it('is not trusted with a name that its authority may not vouch for', async () => {
    front.use(await makeServerCertificate(authority, ['localhost', 'bank.example'], now))
    await expect(ask()).rejects.toThrow(/permitted subtree violation/)
    front.use(await makeServerCertificate(authority, ['localhost', '203.0.113.9'], now))
    await expect(ask()).rejects.toThrow(/permitted subtree violation/)
  })
})
