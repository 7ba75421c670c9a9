import { useSyncExternalStore } from 'react'
import type { PlayerState } from '@/lib/player/state'
import type { PlayerTimeline } from '@/lib/player/timeline'
import type { PlayerStore } from './player-store'

/** The player's state as far as it can be seen: new about once a second, not every frame. */
export function useShown(store: PlayerStore): PlayerState {
  return useSyncExternalStore(store.subscribe, store.getShown, store.getShown)
}

/** The class as it is now, its movements swapped. */
export function useTimeline(store: PlayerStore): PlayerTimeline {
  return useSyncExternalStore(store.subscribe, store.getTimeline, store.getTimeline)
}
