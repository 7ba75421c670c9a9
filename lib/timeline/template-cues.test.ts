import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Segment } from '@/lib/catalog/types'
import { CLASS_TYPES, SEGMENT_KINDS, SIDES, type ClassType } from '@/lib/catalog/vocabulary'
import { cueMeasure, renderCue } from './cues'
import { TEMPLATE_PHRASES } from './phrases'
import { templateCues, type Voice } from './template-cues'
import { TEST_LIBRARY } from './test-library'

type Beat = Omit<Segment, 'cues' | 'bpm'>
const beat = (kind: Beat['kind'], seconds: number, movement: string | null, rest: Partial<Beat> = {}): Beat => ({ kind, seconds, movement, side: 'none', rpe: 5, reps: null, ...rest })
const PLAIN: Voice = { pace: 'even', habits: [] }
const length = cueMeasure((slug, locale) => TEST_LIBRARY.get(slug).name[locale], TEMPLATE_PHRASES)

function said(type: ClassType, beats: Beat[], voice: Voice = PLAIN): string[][] {
  return templateCues(type, beats, voice, TEST_LIBRARY, length)
    .map((cues) => cues.map((cue) => `${cue.at} ${renderCue(cue, 'en', (slug) => slug, TEMPLATE_PHRASES)}`))
}

describe('templateCues', () => {
  it('leads through sets with their rests, to the end', () => {
    expect(said('strength', [
      beat('warm-up', 60, 'march'), beat('work', 40, 'squat', { reps: 10 }), beat('rest', 20, null), beat('work', 40, 'squat', { reps: 10 }),
      beat('transition', 10, null), beat('work', 40, 'row'), beat('cool-down', 60, 'march'),
    ])).toEqual([
      ['0 Warm-up. march. 1 minute.', '52 Next: squat.'],
      ['0 squat. Set 1 of 2. 10 repetitions.', '30 10 seconds left.'],
      ['0 Rest. Next: set 2 of 2.'],
      ['0 squat. Set 2 of 2. 10 repetitions.', '30 10 seconds left.'],
      ['0 Next: row.'],
      ['0 row. 40 seconds.', '30 10 seconds left.', '32 Next: march.'],
      ['0 Cool-down. march. 1 minute.', '57 That was it. Well done.'],
    ])
  })

  it('calls the sides', () => {
    expect(said('strength', [
      beat('transition', 10, null), beat('work', 25, 'split-squat', { side: 'left' }), beat('rest', 10, null), beat('work', 25, 'split-squat', { side: 'right' }),
    ])).toEqual([
      ['0 Next: split-squat. Left side.'],
      ['0 split-squat. Left side. 25 seconds.'],
      ['0 Rest. Then the other side.'],
      ['0 Change sides. Right side.', '22 That was it. Well done.'],
    ])
    expect(said('yoga', [beat('work', 30, 'split-squat', { side: 'left' }), beat('work', 30, 'split-squat', { side: 'right' })])[0]).toEqual(['0 split-squat. Left side.', '22 Then the other side.'])
  })

  it('names the movement anew when a pair of sides begins again', () => {
    const pair = [beat('work', 25, 'split-squat', { side: 'left' }), beat('work', 25, 'split-squat', { side: 'right' })]
    expect(said('strength', [...pair, beat('rest', 10, null), ...pair]).flat().filter((text) => text.startsWith('0 '))).toEqual([
      '0 split-squat. Left side. 25 seconds.', '0 Change sides. Right side.', '0 Rest. Next: split-squat. Left side.', '0 split-squat. Left side. 25 seconds.', '0 Change sides. Right side.',
    ])
  })

  it('opens and closes yoga in its own form', () => {
    expect(said('yoga', [beat('warm-up', 30, 'squat'), beat('work', 30, 'cobra'), beat('cool-down', 30, 'split-squat', { side: 'left' })]).map((texts) => texts[0]))
      .toEqual(['0 To begin: squat.', '0 cobra.', '0 To finish: split-squat. Left side.'])
  })

  it('says how to go on when only the effort changes', () => {
    expect(said('running', [
      beat('work', 120, 'walk-easy', { rpe: 2 }), beat('work', 480, 'run-easy', { rpe: 5 }), beat('work', 60, 'run-easy', { rpe: 6 }), beat('work', 60, 'run-easy', { rpe: 4 }),
    ]).map((texts) => texts[0])).toEqual(['0 Walk easy for 2 minutes.', '0 Run easy for 8 minutes.', '0 A little harder now. 1 minute.', '0 Ease off now. 1 minute.'])
  })

  it('speaks of breaths and not of time in yoga', () => {
    expect(said('yoga', [beat('work', 40, 'cobra', { reps: 5 }), beat('stillness', 60, null)])).toEqual([['0 cobra. 5 breaths.'], ['0 Be still. 1 minute.', '57 That was it. Well done.']])
  })

  it('follows the habits of the voice', () => {
    const beats = [beat('work', 60, 'squat'), beat('work', 60, 'row')]
    expect(said('hiit', beats, { pace: 'full', habits: ['counts-down', 'offers-easier', 'announces-early'] })[0])
      .toEqual(['0 squat. 60 seconds.', '15 Easier: half-squat.', '30 Halfway.', '46 Next: row.', '50 10 seconds left.', '57 Three, two, one.'].map((text) => text.replace('60 seconds', '1 minute')))
  })

  it('drops what does not fit rather than what begins', () => {
    expect(said('hiit', [beat('work', 4, 'jump-squat'), beat('work', 30, 'row')])[0]).toEqual(['0 jump-squat. 4 seconds.', '3 Then: row.'])
    expect(said('hiit', [beat('work', 3, 'jump-squat'), beat('work', 30, 'row')])[0]).toEqual(['0 jump-squat. 3 seconds.'])
    expect(said('hiit', [beat('work', 1, 'squat'), beat('work', 30, 'row')])[0]).toEqual(['0 squat.'])
  })

  it('fits every cue into its segment, without overlap, whatever the timeline', () => {
    const beats = fc.array(fc.record<Beat>({
      kind: fc.constantFrom(...SEGMENT_KINDS),
      seconds: fc.integer({ min: 1, max: 120 }),
      movement: fc.constantFrom(null, ...TEST_LIBRARY.all.map(({ slug }) => slug)),
      side: fc.constantFrom(...SIDES),
      rpe: fc.integer({ min: 0, max: 20 }).map((half) => half / 2),
      reps: fc.constantFrom(null, 10),
    }), { minLength: 1, maxLength: 20 })
    const voices = fc.record<Voice>({ pace: fc.constantFrom('sparse', 'even', 'full'), habits: fc.subarray(['counts-down', 'offers-easier', 'announces-early']) })
    fc.assert(fc.property(fc.constantFrom(...CLASS_TYPES), beats, voices, (type, timeline, voice) => {
      templateCues(type, timeline, voice, TEST_LIBRARY, length).forEach((cues, index) => {
        let free = 0
        for (const cue of cues) {
          expect(Number.isInteger(cue.at)).toBe(true)
          expect(cue.at).toBeGreaterThanOrEqual(free)
          free = cue.at + length(cue)
        }
        expect(free).toBeLessThanOrEqual(timeline[index]?.seconds ?? 0)
      })
    }))
  })
})
