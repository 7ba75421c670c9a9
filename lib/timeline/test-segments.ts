import type { Segment } from '@/lib/catalog/types'
import { cueMeasure } from './cues'
import { TEMPLATE_PHRASES } from './phrases'
import type { Speaker } from './recue'
import { TEST_LIBRARY } from './test-library'
import { phraseIndex } from './voice'

/** A segment for tests, without cues. */
export function segment(kind: Segment['kind'], seconds: number, movement: string | null, rest: Partial<Segment> = {}): Segment {
  return { kind, seconds, movement, side: 'none', rpe: kind === 'work' ? 5 : 2, bpm: 120, reps: null, cues: [], ...rest }
}

/** A segment on the left, five seconds to change, and the same on the right. */
export function bothSides(seconds: number, movement: string, rest: Partial<Segment> = {}): Segment[] {
  return [segment('work', seconds, movement, { ...rest, side: 'left' }), segment('transition', 5, null), segment('work', seconds, movement, { ...rest, side: 'right' })]
}

/** A plain voice that knows the movements of tests. */
export const TEST_SPEAKER: Speaker = {
  voice: { slug: 'plain', pace: 'even', habits: [] },
  library: TEST_LIBRARY,
  index: phraseIndex(TEMPLATE_PHRASES),
  length: cueMeasure((slug, locale) => TEST_LIBRARY.get(slug).name[locale], TEMPLATE_PHRASES),
}
