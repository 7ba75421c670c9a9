import { describe, expect, it } from 'vitest'
import { testCatalog } from '@/lib/planner/testing'
import { withinEnvelope } from './envelope'

const catalog = testCatalog()

describe('classes that ask nothing new', () => {
  const used = catalog.filter((item) => item.type === 'walking' && item.level === 'beginner').slice(0, 6)
  const allowed = withinEnvelope(catalog, used)

  it('keeps the classes that are used already', () => {
    for (const item of used) expect(allowed).toContain(item)
  })

  it('lets no higher peak, no joint, no lying and no risk in', () => {
    const peak = Math.max(...used.map((item) => item.peakRpe))
    for (const item of allowed) {
      expect(item.peakRpe).toBeLessThanOrEqual(peak)
      expect(item.tags).toEqual([])
      expect(item.positions).not.toContain('supine')
      expect(item.contraindications).toEqual([])
    }
    expect(allowed.length).toBeGreaterThan(used.length)
    expect(allowed.length).toBeLessThan(catalog.length)
  })

  it('lets nothing in where nothing is used', () => {
    expect(withinEnvelope(catalog, []).every((item) => item.peakRpe === 0)).toBe(true)
  })
})
