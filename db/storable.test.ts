import { expect, it } from 'vitest'
import { storable } from './storable'

it('drops what PostgreSQL cannot keep, in texts and names, however deep', () => {
  expect(storable({ note: 'a\0b', list: ['\ud800', { 'k\0': '💩' }], n: 1.5, no: null, yes: true }))
    .toEqual({ note: 'ab', list: ['\ufffd', { k: '💩' }], n: 1.5, no: null, yes: true })
})

it('leaves what can be kept as it is', () => {
  const value = { note: 'مرحبا 👩‍👩‍👧 \u202e\n', changes: { a: [1, 2] } }
  expect(storable(value)).toEqual(value)
})
