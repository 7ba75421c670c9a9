/**
 * A version 4 uuid from 16 random bytes (RFC 9562, section 5.4); over plain http a browser has
 * `crypto.getRandomValues` but no `crypto.randomUUID`. Throws on any other number of bytes.
 */
export function toUuid(random: Uint8Array): string {
  if (random.length !== 16) throw new RangeError(`A uuid needs 16 bytes, got ${random.length}`)
  const hex = Array.from(random, (byte, index) => {
    const value = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte
    return value.toString(16).padStart(2, '0')
  }).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i

/** Whether a text is a uuid of any version. */
export function isUuid(text: string): boolean {
  return UUID.test(text)
}
