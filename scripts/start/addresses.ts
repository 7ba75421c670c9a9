import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os'

/** Bridges that only containers and virtual machines on this computer can use. */
const inner = /^(docker|br-|veth|virbr|cni|lxc)/

/** Where the app can be opened: this computer's address first, then those in the local network (IPv4). */
export function addresses(port: number, interfaces: NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces()): string[] {
  const found = Object.entries(interfaces)
    .filter(([name]) => !inner.test(name))
    .flatMap(([, list]) => list ?? [])
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
  return [`http://localhost:${port}`, ...found.map(({ address }) => `http://${address}:${port}`)]
}
