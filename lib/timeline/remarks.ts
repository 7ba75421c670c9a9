import type { Pace } from '@/lib/catalog/coach'
import type { ClassType } from '@/lib/catalog/vocabulary'
import type { Wish } from './fit-cues'
import type { Beat } from './places'
import type { RemarkKey, RemarkKind } from './voice'
import { at } from './wishes'

/** Seconds a voice leaves between two remarks. */
const GAP_SECONDS: Readonly<Record<Pace, number>> = { sparse: 240, even: 130, full: 75 }
const LEAST_SECONDS = 20
/** The last seconds of a segment belong to what comes next. */
const LAST_SECONDS = 15
/** The first seconds belong to what begins and how it is done: this share of a short segment, and this much of a long one. */
const FIRST_SHARE = { rest: 1 / 3, other: 1 / 2 }
const FIRST_SECONDS = 30
const HELD: readonly ClassType[] = ['yoga', 'stretching']

function remarkKind(type: ClassType, { kind, movement }: Beat): RemarkKind | null {
  if (type === 'meditation' || kind === 'stillness') return null
  if (kind === 'rest' || kind === 'transition') return kind === 'rest' ? 'rest' : null
  if (type === 'running' || type === 'walking') return kind === 'work' && movement ? (type === 'running' ? 'run' : 'walk') : kind
  if (kind === 'work') return HELD.includes(type) ? 'hold' : 'work'
  return kind
}

/**
 * Remarks for one segment, as often as the voice's manner allows, each at any of the moments up to the next one's.
 * `since` is how many seconds before its start the last one was.
 */
export function remarkWishes(type: ClassType, beat: Beat, { since, pace }: { since: number; pace: Pace }): Wish[] {
  const kind = remarkKind(type, beat)
  if (kind === null || beat.seconds < LEAST_SECONDS) return []
  const key: RemarkKey = `remark-${kind}`
  const gap = GAP_SECONDS[pace]
  const last = beat.seconds - LAST_SECONDS
  const first = Math.min(Math.ceil(beat.seconds * (kind === 'rest' ? FIRST_SHARE.rest : FIRST_SHARE.other)), FIRST_SECONDS)
  const wishes: Wish[] = []
  for (let from = Math.max(gap - since, first); from < last; from += gap) {
    const moments = Math.min(last - from, gap)
    wishes.push(Array.from({ length: moments }, (_, step) => at(from + step, [key])))
  }
  return wishes
}
