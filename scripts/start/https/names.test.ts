import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { isHomeAddress } from '@/lib/server/network'
import { makeAuthority, vouchesFor } from './certificate'
import { authorityDomains, certificateNames } from './names'

let vouches: (name: string) => boolean
beforeAll(async () => {
  const authority = await makeAuthority('Upbeat (nas)', { domains: authorityDomains('Nas'), addresses: ['203.0.113.9'] }, 0)
  vouches = vouchesFor(authority.certificate)
})

const names = (given: { computer?: string; addresses?: string[]; allowed?: string[] }) =>
  certificateNames({ computer: 'Nas', addresses: [], allowed: [], vouches, ...given })

describe('certificateNames', () => {
  it('names this computer, by its names and the addresses it had or has at home', () => {
    expect(names({ addresses: ['192.168.1.5', 'fd00::5', 'fe80::5', '203.0.113.9', '203.0.113.10'] })).toEqual(['127.0.0.1', '192.168.1.5', '203.0.113.9', '::1', 'fd00::5', 'localhost', 'nas', 'nas.local'])
  })

  it('takes further names where the authority may vouch for them', () => {
    const found = names({ allowed: [' Gym.lan:3000', 'fit.example.org', 'bank.example', '10.0.0.7', 'local.example', '', 'a b'] })
    expect(found).toEqual(expect.arrayContaining(['gym.lan', '10.0.0.7']))
    expect(found).toHaveLength(7)
  })

  it('leaves out a new name of this computer that the old authority may not vouch for, but not the one it is found by', () => {
    expect(names({ computer: 'box.example.org' })).toEqual(['127.0.0.1', '::1', 'box.local', 'localhost'])
  })

  it('holds names of the home only, whatever is asked for', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.domain(), fc.ipV4(), fc.ipV6())), (given) => {
      for (const name of names({ addresses: given, allowed: given })) {
        expect(isHomeAddress(name) || authorityDomains('nas').some((domain) => name === domain || name.endsWith(`.${domain}`)), name).toBe(true)
      }
    }))
  })
})
