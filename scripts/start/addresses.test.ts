import { expect, it } from 'vitest'
import { addresses } from './addresses'

it('lists this computer first, then what others in the network can reach', () => {
  expect(addresses('http', 3000, ['192.168.1.5'])).toEqual(['http://localhost:3000', 'http://192.168.1.5:3000'])
  expect(addresses('https', 3443, [])).toEqual(['https://localhost:3443'])
})
