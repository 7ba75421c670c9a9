import { useState } from 'react'
import type { ClassDetail } from '@/lib/catalog/types'
import type { PlayerState } from '@/lib/player/state'
import type { TimedSegment } from '@/lib/player/timeline'
import { choices, standIn, swapped, type Ladders, type Steps } from '@/lib/player/variants'
import type { PlayerStore } from './player-store'
import type { Session } from './session'

export type Way = 'easier' | 'harder'
export type Variants = ReturnType<typeof useVariants>

/** One swap: `at` in whole seconds of the class, movements by slug. */
type Swap = { at: number; from: string; to: string }

/** More swaps than anyone makes; the workout that records them has an end. */
const MOST = 40

/** Swaps movements of the running class for easier or harder ones: in every part they come in, until they are swapped back. */
export function useVariants(store: PlayerStore, session: Session, detail: ClassDetail, ladders: Ladders) {
  const [steps, setSteps] = useState<Steps>({})
  const [swaps, setSwaps] = useState<readonly Swap[]>([])
  const own = (segment: TimedSegment) => detail.segments[segment.index]?.movement ?? null

  const put = (next: Steps) => {
    setSteps(next)
    store.swap(swapped(detail.segments, detail.movements, ladders, next))
  }
  return {
    /** What a tap would lead to in a part. */
    of(segment: TimedSegment): { easier: string | null; harder: string | null } {
      const movement = own(segment)
      const { easier, harder } = movement === null ? { easier: null, harder: null } : choices(ladders, steps, movement)
      return { easier: easier?.name ?? null, harder: harder?.name ?? null }
    },
    take(segment: TimedSegment, way: Way, state: PlayerState): void {
      const movement = own(segment)
      if (movement === null || choices(ladders, steps, movement)[way] === null) return
      const next = { ...steps, [movement]: (steps[movement] ?? 0) + (way === 'easier' ? -1 : 1) }
      const noted = [...swaps, { at: Math.floor(state.position / 1000), from: movement, to: standIn(ladders, next, movement)?.slug ?? movement }].slice(-MOST)
      put(next)
      setSwaps(noted)
      session.note({ swaps: noted })
    },
    /** Every movement is its own again. */
    reset(): void {
      setSwaps([])
      put({})
    },
  }
}
