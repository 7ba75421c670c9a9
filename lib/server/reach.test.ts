import { describe, expect, it } from 'vitest'
import { type ReachFacts, reachOf } from './reach'

const facts: ReachFacts = { host: 'localhost:3000', proto: 'http', authUrl: undefined, port: 3000, https: null, addresses: ['192.168.1.5', '10.0.0.2'] }
const https = { port: 3443, names: ['localhost', 'nas', 'nas.local', '203.0.113.5'] }
const reach = (given: Partial<ReachFacts>) => reachOf({ ...facts, ...given }, (host) => host !== null && !host.includes('evil'))

describe('over plain http', () => {
  it.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000', null, 'evil.example'])('opened at %s, it is this computer’s address that others use', (host) => {
    expect(reach({ host })).toEqual({ kind: 'plain', address: 'http://192.168.1.5:3000', others: ['http://10.0.0.2:3000'] })
  })

  it('is the address of the request where others can use it, with the port it came by', () => {
    expect(reach({ host: 'nas.local:8080' })).toEqual({ kind: 'plain', address: 'http://nas.local:8080', others: [] })
    expect(reach({ host: '10.0.0.2:3000' })).toEqual({ kind: 'plain', address: 'http://10.0.0.2:3000', others: ['http://192.168.1.5:3000'] })
    expect(reach({ host: 'nas' })).toMatchObject({ address: 'http://nas' })
  })

  it('is none where the computer is in no network', () => {
    expect(reach({ addresses: [] })).toEqual({ kind: 'none' })
    expect(reach({ addresses: [], https })).toEqual({ kind: 'none' })
  })

  it('is what AUTH_URL says', () => {
    expect(reach({ authUrl: 'http://fit.lan/x' })).toMatchObject({ kind: 'plain', address: 'http://fit.lan' })
    expect(reach({ authUrl: 'nonsense' })).toMatchObject({ kind: 'plain', address: 'http://192.168.1.5:3000' })
  })
})

describe('with https of its own', () => {
  it.each([
    [{ host: 'localhost:3000' }, 'http://192.168.1.5:3000', 'https://192.168.1.5:3443'],
    [{ host: '192.168.1.5:3443', proto: 'https' }, 'http://192.168.1.5:3000', 'https://192.168.1.5:3443'],
    [{ host: 'localhost:3443', proto: 'https' }, 'http://192.168.1.5:3000', 'https://192.168.1.5:3443'],
    [{ host: 'nas.local:3443', proto: 'https' }, 'http://nas.local:3000', 'https://nas.local:3443'],
    [{ host: '[fd00::5]:3000' }, 'http://[fd00::5]:3000', 'https://[fd00::5]:3443'],
  ])('%j', (given, address, secure) => {
    expect(reach({ ...given, https })).toMatchObject({ kind: 'own-https', address, secure })
  })

  it('shows no secure address that the certificate does not name', () => {
    expect(reach({ host: 'fit.example:3000', https })).toMatchObject({ address: 'http://fit.example:3000', secure: 'https://192.168.1.5:3443' })
    expect(reach({ host: 'fit.example:3000', https, addresses: ['203.0.113.9'] })).toMatchObject({ secure: 'https://nas.local:3443' })
    expect(reach({ host: '203.0.113.5:3000', https })).toMatchObject({ secure: 'https://203.0.113.5:3443' })
    expect(reach({ host: 'fit.example:3000', https: { port: 3443, names: [''] }, addresses: [] })).toEqual({ kind: 'plain', address: 'http://fit.example:3000', others: [] })
  })

  it('leaves out the usual ports', () => {
    expect(reach({ host: 'nas', proto: 'https', port: 80, https: { ...https, port: 443 } })).toMatchObject({ kind: 'own-https', address: 'http://nas', secure: 'https://nas' })
  })
})

describe('behind a proxy', () => {
  it('has https already', () => {
    expect(reach({ host: 'fit.example', proto: 'https' })).toEqual({ kind: 'proxy', address: 'https://fit.example' })
    expect(reach({ host: 'nas.tail.example', proto: 'https', https })).toEqual({ kind: 'proxy', address: 'https://nas.tail.example' })
    expect(reach({ authUrl: 'https://fit.example/', https })).toEqual({ kind: 'proxy', address: 'https://fit.example' })
  })

  it('shows no name that this server does not know', () => {
    expect(reach({ host: 'evil.example', proto: 'https' })).toMatchObject({ kind: 'plain', address: 'http://192.168.1.5:3000' })
  })
})
