import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isUuid, toUuid } from './uuid'

describe('toUuid', () => {
  it('sets version and variant and keeps the rest', () => {
    expect(toUuid(new Uint8Array(16).fill(255))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff')
    expect(toUuid(new Uint8Array(16))).toBe('00000000-0000-4000-8000-000000000000')
  })

  it('is a uuid for any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => isUuid(toUuid(bytes))), { seed: 3 })
  })

  it('refuses another number of bytes', () => {
    expect(() => toUuid(new Uint8Array(15))).toThrow(RangeError)
    expect(isUuid('6f2c1a3e-5b7d-4c21-9a10')).toBe(false)
  })
})
