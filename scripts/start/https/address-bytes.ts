import { isIP } from 'node:net'

/** A literal address as the bytes that a certificate holds: 4 or 16 (RFC 5280 §4.2.1.6). Throws for what is none. */
export function addressBytes(address: string): Uint8Array<ArrayBuffer> {
  const version = isIP(address)
  if (version === 4) return Uint8Array.from(address.split('.'), Number)
  if (version !== 6) throw new RangeError(`${address} is no address`)
  // The parser of addresses writes the last four bytes of a mixed one (::ffff:10.0.0.1) as two groups.
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const [left, right] = [groups(head), groups(tail ?? '')]
  const zeros = Array.from({ length: tail === undefined ? 0 : 8 - left.length - right.length }, () => 0)
  return Uint8Array.from([...left, ...zeros, ...right].flatMap((group) => [group >> 8, group & 255]))
}

/** A network's mask as bytes, of the length of its addresses; more bits than they have are as many. */
export function maskBytes(length: number, bits: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, index) => (0xff00 >> Math.min(8, Math.max(0, bits - index * 8))) & 255)
}

function groups(text: string): number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16))
}
