import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressBytes, maskBytes } from './address-bytes'

describe('addressBytes', () => {
  it.each([
    ['192.168.1.5', 'c0a80105'], ['::1', '00000000000000000000000000000001'], ['fd00::', 'fd000000000000000000000000000000'],
    ['2001:db8:1:2:3:4:5:6', '20010db8000100020003000400050006'], ['::ffff:10.0.0.1', '00000000000000000000ffff0a000001'], ['fe80::1:2', 'fe800000000000000000000000010002'],
  ])('%s', (address, hex) => expect(Buffer.from(addressBytes(address)).toString('hex')).toBe(hex))

  it('gives 4 or 16 bytes for every address, and none for what is no address', () => {
    fc.assert(fc.property(fc.ipV4(), (address) => addressBytes(address).length === 4))
    fc.assert(fc.property(fc.ipV6(), (address) => addressBytes(address).length === 16))
    expect(() => addressBytes('nas')).toThrow(RangeError)
  })
})

it('writes masks', () => {
  expect([maskBytes(4, 8), maskBytes(4, 12), maskBytes(4, 32), maskBytes(4, 0)].map((mask) => [...mask])).toEqual([[255, 0, 0, 0], [255, 240, 0, 0], [255, 255, 255, 255], [0, 0, 0, 0]])
  expect([...maskBytes(16, 7)]).toEqual([254, ...Array.from({ length: 15 }, () => 0)])
})
