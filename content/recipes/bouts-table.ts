import type { Place, Theme } from '@/content/recipes/bouts-edges'
import type { Shape } from '@/content/recipes/bouts-effort'
import type { Format } from '@/content/recipes/bouts-format'
import type { Limits } from '@/content/recipes/bouts-pick'
import type { Localized } from '@/lib/catalog/types'
import type { Focus, Level, MusicStyle } from '@/lib/catalog/vocabulary'

/** One column of a recipe: the same idea with other kit or other limits, and how long it is at each level. */
export type Setting = {
  /** Part of the slug; empty for the plain one. Named after a piece of kit, its classes do use that. */
  id: string
  /** What a title adds for it, with its comma: ', with dumbbells'. */
  suffix: Localized | null
  /** Titles to begin with instead of the recipe's and its suffix. */
  heads?: Localized[]
  limits: Limits
  /** Minutes of the classes to make, a class each. */
  minutes: Partial<Record<Level, number[]>>
  /** Highest RPE, where it is not the usual one of type and level. */
  peak?: Partial<Record<Level, number>>
  slots?: string[][]
  musts?: number
  noun?: Localized
  focus?: Focus[]
  coolDown?: Place
  warmUp?: Place
  format?: Format
  /** A sentence of its own, instead of the recipe's. */
  note?: Localized
}

/** A recipe of bouts as it is authored. */
export type BoutTable = {
  id: string
  /** Titles to begin with, two to four words each, used by no other recipe. */
  heads: Localized[]
  /** Sentences that follow the one of the format. */
  notes: Localized[]
  /** A sentence every description has, such as the tempo its title promises. */
  always?: Localized
  /** What its exercises are called in a sentence: 'leg exercises'. */
  noun: Localized
  focus: Focus[]
  theme: Theme
  /** Movements to choose from, a list for each thing that every class should work. */
  slots: string[][]
  /** So many slots at the start are in every class. */
  musts?: number
  format: Format
  shapes: readonly Shape[]
  coaches: string[]
  music: MusicStyle[]
  settings: Setting[]
  /** Seconds a repetition; 0 where repetitions are not counted. */
  pace: number
  /** Seconds between blocks and for a change of position. */
  pauses: { between: number; change: number }
}
