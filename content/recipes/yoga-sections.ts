import type { Level } from '@/lib/catalog/vocabulary'
import type { Section, Sequence } from './flow'
import { KNEELING_DEEP, PRONE, SEATED, SUPINE } from './yoga-blocks'

/** How much harder or softer than authored a level is, in rpe. */
export const LIFT: Readonly<Record<Level, number>> = { beginner: -0.5, intermediate: 0, advanced: 0.5 }

/** Shorter and longer holds in turn, so that classes of one style differ in rhythm too. */
export const paceOf = (turn: number): number => [1, 1.25, 0.85, 1.1][turn % 4] ?? 1

export const at = <T>(list: readonly T[], index: number): T => {
  const entry = list[index % list.length]
  if (entry === undefined) throw new Error('An empty list has no entries')
  return entry
}

export const opening = (share: number, pool: readonly Sequence[], from: number): Section => ({ kind: 'warm-up', share, pool, from })
export const closing = (share: number, pool: readonly Sequence[], from: number): Section => ({ kind: 'cool-down', share, pool, from })
export const work = (share: number, pool: readonly Sequence[], from: number, more: Partial<Section> = {}): Section => ({ kind: 'work', share, pool, from, ...more })

/** A share of a class, but never more than so many seconds: a longer class has more poses, not more of one. */
export const upTo = (seconds: number, share: number, minutes: number): number => Math.min(share, seconds / (minutes * 60))

/** The floor part of a class that has stood before. */
export const ALL_FLOOR = [...KNEELING_DEEP, ...PRONE, ...SEATED, ...SUPINE]
