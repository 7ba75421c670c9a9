import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { PlainError } from '@/db/embedded-error'
import { assertNode, assertPortFree, httpsPort, wantsHttps, webPort } from './checks'

describe('assertNode', () => {
  it.each(['22.12.0', '22.20.1', '24.21.0'])('takes %s', (version) => {
    expect(() => { assertNode(version) }).not.toThrow()
  })

  it.each(['20.20.2', '22.11.9', '18.0.0'])('refuses %s and names what to install', (version) => {
    expect(() => { assertNode(version) }).toThrow(/Install Node 22\.12/)
  })
})

describe('webPort', () => {
  it('is 3000 unless said otherwise', () => {
    expect([webPort(undefined), webPort(''), webPort('8080')]).toEqual([3000, 3000, 8080])
  })

  it.each(['0', '65536', '80.5', 'abc', '-1'])('refuses %s', (given) => {
    expect(() => webPort(given)).toThrow(PlainError)
  })
})

describe('httpsPort', () => {
  it('is 443 above the other, unless said otherwise', () => {
    expect([httpsPort(undefined, 3000), httpsPort('', 80), httpsPort('8443', 3000), httpsPort(undefined, 65_400)]).toEqual([3443, 443, 8443, 64_957])
  })

  it.each(['0', '65536', 'abc', '3000'])('refuses %s beside 3000', (given) => {
    expect(() => httpsPort(given, 3000)).toThrow(PlainError)
  })
})

describe('wantsHttps', () => {
  it('goes by the flag or the environment', () => {
    expect([wantsHttps(['--https'], undefined), wantsHttps([], '1'), wantsHttps([], '0'), wantsHttps([], ''), wantsHttps([], undefined)]).toEqual([true, true, false, false, false])
  })

  it('is refused while developing, not passed over', () => {
    expect(() => wantsHttps(['--dev', '--https'], undefined)).toThrow(PlainError)
    expect(wantsHttps(['--dev'], undefined)).toBe(false)
  })
})

describe('assertPortFree', () => {
  const server = createServer()
  afterEach(() => { server.close() })

  it('names the taken port and another one in a single line', async () => {
    await new Promise<void>((resolve) => { server.listen(0, resolve) })
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const error: unknown = await assertPortFree(port).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(PlainError)
    expect(String(error)).toContain(`Port ${port} is taken`)
    expect(String(error)).not.toContain('\n')
    await expect(assertPortFree(port, 'HTTPS_PORT')).rejects.toThrow(/HTTPS_PORT=\d+ npm start -- --https/)
  })
})
