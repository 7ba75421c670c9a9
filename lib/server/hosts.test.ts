import { describe, expect, it } from 'vitest'
import { allowedHosts, hostName, isAllowedHost, requestHost } from './hosts'

const own = ['192.168.1.20', 'fe80::1', 'Nas', 'nas.local']
const allows = (host: string, environment = {}) => isAllowedHost(host, environment, own)

describe('hostName', () => {
  it.each([
    ['localhost:3000', 'localhost'], ['NAS.local', 'nas.local'], ['nas.local.:80', 'nas.local'], ['[::1]:3000', '::1'], ['[FE80::1]', 'fe80::1'], ['192.168.1.20', '192.168.1.20'],
  ])('%s is %s', (given, name) => expect(hostName(given)).toBe(name))

  it.each(['', 'a b', 'a/b', 'user@host', 'host:port', '[::1', 'localhost:3000:1', 'localhost\nx', 'a,b'])('%j is none', (given) => expect(hostName(given)).toBeNull())
})

describe('isAllowedHost', () => {
  it.each(['localhost:3000', '127.0.0.1', '[::1]:3000', '192.168.1.20:3000', 'NAS', 'nas.local:3000', '[fe80::1]:3000'])('answers to %s', (host) => expect(allows(host)).toBe(true))
  it.each(['evil.example', 'localhost.evil.example', '192.168.1.21', 'nas.evil.example', 'localhost@evil.example'])('not to %s', (host) => expect(allows(host)).toBe(false))

  it('answers to what ALLOWED_HOSTS and AUTH_URL name, with or without a port', () => {
    const environment = { ALLOWED_HOSTS: ' upbeat.test , Gym.example:8080,[2001:db8::1]', AUTH_URL: 'https://fit.example/x' }
    for (const host of ['upbeat.test:3411', 'gym.example', 'fit.example', '[2001:db8::1]:3000']) expect(allows(host, environment)).toBe(true)
    expect(allows('test', environment)).toBe(false)
  })

  it('takes nothing from empty or broken settings', () => {
    expect(allows('', { ALLOWED_HOSTS: ',, ', AUTH_URL: 'nonsense' })).toBe(false)
    expect(allowedHosts({ ALLOWED_HOSTS: ',' }, []).has('')).toBe(false)
  })
})

describe('requestHost', () => {
  it('is what a proxy in front names first, else the Host header', () => {
    expect(requestHost(new Headers({ host: 'app:3000' }))).toBe('app:3000')
    expect(requestHost(new Headers({ host: 'app:3000', 'x-forwarded-host': 'fit.example, inner' }))).toBe('fit.example')
    expect(requestHost(new Headers())).toBeNull()
  })
})
