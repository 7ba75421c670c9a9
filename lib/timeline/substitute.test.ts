import { describe, expect, it } from 'vitest'
import { movementLibrary } from '@/lib/catalog/movement-library'
import type { Movement, Segment } from '@/lib/catalog/types'
import { isAvoided, type Avoid } from './avoid'
import { renderCue } from './cues'
import { nearestSafe, type Within } from './nearest'
import { TEMPLATE_PHRASES } from './phrases'
import { recue } from './recue'
import { substitute } from './substitute'
import { TEST_LIBRARY } from './test-library'
import { bothSides, segment, TEST_SPEAKER } from './test-segments'

const NOTHING: Avoid = { joints: [], severityFrom: 2, jump: false, movements: [] }
const NO_JUMP: Avoid = { ...NOTHING, jump: true }
const KNEE: Avoid = { ...NOTHING, joints: ['knee'] }
const within = (avoid: Avoid, rest: Partial<Within> = {}): Within => ({ avoid, equipment: ['none'], contraindications: [], used: new Set(), ...rest })

const CLASS = {
  type: 'strength' as const,
  segments: recue('strength', [
    segment('warm-up', 60, 'march'), segment('work', 40, 'jump-squat', { rpe: 8 }), segment('rest', 20, null, { bpm: 110 }),
    ...bothSides(30, 'split-squat'), segment('rest', 20, null), segment('work', 40, 'squat', { reps: 12 }), segment('cool-down', 60, 'march'),
  ], TEST_SPEAKER),
}
const at = (segments: readonly Segment[], index: number) => segments[index] ?? segment('rest', 1, null)
const said = (segments: readonly Segment[]) => segments.flatMap(({ cues }) => cues.map((cue) => renderCue(cue, 'en', (slug) => slug, TEMPLATE_PHRASES))).join(' ')

describe('isAvoided', () => {
  const jump = TEST_LIBRARY.get('jump-squat')
  it.each<[Partial<Avoid>, boolean]>([
    [{}, false], [{ jump: true }, true], [{ joints: ['knee'] }, true], [{ joints: ['wrist'] }, false], [{ movements: ['jump-squat'] }, true], [{ movements: ['squat'] }, false],
  ])('%j: %s', (avoid, expected) => {
    expect(isAvoided(jump, { ...NOTHING, ...avoid })).toBe(expected)
  })

  it('counts a light load only from severity 1 on', () => {
    expect(isAvoided(TEST_LIBRARY.get('squat'), KNEE)).toBe(false)
    expect(isAvoided(TEST_LIBRARY.get('squat'), { ...KNEE, severityFrom: 1 })).toBe(true)
  })
})

describe('nearestSafe', () => {
  const like = (slug: string, rest: Partial<Movement>): Movement => ({ ...TEST_LIBRARY.get('row'), slug, equipment: ['none'], ...rest })
  const of = like('of', { tags: [{ joint: 'back', mechanism: 'flexion', severity: 2 }] })
  const back: Avoid = { ...NOTHING, joints: ['back'] }
  const nearest = (others: Movement[], rest: Partial<Within> = {}) => nearestSafe(of, within(back, rest), movementLibrary([of, ...others]))?.slug ?? null

  it('goes along the easier ones first', () => {
    expect(nearestSafe(TEST_LIBRARY.get('squat'), within({ ...NOTHING, movements: ['squat'] }), TEST_LIBRARY)?.slug).toBe('half-squat')
  })

  it('prefers position over muscles, muscles over unit, unit over MET', () => {
    const met = like('met', { met: 3 })
    const unit = like('unit', { unit: 'seconds' })
    const muscles = like('muscles', { primary: ['lats', 'shoulders'] })
    const position = like('position', { position: 'seated', equipment: ['chair'] })
    const chair = { equipment: ['chair' as const] }
    expect(nearest([position, muscles, unit, met], chair)).toBe('met')
    expect(nearest([position, muscles, unit], chair)).toBe('unit')
    expect(nearest([position, muscles], chair)).toBe('muscles')
    expect(nearest([position], chair)).toBe('position')
  })

  it.each<[string, Partial<Movement>]>([
    ['kit that the class does not need', { equipment: ['band'] }],
    ['more experience', { level: 'advanced' }],
    ['a side', { oneSided: true }],
    ['other muscles', { primary: ['quads'], secondary: [] }],
    ['more effort', { met: 8 }],
    ['next to none', { met: 1 }],
    ['the floor', { position: 'prone' }],
    ['ground that is covered', { gait: 'walk' }],
    ['a risk that the class does not have', { contraindications: ['fall-risk'] }],
    ['a heavy load on another joint', { tags: [{ joint: 'wrist', mechanism: 'loaded-extension', severity: 2 }] }],
    ['the same load', { tags: [{ joint: 'back', mechanism: 'rotation', severity: 3 }] }],
  ])('never takes %s', (_, rest) => {
    expect(nearest([like('other', rest)])).toBeNull()
  })
})

describe('substitute', () => {
  it('changes nothing where nothing is avoided', () => {
    expect(substitute(CLASS, NOTHING, TEST_SPEAKER)).toEqual({ segments: CLASS.segments, changes: [] })
  })

  it('replaces a movement, no harder, and says its name', () => {
    const { segments, changes } = substitute(CLASS, NO_JUMP, TEST_SPEAKER)
    expect(changes).toEqual([{ from: 'jump-squat', to: 'half-squat', at: [1] }])
    expect(at(segments, 1)).toMatchObject({ kind: 'work', movement: 'half-squat', seconds: 40, bpm: 120, rpe: 6.5 })
    expect(said(CLASS.segments)).toContain('jump-squat')
    expect(said(segments)).not.toContain('jump-squat')
  })

  it('keeps sides, seconds and order, and rests where nothing comes near', () => {
    const { segments, changes } = substitute(CLASS, KNEE, TEST_SPEAKER)
    expect(changes).toContainEqual({ from: 'split-squat', to: null, at: [3, 5] })
    expect(segments.map(({ seconds }) => seconds)).toEqual(CLASS.segments.map(({ seconds }) => seconds))
    expect(at(segments, 3)).toMatchObject({ kind: 'rest', movement: null, side: 'none', rpe: 2, bpm: 110 })
    expect(at(segments, 5)).toMatchObject({ kind: 'rest', movement: null, side: 'none' })
    expect(said(segments)).not.toContain('split-squat')
  })

  it('keeps the repetitions of what is counted alike', () => {
    const { segments } = substitute(CLASS, { ...NOTHING, movements: ['squat'] }, TEST_SPEAKER)
    expect(at(segments, 7)).toMatchObject({ movement: 'half-squat', reps: 12, rpe: 5 })
  })

  it('walks in the cadence of a walker where one does not run', () => {
    const library = movementLibrary(TEST_LIBRARY.all.map((one) => (one.slug === 'run-easy' ? { ...one, easier: 'walk-easy' } : one)))
    const run = { type: 'running' as const, segments: [segment('warm-up', 60, 'walk-easy', { bpm: 118 }), segment('work', 300, 'run-easy', { bpm: 164, rpe: 7 })] }
    const { segments } = substitute(run, { ...NOTHING, movements: ['run-easy'] }, { ...TEST_SPEAKER, library })
    expect(at(segments, 1)).toMatchObject({ movement: 'walk-easy', bpm: 130, rpe: 5 })
  })

  it('does another movement of the warm-up rather than none', () => {
    const { segments } = substitute({ type: 'strength', segments: [segment('warm-up', 60, 'march'), segment('warm-up', 60, 'cobra'), ...CLASS.segments.slice(1)] }, { ...NOTHING, movements: ['cobra'] }, TEST_SPEAKER)
    expect(at(segments, 1)).toMatchObject({ kind: 'warm-up', movement: 'march', seconds: 60 })
  })

  it('leaves a script as it is', () => {
    const cues = [{ at: 0, key: 'script.arrive.1' }]
    const { segments } = substitute({ type: 'meditation', segments: [segment('stillness', 300, 'cobra', { cues })] }, { ...NOTHING, movements: ['cobra'] }, TEST_SPEAKER)
    expect(segments).toEqual([segment('stillness', 300, null, { cues })])
  })
})
