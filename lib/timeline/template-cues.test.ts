import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Segment } from '@/lib/catalog/types'
import { CLASS_TYPES, SEGMENT_KINDS, SIDES, type ClassType } from '@/lib/catalog/vocabulary'
import { cueMeasure, renderCue, type Phrases } from './cues'
import { TEMPLATE_PHRASES } from './phrases'
import { templateCues, type Voice } from './template-cues'
import { sameText, TEST_LIBRARY } from './test-library'
import { phraseIndex, techniqueBook, voiceBook } from './voice'

type Beat = Omit<Segment, 'cues' | 'bpm'>
const beat = (kind: Beat['kind'], seconds: number, movement: string | null, rest: Partial<Beat> = {}): Beat => ({ kind, seconds, movement, side: 'none', rpe: 5, reps: null, ...rest })
const PLAIN: Voice = { slug: 'plain', pace: 'even', habits: [] }
const length = cueMeasure((slug, locale) => TEST_LIBRARY.get(slug).name[locale], TEMPLATE_PHRASES)

function saidFrom(phrases: Phrases, type: ClassType, beats: Beat[], voice: Voice = PLAIN): string[][] {
  const measure = cueMeasure((slug, locale) => TEST_LIBRARY.get(slug).name[locale], phrases)
  return templateCues(type, beats, voice, TEST_LIBRARY, phraseIndex(phrases), measure)
    .map((cues) => cues.map((cue) => `${cue.at} ${renderCue(cue, 'en', (slug) => slug, phrases)}`))
}

const said = (type: ClassType, beats: Beat[], voice?: Voice) => saidFrom(TEMPLATE_PHRASES, type, beats, voice)

describe('templateCues', () => {
  it('leads through sets with their rests, to the end', () => {
    expect(said('strength', [
      beat('warm-up', 60, 'march'), beat('work', 40, 'squat', { reps: 10 }), beat('rest', 20, null), beat('work', 40, 'squat', { reps: 10 }),
      beat('transition', 10, null), beat('work', 40, 'row'), beat('cool-down', 60, 'march'),
    ])).toEqual([
      ['0 Warm-up. March. 1 minute.', '52 Next: squat.'],
      ['0 Squat. Set 1 of 2. 10 repetitions.', '30 10 seconds left.'],
      ['0 Rest. Next: set 2 of 2.'],
      ['0 Squat. Set 2 of 2. 10 repetitions.', '30 10 seconds left.'],
      ['0 Next: row.'],
      ['0 Row. 40 seconds.', '30 10 seconds left.', '32 Next: march.'],
      ['0 Cool-down. March. 1 minute.', '57 That was it. Well done.'],
    ])
  })

  it('calls the sides', () => {
    expect(said('strength', [
      beat('transition', 10, null), beat('work', 25, 'split-squat', { side: 'left' }), beat('rest', 10, null), beat('work', 25, 'split-squat', { side: 'right' }),
    ])).toEqual([
      ['0 Next: split-squat. Left side.'],
      ['0 Split-squat. Left side. 25 seconds.', '22 Three, two, one.'],
      ['0 Rest. Then the other side.'],
      ['0 Change sides. Right side.', '22 That was it. Well done.'],
    ])
    expect(said('yoga', [beat('work', 30, 'split-squat', { side: 'left' }), beat('work', 30, 'split-squat', { side: 'right' })])[0]).toEqual(['0 Split-squat. Left side.', '22 Then the other side.'])
  })

  it('names the movement anew when a pair of sides begins again', () => {
    const pair = [beat('work', 25, 'split-squat', { side: 'left' }), beat('work', 25, 'split-squat', { side: 'right' })]
    expect(said('strength', [...pair, beat('rest', 10, null), ...pair]).flat().filter((text) => text.startsWith('0 '))).toEqual([
      '0 Split-squat. Left side. 25 seconds.', '0 Change sides. Right side.', '0 Rest. Next: split-squat. Left side.', '0 Split-squat. Left side. 25 seconds.', '0 Change sides. Right side.',
    ])
  })

  it('opens and closes yoga in its own form', () => {
    expect(said('yoga', [beat('warm-up', 30, 'squat'), beat('work', 30, 'cobra'), beat('cool-down', 30, 'split-squat', { side: 'left' })]).map((texts) => texts[0]))
      .toEqual(['0 To begin: squat.', '0 Cobra.', '0 To finish: split-squat. Left side.'])
  })

  it('says how to go on when only the effort changes', () => {
    expect(said('running', [
      beat('work', 120, 'walk-easy', { rpe: 2 }), beat('work', 480, 'run-easy', { rpe: 5 }), beat('work', 60, 'run-easy', { rpe: 6 }), beat('work', 60, 'run-easy', { rpe: 4 }),
    ]).map((texts) => texts[0])).toEqual(['0 Walk easy for 2 minutes.', '0 Run easy for 8 minutes.', '0 A little harder now. 1 minute.', '0 Ease off now. 1 minute.'])
  })

  it('speaks of breaths and not of time in yoga', () => {
    expect(said('yoga', [beat('work', 40, 'cobra', { reps: 5 }), beat('stillness', 60, null)])).toEqual([['0 Cobra. 5 breaths.'], ['0 Be still. 1 minute.', '57 That was it. Well done.']])
  })

  it('follows the habits of the voice', () => {
    const beats = [beat('work', 60, 'squat'), beat('work', 60, 'row')]
    expect(said('hiit', beats, { slug: 'full', pace: 'full', habits: ['counts-down', 'offers-easier', 'announces-early'] })[0])
      .toEqual(['0 Squat. 1 minute.', '15 Easier: half-squat.', '30 Halfway.', '46 Next: row.', '50 10 seconds left.', '57 Three, two, one.'])
  })

  it('counts the last seconds of work', () => {
    expect(said('hiit', [beat('work', 20, 'squat'), beat('rest', 10, null), beat('work', 20, 'row'), beat('cool-down', 60, 'march')])[0]).toEqual(['0 Squat. 20 seconds.', '17 Three, two, one.'])
  })

  it('does not name a pose of a flow again that has just been named, and counts nobody out of a stretch', () => {
    expect(said('yoga', [beat('work', 30, 'squat'), beat('work', 6, 'cobra'), beat('work', 6, 'row'), beat('stillness', 60, null)]).slice(0, 3))
      .toEqual([['0 Squat.', '22 Next: cobra.'], ['3 Next: row.'], []])
    expect(said('yoga', [beat('work', 30, 'squat'), beat('work', 20, 'cobra'), beat('stillness', 60, null)])[1]).toEqual(['0 Cobra.'])
    expect(said('stretching', [beat('work', 40, 'squat'), beat('work', 40, 'row'), beat('stillness', 60, null)])[0]).toEqual(['0 Squat. 40 seconds.', '32 Next: row.'])
  })

  it('says what goes wrong on a first side, never for the first time on a second', () => {
    const phrases = { ...TEMPLATE_PHRASES, ...techniqueBook({ 'split-squat': { 'set-up': sameText('Feet apart.'), 'action': sameText('Knee down.'), 'fault': sameText('Chest tall.') } }) }
    const pair = [beat('work', 40, 'split-squat', { side: 'left' }), beat('work', 40, 'split-squat', { side: 'right' })]
    const faults = saidFrom(phrases, 'strength', [...pair, beat('rest', 20, null), ...pair]).map((texts) => texts.some((text) => text.endsWith('Chest tall.')))
    expect(faults).toEqual([false, false, false, true, false])
  })

  it('drops what does not fit rather than what begins', () => {
    expect(said('hiit', [beat('work', 4, 'jump-squat'), beat('work', 30, 'row')])[0]).toEqual(['0 Jump-squat. 4 seconds.', '3 Then: row.'])
    expect(said('hiit', [beat('work', 3, 'jump-squat'), beat('work', 30, 'row')])[0]).toEqual(['0 Jump-squat. 3 seconds.'])
    expect(said('hiit', [beat('work', 1, 'squat'), beat('work', 30, 'row')])[0]).toEqual(['0 Squat.'])
  })

  it('says how a movement is done when it comes for the first time, and what goes wrong when it comes again', () => {
    const phrases = { ...TEMPLATE_PHRASES, ...techniqueBook({ row: { 'set-up': sameText('Feet apart.'), 'action': sameText('Elbows back.'), 'fault': sameText('Shoulders low.') } }) }
    expect(saidFrom(phrases, 'strength', [
      beat('work', 40, 'squat'), beat('rest', 15, null), beat('work', 40, 'row'), beat('rest', 15, null), beat('work', 40, 'row'), beat('rest', 15, null), beat('work', 40, 'row'),
    ])).toEqual([
      ['0 Squat. 40 seconds.', '30 10 seconds left.'],
      ['0 Rest. Next: row.', '14 Feet apart.'],
      ['0 Row. Set 1 of 3. 40 seconds.', '3 Elbows back.', '30 10 seconds left.'],
      ['0 Rest. Next: set 2 of 3.'],
      ['0 Row. Set 2 of 3. 40 seconds.', '11 Shoulders low.', '30 10 seconds left.'],
      ['0 Rest. Next: set 3 of 3.'],
      ['0 Row. Set 3 of 3. 40 seconds.', '30 10 seconds left.', '37 That was it. Well done.'],
    ])
  })

  it('uses the voice’s own wordings in turn, and the plain one where they do not fit', () => {
    const phrases = { ...TEMPLATE_PHRASES, ...voiceBook({ plain: { rest: [sameText('Breathe for a while.'), sameText('Take it easy now.')] }, other: { rest: [sameText('Shake it out.')] } }) }
    const rests = [beat('work', 40, 'squat'), beat('rest', 10, null), beat('rest', 10, null), beat('rest', 1, null), beat('rest', 10, null), beat('stillness', 40, null)]
    expect(saidFrom(phrases, 'hiit', rests).slice(1, 5)).toEqual([['0 Breathe for a while.'], [], [], []])
    const alone = [beat('rest', 10, null), beat('work', 40, null), beat('rest', 10, null), beat('work', 40, null), beat('rest', 1, null), beat('work', 5, null)]
    expect(saidFrom(phrases, 'hiit', alone).filter((_, index) => index % 2 === 0)).toEqual([['0 Breathe for a while.'], ['0 Take it easy now.'], ['0 Rest.']])
  })

  it('makes remarks as far apart as the voice likes, each once', () => {
    const phrases = { ...TEMPLATE_PHRASES, ...voiceBook({ plain: { 'remark-run': [sameText('Shoulders loose.'), sameText('Look ahead.')] } }) }
    const run = [beat('work', 900, 'run-easy', { rpe: 4 })]
    const remarks = (pace: Voice['pace']) => saidFrom(phrases, 'running', run, { slug: 'plain', pace, habits: [] })[0]?.filter((text) => /loose|ahead/.test(text))
    expect(remarks('even')).toEqual(['130 Shoulders loose.', '260 Look ahead.'])
    expect(remarks('sparse')).toEqual(['240 Shoulders loose.', '480 Look ahead.'])
  })

  it('makes remarks in the middle of a segment, and leaves its end to the count and to what comes next', () => {
    const phrases = {
      ...TEMPLATE_PHRASES,
      ...techniqueBook({ row: { action: sameText('Elbows back.'), fault: sameText('Shoulders low.') } }),
      ...voiceBook({ plain: { 'remark-work': [sameText('Calm and even.')], 'remark-rest': [sameText('Sit or stand.')] } }),
    }
    const texts = (work: number, rest: number) => saidFrom(phrases, 'hiit', [beat('work', 130, 'squat'), beat('work', work, 'row'), beat('rest', rest, null), beat('work', work, 'row')])
    expect(texts(40, 30)[1]).toEqual(['0 Row. 40 seconds.', '2 Elbows back.', '20 Calm and even.', '30 10 seconds left.'])
    for (const seconds of [20, 25, 30, 40, 60]) {
      const made = texts(seconds, seconds).slice(1, 3).flat().filter((text) => /Calm|Sit/.test(text)).map((text) => parseInt(text))
      expect(made.filter((moment) => moment > seconds - 15)).toEqual([])
      const told = texts(seconds, seconds).flat().filter((text) => /Elbows|Shoulders/.test(text)).map((text) => parseInt(text))
      expect(told.filter((moment) => moment > seconds - 8)).toEqual([])
    }
  })

  it('rather says nothing than a remark again, where the next one does not fit', () => {
    const phrases = { ...TEMPLATE_PHRASES, ...voiceBook({ plain: { 'remark-work': [sameText('Calm and even.'), sameText('x'.repeat(700))] } }) }
    const work = [beat('work', 40, 'squat'), beat('rest', 120, null), beat('work', 40, 'row'), beat('cool-down', 60, 'march')]
    expect(saidFrom(phrases, 'hiit', [beat('warm-up', 140, 'march'), ...work]).flat().filter((text) => text.endsWith('Calm and even.'))).toHaveLength(1)
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
    const voices = fc.record<Voice>({ slug: fc.constant('one'), pace: fc.constantFrom('sparse', 'even', 'full'), habits: fc.subarray(['counts-down', 'offers-easier', 'announces-early']) })
    fc.assert(fc.property(fc.constantFrom(...CLASS_TYPES), beats, voices, (type, timeline, voice) => {
      templateCues(type, timeline, voice, TEST_LIBRARY, phraseIndex(TEMPLATE_PHRASES), length).forEach((cues, index) => {
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
