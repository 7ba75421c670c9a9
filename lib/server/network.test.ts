import type { NetworkInterfaceInfo } from 'node:os'
import { describe, expect, it } from 'vitest'
import { isHomeAddress, networkAddresses } from './network'

const entry = (address: string, internal = false): NetworkInterfaceInfo =>
  ({ address, internal, family: 'IPv4', netmask: '255.255.255.0', mac: '00:00:00:00:00:00', cidr: null })

it('lists what others in the network can reach', () => {
  const interfaces = {
    lo: [entry('127.0.0.1', true)],
    eth0: [entry('192.168.1.5'), { ...entry('fe80::1'), family: 'IPv6' as const, scopeid: 0 }],
    docker0: [entry('172.17.0.1')],
    eth1: [entry('169.254.3.4')],
  }
  expect(networkAddresses(interfaces)).toEqual(['192.168.1.5'])
  expect(networkAddresses({ lo: interfaces.lo })).toEqual([])
})

describe('isHomeAddress', () => {
  it.each(['127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.178.20', '100.100.1.1', '::1', 'fd12:3456::1'])('%s is one', (address) => expect(isHomeAddress(address)).toBe(true))
  it.each(['8.8.8.8', '172.32.0.1', '192.169.0.1', '2001:db8::1', 'fe80::1', '::ffff:8.8.8.8', 'nas', ''])('%s is none', (address) => expect(isHomeAddress(address)).toBe(false))
})
