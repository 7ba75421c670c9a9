import type { ClassType } from '@/lib/catalog/vocabulary'

/** What a warm-up or cool-down may take, in seconds. */
export type Range = { least: number; most: number }

const WARMED: readonly ClassType[] = ['strength', 'hiit', 'cardio', 'pilates', 'running']
const WARM_UP = { from: 0.12, to: 0.2 }
const COOL_DOWN = { from: 0.1, to: 0.2 }
const EDGE_SECONDS = { from: 60, to: 600 }
/** In its own form a class opens and closes with much the share it has (our judgement). */
const OWN_FORM = { from: 0.7, to: 1.4 }

/**
 * What the warm-up or cool-down of a class of `total` seconds may take: 12–20 % and 10–20 %, each 60 s to 10 min
 * (ACSM's guidelines name the phases, the shares are ours). Yoga, meditation, stretching and walking open and close
 * in their own form, and keep about the share `own` (0–1) that they have.
 */
export function edgeRange(type: ClassType, kind: 'warm-up' | 'cool-down', total: number, own: number): Range {
  if (!WARMED.includes(type)) return { least: Math.ceil(own * OWN_FORM.from * total), most: Math.floor(own * OWN_FORM.to * total) }
  const share = kind === 'warm-up' ? WARM_UP : COOL_DOWN
  return { least: Math.max(EDGE_SECONDS.from, Math.ceil(total * share.from - 1e-9)), most: Math.min(EDGE_SECONDS.to, Math.floor(total * share.to + 1e-9)) }
}

/** What two ranges have in common; `least` above `most` where that is nothing. */
export function both(a: Range, b: Range): Range {
  return { least: Math.max(a.least, b.least), most: Math.min(a.most, b.most) }
}

/** `sum` seconds split into two parts within their ranges, the first as near to `share` (0–1) of it as can be; null where they do not allow it. */
export function splitWithin(sum: number, share: number, first: Range, second: Range): [number, number] | null {
  const range = both(first, { least: sum - second.most, most: sum - second.least })
  if (range.least > range.most) return null
  const wanted = Math.round((sum * share) / 5) * 5
  const part = Math.min(range.most, Math.max(range.least, wanted))
  return [part, sum - part]
}
