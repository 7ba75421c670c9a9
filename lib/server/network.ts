import { BlockList, isIP } from 'node:net'
import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os'

/** Bridges that only containers and virtual machines on this computer can use. */
const inner = /^(docker|br-|veth|virbr|cni|lxc)/

/** This computer's addresses (IPv4) as others in the network reach it; none where it is in no network. */
export function networkAddresses(interfaces: NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces()): string[] {
  return Object.entries(interfaces)
    .filter(([name]) => !inner.test(name))
    .flatMap(([, list]) => list ?? [])
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
    .map(({ address }) => address)
}

/** Networks that only a home, this computer or a tailnet uses, as [address, bits] (RFC 1918, 6598, 4193). */
export const HOME_NETWORKS = {
  ipv4: [['127.0.0.0', 8], ['10.0.0.0', 8], ['172.16.0.0', 12], ['192.168.0.0', 16], ['100.64.0.0', 10]],
  ipv6: [['::1', 128], ['fc00::', 7]],
} as const

const home = new BlockList()
for (const [address, bits] of HOME_NETWORKS.ipv4) home.addSubnet(address, bits, 'ipv4')
for (const [address, bits] of HOME_NETWORKS.ipv6) home.addSubnet(address, bits, 'ipv6')

/** Whether a literal address can be reached at home only. False for what is no address. */
export function isHomeAddress(address: string): boolean {
  const version = isIP(address)
  return version !== 0 && home.check(address, version === 6 ? 'ipv6' : 'ipv4')
}
