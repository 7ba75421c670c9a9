import { describe, expect, it } from 'vitest'
import type { Phrases } from '@/lib/timeline/cues'
import { TEMPLATE_PHRASES } from '@/lib/timeline/phrases'
import { sameText, TEST_LIBRARY } from '@/lib/timeline/test-library'
import { compileCatalog } from './compile'
import type { Coach } from './coach'
import type { Problem, ProblemReason } from './problem'
import type { Draft, DraftSegment } from './recipe'

const COACH: Coach = { slug: 'mara', name: 'Mara', types: ['strength', 'yoga'], about: sameText('Calm.'), music: ['house'], pace: 'sparse', habits: [] }
const PHRASES: Phrases = { ...TEMPLATE_PHRASES, 'script.long': sameText('x'.repeat(140)) }

const work = (rest: Partial<DraftSegment> = {}): DraftSegment => ({ kind: 'work', seconds: 180, movement: 'squat', rpe: 6, ...rest })
const warmUp: DraftSegment = { kind: 'warm-up', seconds: 60, movement: 'march', rpe: 3 }
const coolDown: DraftSegment = { kind: 'cool-down', seconds: 60, movement: 'march', rpe: 2 }
const framed = (...segments: DraftSegment[]) => [warmUp, ...segments, coolDown]

function draft(rest: Partial<Draft> = {}): Draft {
  return {
    slug: 'legs-5', title: sameText('Legs'), description: sameText('Squats for five minutes.'), type: 'strength', level: 'beginner',
    focus: ['legs'], coach: 'mara', music: 'house', segments: framed(work()), ...rest,
  }
}

const compile = (...drafts: Draft[]) => compileCatalog([{ id: 'legs', drafts: () => drafts }], TEST_LIBRARY, [COACH], PHRASES)
const other = (rest: Partial<Draft>) => draft({ slug: 'legs-6', title: sameText('More legs'), ...rest })
const cueAt = (at: number, key: string) => ({ at, key })
/** One segment of 180 s with authored cues. */
const speaking = (...cues: { at: number; key: string }[]) => draft({ segments: framed(work({ cues })) })

describe('compileCatalog', () => {
  it('fills in what a recipe leaves out and derives the rest', () => {
    const { classes, problems } = compile(draft())
    expect(problems).toEqual([])
    expect(classes).toHaveLength(1)
    expect(classes[0]).toMatchObject({
      slug: 'legs-5', recipe: 'legs', seconds: 300, equipment: ['none'], ladder: null, rpe: 6, peakRpe: 6, load: 23,
      languages: ['en', 'de', 'es', 'sv', 'fr'], markets: ['US', 'GB', 'AU', 'DE', 'AT', 'CA', 'MX', 'SE', 'ES'],
    })
    expect(classes[0]?.segments[1]).toMatchObject({ side: 'none', reps: null, bpm: 126 })
    expect(classes[0]?.segments.map(({ cues }) => cues[0]?.key)).toEqual(['warm-up-time', 'start-time', 'cool-down-time'])
  })

  it('keeps cues and tempo of the recipe, silence included', () => {
    const { classes } = compile(draft({ segments: framed(work({ bpm: null, cues: [] })) }))
    expect(classes[0]?.segments[1]).toMatchObject({ bpm: null, cues: [] })
  })

  it('sorts by slug and answers the same twice', () => {
    const drafts = [draft({ slug: 'b', title: sameText('B') }), draft({ slug: 'a', title: sameText('A') })]
    expect(compile(...drafts).classes.map(({ slug }) => slug)).toEqual(['a', 'b'])
    expect(JSON.stringify(compile(...drafts))).toBe(JSON.stringify(compile(...drafts)))
  })

  const broken: [ProblemReason, Draft[]][] = [
    ['slug', [draft({ slug: 'Legs_5' })]],
    ['duplicate-slug', [draft(), other({ slug: 'legs-5' })]],
    ['duplicate-title', [draft(), other({ title: { ...sameText('More legs'), sv: 'Legs' } })]],
    ['missing-translation', [draft({ title: { ...sameText('Legs'), fr: '' } })]],
    ['missing-translation', [draft({ description: { ...sameText('Legs'), de: ' ' } })]],
    ['title-length', [draft({ title: { ...sameText('Legs'), de: 'x'.repeat(61) } })]],
    ['description-length', [draft({ description: { ...sameText('Legs'), es: 'x'.repeat(241) } })]],
    ['unknown-coach', [draft({ coach: 'nobody' })]],
    ['coach-type', [draft({ type: 'hiit' })]],
    // @ts-expect-error a style outside the list
    ['unknown-music', [draft({ music: 'polka' })]],
    ['ladder-step', [draft({ ladder: { step: 28 } })]],
    ['unknown-movement', [draft({ segments: framed(work({ movement: 'moonwalk' })) })]],
    ['segment-seconds', [draft({ segments: framed(work(), work({ seconds: 0 })) })]],
    ['segment-rpe', [draft({ segments: framed(work({ rpe: 6.2 })) })]],
    ['segment-rpe', [draft({ segments: framed(work({ rpe: -0.5 })) })]],
    ['class-minutes', [draft({ type: 'yoga', segments: framed(work({ seconds: 181 })) })]],
    ['class-minutes', [draft({ type: 'yoga', segments: framed(work({ seconds: 120 })) })]],
    ['class-minutes', [draft({ type: 'yoga', segments: framed(work({ seconds: 59 * 60 })) })]],
    ['no-work', [draft({ segments: framed({ kind: 'stillness', seconds: 180, rpe: 1 }) })]],
    ['uneven-sides', [draft({ segments: framed(work({ movement: 'split-squat', side: 'left', seconds: 80 }), work({ movement: 'split-squat', side: 'right', seconds: 100 })) })]],
    ['side-missing', [draft({ segments: framed(work({ movement: 'split-squat' })) })]],
    ['warm-up', [draft({ segments: [{ ...warmUp, seconds: 59 }, work(), { ...coolDown, seconds: 60 }, { kind: 'rest', seconds: 1, rpe: 1 }] })]],
    ['warm-up', [draft({ segments: [{ ...warmUp, seconds: 120 }, work({ seconds: 360 }), { ...coolDown, seconds: 60 }] })]],
    ['cool-down', [draft({ segments: [{ ...warmUp, seconds: 120 }, work({ seconds: 480 }), { ...coolDown, seconds: 60 }] })]],
    ['out-of-order', [draft({ segments: [work(), warmUp, coolDown] })]],
    ['out-of-order', [draft({ segments: [warmUp, coolDown, work()] })]],
    ['beginner-peak', [draft({ segments: framed(work({ rpe: 7.5 })) })]],
    ['cue-words', [speaking(cueAt(0, 'script.unknown'))]],
    ['cue-words', [speaking(cueAt(0, 'next'))]],
    ['cue-moment', [speaking(cueAt(1.5, 'halfway'))]],
    ['cue-late', [speaking(cueAt(171, 'script.long'))]],
    ['cue-overlap', [speaking(cueAt(10, 'script.long'), cueAt(19, 'halfway'))]],
  ]

  it.each(broken)('reports %s once, and publishes no such class', (reason, drafts) => {
    const { classes, problems } = compile(...drafts)
    const expected = drafts.at(-1)
    const own = problems.filter((problem) => problem.reason === reason)
    expect(own.length, JSON.stringify(problems)).toBe(1)
    expect(problems.length).toBe(own.length)
    expect(own[0]).toMatchObject({ recipe: 'legs', slug: expected?.slug })
    expect(classes).toHaveLength(drafts.length - 1)
  })

  it('wants whole seconds even where they sum to whole minutes', () => {
    const { problems } = compile(draft({ segments: framed(work({ seconds: 60.5 }), work({ seconds: 119.5 })) }))
    expect(problems.map(({ reason }) => reason)).toEqual(['segment-seconds', 'segment-seconds'])
  })

  it.each<[string, Draft]>([
    ['cues back to back', speaking(cueAt(10, 'script.long'), cueAt(20, 'halfway'))],
    ['a cue that ends with its segment', speaking(cueAt(170, 'script.long'))],
    ['sixty characters of title', draft({ title: sameText('x'.repeat(60)) })],
    ['a beginner peak of 7', draft({ segments: framed(work({ rpe: 7 })) })],
    ['equal sides', draft({ segments: framed(work({ movement: 'split-squat', side: 'left', seconds: 90 }), work({ movement: 'split-squat', side: 'right', seconds: 90 })) })],
  ])('lets through %s', (_, fine) => {
    expect(compile(fine).problems).toEqual([])
  })

  it('reports all problems of all drafts at once', () => {
    const { problems } = compile(draft({ coach: 'nobody', segments: framed(work({ movement: 'moonwalk', rpe: 11 })) }), other({ level: 'beginner', segments: framed(work({ rpe: 8 })) }))
    const reasons: Pick<Problem, 'slug' | 'reason'>[] = problems.map(({ slug, reason }) => ({ slug, reason }))
    expect(reasons).toEqual([
      { slug: 'legs-5', reason: 'unknown-coach' }, { slug: 'legs-5', reason: 'segment-rpe' }, { slug: 'legs-5', reason: 'unknown-movement' }, { slug: 'legs-6', reason: 'beginner-peak' },
    ])
  })

  it('names the recipe that throws and goes on with the others', () => {
    const failing = { id: 'bad', drafts: (library: typeof TEST_LIBRARY) => [draft({ slug: library.get('moonwalk').slug })] }
    const { classes, problems } = compileCatalog([failing, { id: 'good', drafts: () => [draft()] }], TEST_LIBRARY, [COACH], PHRASES)
    expect(problems).toEqual([{ recipe: 'bad', slug: '', reason: 'recipe-failed', detail: "Unknown movement 'moonwalk'" }])
    expect(classes).toHaveLength(1)
  })
})
