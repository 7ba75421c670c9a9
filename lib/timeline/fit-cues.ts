import type { Cue } from '@/lib/catalog/types'
import type { CueLength } from './cues'

/** A cue wanted in a segment: its wordings and moments, best first; the first that fits is taken. */
export type Wish = readonly Cue[]

/** Silence kept between two cues that the compiler places, in seconds. */
const GAP_SECONDS = 0.5

/**
 * Places wishes in order of importance into a segment of `seconds`: a cue ends inside the segment in every
 * language and overlaps none placed before; what does not fit is left out. Sorted by moment.
 */
export function fitCues(seconds: number, wishes: readonly Wish[], length: CueLength): Cue[] {
  const placed: { cue: Cue; end: number }[] = []
  for (const wish of wishes) {
    for (const cue of wish) {
      const end = cue.at + length(cue)
      const free = cue.at >= 0 && end <= seconds
        && placed.every((other) => end + GAP_SECONDS <= other.cue.at || other.end + GAP_SECONDS <= cue.at)
      if (!free) continue
      placed.push({ cue, end })
      break
    }
  }
  return placed.map(({ cue }) => cue).toSorted((a, b) => a.at - b.at)
}
