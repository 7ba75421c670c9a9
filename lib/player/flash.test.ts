import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createFlashLimit, MOST_FLASHES } from './flash'

it('lets flashes through, and never more than three in any second', () => {
  fc.assert(fc.property(fc.array(fc.nat(600), { maxLength: 60 }), (gaps) => {
    const may = createFlashLimit()
    let now = 0
    const begun = gaps.flatMap((gap) => {
      now += gap
      return may(now) ? [now] : []
    })
    expect(begun.length).toBeGreaterThanOrEqual(Math.min(gaps.length, MOST_FLASHES))
    for (const at of begun) expect(begun.filter((other) => other >= at && other < at + 1000).length).toBeLessThanOrEqual(MOST_FLASHES)
  }), { seed: 5 })
  const slow = createFlashLimit()
  expect([0, 400, 800, 900, 1001].map(slow)).toEqual([true, true, true, false, true])
})
