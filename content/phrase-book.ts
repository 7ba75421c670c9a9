import type { Phrases } from '@/lib/timeline/cues'
import { TEMPLATE_PHRASES } from '@/lib/timeline/phrases'
import { techniqueBook, voiceBook } from '@/lib/timeline/voice'
import { SCRIPTS } from './scripts'
import { TECHNIQUES } from './technique/techniques'
import { VOICES } from './voices/voices'

const BOOK: Phrases = { ...TEMPLATE_PHRASES, ...SCRIPTS, ...techniqueBook(TECHNIQUES), ...voiceBook(VOICES) }

/** Everything a cue can say: the phrases of the templates, those of each voice, how movements are done, and the authored scripts. */
export function phraseBook(): Phrases {
  return BOOK
}
