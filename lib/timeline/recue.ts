import type { MovementLibrary } from '@/lib/catalog/recipe'
import type { Segment } from '@/lib/catalog/types'
import type { ClassType } from '@/lib/catalog/vocabulary'
import type { CueLength } from './cues'
import { templateCues, type Voice } from './template-cues'
import type { PhraseIndex } from './voice'

/** Who speaks and with which words: the voice of the class's coach, what the phrases hold and how long each takes. */
export type Speaker = { voice: Voice; library: MovementLibrary; index: PhraseIndex; length: CueLength }

/** True where cues were authored rather than put in by the voice: a guided meditation. */
export function isScripted(segments: readonly Segment[]): boolean {
  return segments.some(({ cues }) => cues.some(({ key }) => key.startsWith('script.')))
}

/**
 * The segments with all that the voice says said anew: what was counted, named ahead and told once before depends on
 * the whole timeline, so that one changed segment can change the words of many. A script stays as it was authored.
 */
export function recue(type: ClassType, segments: readonly Segment[], { voice, library, index, length }: Speaker): Segment[] {
  if (isScripted(segments)) return [...segments]
  const cues = templateCues(type, segments, voice, library, index, length)
  return segments.map((segment, place) => ({ ...segment, cues: cues[place] ?? [] }))
}
