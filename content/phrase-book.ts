import type { Phrases } from '@/lib/timeline/cues'
import { TEMPLATE_PHRASES } from '@/lib/timeline/phrases'
import { SCRIPTS } from './scripts'

const BOOK: Phrases = { ...TEMPLATE_PHRASES, ...SCRIPTS }

/** Everything a cue can say: the phrases of the templates and the authored scripts. */
export function phraseBook(): Phrases {
  return BOOK
}
