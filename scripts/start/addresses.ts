import { networkAddresses } from '@/lib/server/network'

/** Where the app can be opened: this computer's address first, then those in the local network (IPv4). */
export function addresses(scheme: 'http' | 'https', port: number, found: readonly string[] = networkAddresses()): string[] {
  return ['localhost', ...found].map((address) => `${scheme}://${address}:${port}`)
}
