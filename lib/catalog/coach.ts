import type { Localized } from './types'
import type { ClassType, MusicStyle } from './vocabulary'

/** How many words a voice spends: `sparse` says only what is needed, `full` also says when half is done. */
export type Pace = 'sparse' | 'even' | 'full'

/** What a voice does besides: counts down the last three, names an easier version, names what is next early. */
export type Habit = 'counts-down' | 'offers-easier' | 'announces-early'

/**
 * A voice of the app. It is a manner of speaking, never a person: `about` says how it talks.
 * `types` are the classes it leads, `music` what it likes to hear under them, favourite first.
 */
export type Coach = {
  slug: string
  name: string
  types: ClassType[]
  about: Localized
  music: MusicStyle[]
  pace: Pace
  habits: Habit[]
}
