import type { CueRole } from '@/lib/catalog/types'
import { plainKey } from './voice'

const COUNTDOWN: readonly string[] = ['seconds-left', 'count-down']
const EXTRA: readonly string[] = ['halfway', 'easier']
/** How a movement is done, a voice's remarks, and what a script says when the mind may have wandered. */
const EXTRA_KIND = /^(technique\.|remark-|script\.return\.)/

/**
 * What a cue is for. countdown: how long is left · extra: the class could be followed without it · essential: all
 * else, such as what begins, what comes next, sides, rest, the end, and what guides a meditation.
 */
export function roleOf(key: string): CueRole {
  const plain = plainKey(key)
  if (COUNTDOWN.includes(plain)) return 'countdown'
  return EXTRA.includes(plain) || EXTRA_KIND.test(plain) ? 'extra' : 'essential'
}
