import type { Cue, CueValues } from '@/lib/catalog/types'
import type { CueLength } from './cues'
import type { Wish } from './fit-cues'

/** A phrase to be said and the values it asks for. */
export type Wording<Key extends string = string> = readonly [key: Key, values?: CueValues]

/** A wording at a moment, in seconds. */
export function at(moment: number, [key, values]: Wording): Cue {
  return values ? { at: moment, key, values } : { at: moment, key }
}

/** A wording at the earliest of the moments from `from` (whole seconds) to the latest that lets it end by `seconds`. */
export function between(from: number, seconds: number, wordings: readonly Wording[], length: CueLength): Wish {
  return wordings.flatMap((wording) => {
    const latest = Math.floor(seconds - length(at(0, wording)))
    return Array.from({ length: Math.max(0, latest - from + 1) }, (_, step) => at(from + step, wording))
  })
}
