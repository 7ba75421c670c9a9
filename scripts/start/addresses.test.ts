import type { NetworkInterfaceInfo } from 'node:os'
import { expect, it } from 'vitest'
import { addresses } from './addresses'

const entry = (address: string, internal = false): NetworkInterfaceInfo =>
  ({ address, internal, family: 'IPv4', netmask: '255.255.255.0', mac: '00:00:00:00:00:00', cidr: null })

it('lists this computer first, then what others in the network can reach', () => {
  const interfaces = {
    lo: [entry('127.0.0.1', true)],
    eth0: [entry('192.168.1.5'), { ...entry('fe80::1'), family: 'IPv6' as const, scopeid: 0 }],
    docker0: [entry('172.17.0.1')],
    eth1: [entry('169.254.3.4')],
  }
  expect(addresses(3000, interfaces)).toEqual(['http://localhost:3000', 'http://192.168.1.5:3000'])
})
