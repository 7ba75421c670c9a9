import type { CueRole } from '@/lib/catalog/types'
import type { PlacedCue } from './select'
import { segmentAt, type PlayerTimeline } from './timeline'

/** How much is said. all: every cue · essentials: what the class cannot be followed without · countdown: how long is left · none. */
export const TALK_AMOUNTS = ['all', 'essentials', 'countdown', 'none'] as const
export type TalkAmount = (typeof TALK_AMOUNTS)[number]

const SAID: Readonly<Record<TalkAmount, readonly CueRole[]>> = {
  all: ['essential', 'countdown', 'extra'],
  essentials: ['essential', 'countdown'],
  countdown: ['countdown'],
  none: [],
}

/** Longer texts are left to the caption: some browsers cut a voice off at about 15 s, and a slow one takes half as long again. In characters: ten seconds at 14 a second. */
const LONGEST = 140

/** How long a cue may wait for the one before it to be over, in ms; then it cuts in. A count that comes late is wrong. */
const PATIENCE: Readonly<Record<CueRole, number>> = { essential: 2000, countdown: 0, extra: 2000 }

/** How near a tone of the class a cue may stand, in ms, and need no tone of its own. */
const TONE_BEFORE = 1000
const TONE_AFTER = 3000

/** Whether an amount of talk includes cues of a role. Each amount includes all that the smaller ones do. */
export function isSaid(role: CueRole, amount: TalkAmount): boolean {
  return SAID[amount].includes(role)
}

/** The one cue to be said of those that have come due at once: the newest of what the amount includes. Null when none is. */
export function cueToSay(due: readonly PlacedCue[], amount: TalkAmount): PlacedCue | null {
  return due.findLast(({ role, text }) => isSaid(role, amount) && text.length <= LONGEST) ?? null
}

/** How long a cue may wait, in ms. */
export function patienceFor({ role }: Pick<PlacedCue, 'role'>): number {
  return PATIENCE[role]
}

/** Whether no tone of the class draws attention to this cue: it stands clear of a segment's first second and its count. */
export function isUnmarked(timeline: PlayerTimeline, { at }: Pick<PlacedCue, 'at'>): boolean {
  const { start, end } = segmentAt(timeline, at)
  return at - start >= TONE_BEFORE && end - at > TONE_AFTER
}

/** Whether the voice says what begins, so that nothing else has to. */
export function namesSegments(amount: TalkAmount): boolean {
  return isSaid('essential', amount)
}
