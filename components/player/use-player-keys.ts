import { useEffect } from 'react'
import { isRunning } from '@/lib/player/state'
import type { PlayerStore } from './player-store'

/** How far an arrow key moves, in ms. */
export const ARROW_STEP = 10_000

const OWN_KEYS = 'input, textarea, select, [role="slider"], [role="dialog"]'

/** Space: start, pause, go on · left and right: ten seconds · up and down: the part before, the next one. */
export function usePlayerKeys(store: PlayerStore, toggle: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest(OWN_KEYS)) return
      if (event.key === ' ') {
        if (target?.closest('button, a')) return
        if (!event.repeat) toggle()
      } else if (!act(store, event.key)) return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}

function act(store: PlayerStore, key: string): boolean {
  const state = store.getState()
  if (!isRunning(state) && state.phase !== 'paused') return false
  switch (key) {
    case 'ArrowLeft':
      store.send({ type: 'seek', to: state.position - ARROW_STEP })
      return true
    case 'ArrowRight':
      store.send({ type: 'seek', to: state.position + ARROW_STEP })
      return true
    case 'ArrowUp':
      store.send({ type: 'back' })
      return true
    case 'ArrowDown':
      store.send({ type: 'skip' })
      return true
    default:
      return false
  }
}
