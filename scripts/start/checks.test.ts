import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { PlainError } from '@/db/embedded-error'
import { assertNode, assertPortFree, webPort } from './checks'

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
  })
})
