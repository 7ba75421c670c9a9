import type { Cue, Localized, Movement, Segment } from './types'
import type { ClassType, Focus, Level, MusicStyle } from './vocabulary'

/** All movements by slug. `get` throws on an unknown slug, naming it. */
export type MovementLibrary = { get(slug: string): Movement; has(slug: string): boolean; all: readonly Movement[] }

/**
 * A segment as a recipe lays it out: what is left out is filled in by the compiler
 * (side 'none', no reps, tempo by type and kind, template cues). Cues given here are kept.
 */
export type DraftSegment = Pick<Segment, 'kind' | 'seconds' | 'rpe'> & Partial<Pick<Segment, 'movement' | 'side' | 'bpm' | 'reps'>> & { cues?: Cue[] }

/** One class as its recipe lays it out. Segment seconds sum to a whole number of minutes, 5–60. */
export type Draft = {
  slug: string
  title: Localized
  description: Localized
  type: ClassType
  level: Level
  focus: Focus[]
  coach: string
  music: MusicStyle
  ladder?: { step: number }
  segments: DraftSegment[]
}

/** An authored rule that compiles to classes: same library, same drafts. */
export type Recipe = { id: string; drafts(library: MovementLibrary): Draft[] }
