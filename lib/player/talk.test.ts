import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CueRole } from '@/lib/catalog/types'
import { segment } from './fixture'
import { cuesBetween, type PlacedCue } from './select'
import { cueToSay, isSaid, isUnmarked, namesSegments, patienceFor, TALK_AMOUNTS } from './talk'
import { toPlayerTimeline } from './timeline'

const ROLES: readonly CueRole[] = ['essential', 'countdown', 'extra']
const cue = (at: number, role: CueRole, text = `at ${at}`): PlacedCue => ({ at, role, text, segment: 0 })

describe('isSaid', () => {
  it.each([
    ['all', ['essential', 'countdown', 'extra']],
    ['essentials', ['essential', 'countdown']],
    ['countdown', ['countdown']],
    ['none', []],
  ] as const)('at %s', (amount, roles) => {
    expect(ROLES.filter((role) => isSaid(role, amount))).toEqual(roles)
  })

  it('says less from amount to amount', () => {
    for (const role of ROLES) {
      const said = TALK_AMOUNTS.map((amount) => isSaid(role, amount))
      expect(said).toEqual(said.toSorted((a, b) => Number(b) - Number(a)))
    }
    expect(TALK_AMOUNTS.filter(namesSegments)).toEqual(['all', 'essentials'])
  })
})

describe('cueToSay', () => {
  it('is the newest that the amount includes, never two at once', () => {
    const due = [cue(0, 'essential'), cue(4, 'extra'), cue(5, 'countdown'), cue(6, 'extra')]
    expect(TALK_AMOUNTS.map((amount) => cueToSay(due, amount)?.at ?? null)).toEqual([6, 5, 5, null])
    expect(cueToSay([], 'all')).toBeNull()
  })

  it('leaves to the caption what a browser might cut off', () => {
    expect(cueToSay([cue(0, 'essential', 'a'.repeat(140))], 'all')).not.toBeNull()
    expect(cueToSay([cue(0, 'essential', 'a'.repeat(141))], 'all')).toBeNull()
  })

  it('only ever answers with one of those due', () => {
    const cues = fc.array(fc.record({ at: fc.nat(), role: fc.constantFrom(...ROLES), text: fc.string(), segment: fc.nat() }))
    fc.assert(fc.property(cues, fc.constantFrom(...TALK_AMOUNTS), (due, amount) => {
      const said = cueToSay(due, amount)
      expect(said === null || (due.includes(said) && isSaid(said.role, amount))).toBe(true)
    }), { seed: 3 })
  })
})

describe('the moment of a cue', () => {
  it('lets a count never wait', () => {
    expect(patienceFor(cue(0, 'countdown'))).toBe(0)
    expect(patienceFor(cue(0, 'essential'))).toBeGreaterThan(0)
  })

  it('needs no tone of its own where the class has one', () => {
    const timeline = toPlayerTimeline([segment({ kind: 'work', seconds: 20, cues: [0, 1, 10, 16, 17].map((at) => ({ at, text: '' })) }), segment({ kind: 'rest', seconds: 10, cues: [{ at: 0, text: '' }] })])
    expect(cuesBetween(timeline, 0, 30_000).filter((placed) => isUnmarked(timeline, placed)).map(({ at }) => at / 1000)).toEqual([1, 10, 16])
  })
})
