import { describe, expect, it } from 'vitest'
import type { Segment } from '@/lib/catalog/types'
import { secondsOf } from './atoms'
import { renderCue } from './cues'
import { peakRpe } from './derive'
import { fitTo, lengthsOf, nearestLength, type Fittable } from './fit'
import { TEMPLATE_PHRASES } from './phrases'
import { recue } from './recue'
import { bothSides, segment, TEST_SPEAKER } from './test-segments'

const set = (movement: string, rpe = 5) => [segment('work', 40, movement, { rpe }), segment('rest', 20, null)]
const warm = [segment('warm-up', 60, 'march'), segment('warm-up', 60, 'half-squat', { rpe: 3 })]
const cool = [segment('cool-down', 60, 'march'), segment('cool-down', 60, 'row')]

function strength(...work: Segment[][]): Fittable {
  return { type: 'strength', ladder: null, segments: recue('strength', [...warm, ...work.flat(), ...cool], TEST_SPEAKER) }
}

/** Twelve minutes: two movements of four sets each. */
const SETS = strength(...Array.from({ length: 4 }, () => set('squat')), ...Array.from({ length: 4 }, () => set('row')))

const worked = (segments: readonly Segment[]) => segments.filter(({ kind }) => kind === 'work').map(({ movement, seconds }) => `${movement} ${seconds}`)
const said = (segments: readonly Segment[]) => segments.map(({ cues }) => cues.map((cue) => renderCue(cue, 'en', (slug) => slug, TEMPLATE_PHRASES)))

describe('lengthsOf', () => {
  it('lists whole minutes in order, from half to twice its length, its own among them', () => {
    const lengths = lengthsOf(SETS)
    expect(lengths).toContain(720)
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
    expect(lengths[0]).toBeGreaterThanOrEqual(360)
    expect(lengths.at(-1)).toBeLessThanOrEqual(1440)
    expect(lengths.every((seconds) => seconds % 60 === 0)).toBe(true)
    expect(lengths.length).toBeGreaterThan(8)
  })

  it('has one length for a step of the ladder, a script, and what has no rounds', () => {
    const scripted = SETS.segments.map((one, index) => (index === 0 ? { ...one, cues: [{ at: 0, key: 'script.arrive.1' }] } : one))
    const walk = [segment('warm-up', 120, 'walk-easy'), segment('work', 600, 'walk-easy'), segment('cool-down', 120, 'walk-easy')]
    expect(lengthsOf({ ...SETS, ladder: { step: 3 } })).toEqual([720])
    expect(lengthsOf({ ...SETS, segments: scripted })).toEqual([720])
    expect(lengthsOf({ type: 'walking', ladder: null, segments: walk })).toEqual([840])
    expect(lengthsOf({ type: 'meditation', ladder: null, segments: [segment('stillness', 600, null)] })).toEqual([600])
  })

  it('stays within 5 to 60 minutes', () => {
    const long = strength(...Array.from({ length: 8 }, () => set('squat')), ...Array.from({ length: 24 }, () => set('row')))
    expect(secondsOf(long.segments)).toBe(36 * 60)
    expect(lengthsOf(long).at(-1)).toBeLessThanOrEqual(3600)
    expect(lengthsOf(strength(...Array.from({ length: 5 }, () => set('squat')))).at(0)).toBeGreaterThanOrEqual(300)
  })
})

describe('nearestLength', () => {
  it('takes the nearest, of two the shorter', () => {
    expect(nearestLength([600, 720, 840], 1000)).toBe(840)
    expect(nearestLength([600, 720], 660)).toBe(600)
    expect(nearestLength([], 660)).toBeNull()
  })
})

describe('fitTo', () => {
  it('drops whole sets from the end of each movement, and says so', () => {
    const fitted = fitTo(SETS, 540, TEST_SPEAKER)
    expect(fitted?.rounds).toEqual([{ movements: ['squat'], from: 4, to: 3 }, { movements: ['row'], from: 4, to: 3 }])
    expect(secondsOf(fitted?.segments ?? [])).toBe(540)
    expect(worked(fitted?.segments ?? [])).toEqual([...Array.from({ length: 3 }, () => 'squat 40'), ...Array.from({ length: 3 }, () => 'row 40')])
    expect(fitted?.warmUp.from).toBe(120)
    expect(fitted?.warmUp.to).toBeLessThan(120)
  })

  it('counts the sets that are left', () => {
    const texts = said(fitTo(SETS, 540, TEST_SPEAKER)?.segments ?? []).flat().join(' ')
    expect(said(SETS.segments).flat().join(' ')).toContain('of 4')
    expect(texts).toContain('Set 3 of 3')
    expect(texts).not.toContain('of 4')
    expect(texts.match(/That was it/g)).toHaveLength(1)
  })

  it('adds sets in the place of the last one', () => {
    const fitted = fitTo(SETS, 900, TEST_SPEAKER)
    expect(fitted?.rounds.map(({ from, to }) => [from, to])).toEqual([[4, 5], [4, 5]])
    expect(worked(fitted?.segments ?? []).slice(3, 6)).toEqual(['squat 40', 'squat 40', 'row 40'])
  })

  it('adds no minute above the peak of the class', () => {
    const hard = strength(...Array.from({ length: 3 }, () => set('squat')), set('squat', 9))
    const longest = lengthsOf(hard).at(-1) ?? 0
    const fitted = fitTo(hard, longest, TEST_SPEAKER)
    expect(longest).toBeGreaterThan(secondsOf(hard.segments))
    expect(fitted?.segments.filter(({ rpe }) => rpe > 5)).toHaveLength(1)
  })

  it('lengthens no warm-up beyond the peak of the class', () => {
    const gentle: Fittable = { type: 'yoga', ladder: null, segments: [segment('warm-up', 50, 'cobra', { rpe: 3 }), ...['march', 'squat', 'row', 'cobra'].map((movement) => segment('work', 60, movement, { rpe: 2 })), segment('cool-down', 90, 'march', { rpe: 1 })] }
    const longest = lengthsOf(gentle).at(-1) ?? 0
    expect(longest).toBeGreaterThan(secondsOf(gentle.segments))
    expect(peakRpe(fitTo(gentle, longest, TEST_SPEAKER)?.segments ?? [])).toBe(2)
  })

  it('never parts left and right', () => {
    const sided = strength(...Array.from({ length: 3 }, () => [...bothSides(40, 'split-squat'), segment('rest', 30, null)]))
    for (const seconds of lengthsOf(sided)) {
      const sides = (fitTo(sided, seconds, TEST_SPEAKER)?.segments ?? []).filter(({ side }) => side !== 'none').map(({ side }) => side)
      expect(sides.length % 2).toBe(0)
      expect(sides.every((side, index) => side === (index % 2 === 0 ? 'left' : 'right'))).toBe(true)
    }
  })

  it('is the class as it is at its own length, and nothing at a length that rounds do not allow', () => {
    expect(fitTo(SETS, 720, TEST_SPEAKER)).toEqual({ segments: SETS.segments, seconds: 720, rounds: [], warmUp: { from: 120, to: 120 }, coolDown: { from: 120, to: 120 } })
    expect(fitTo(SETS, 725, TEST_SPEAKER)).toBeNull()
    expect(fitTo(SETS, 3600, TEST_SPEAKER)).toBeNull()
  })
})
