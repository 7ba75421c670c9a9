import { useEffect } from 'react'
import { isRunning } from '@/lib/player/state'
import type { PlayerStore } from './player-store'
import { moveFocus } from './sound-keys'

/** How far an arrow key moves, in ms. */
export const ARROW_STEP = 10_000

const OWN_KEYS = 'input, textarea, select, dialog, [role="slider"]'

/**
 * Space: start, pause, go on · left and right: ten seconds · page down and up: the part before, the next one ·
 * up and down go from button to button, as before the start and after the end all arrows do.
 */
export function usePlayerKeys(store: PlayerStore, toggle: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest(OWN_KEYS)) return
      if (event.key === ' ') {
        if (target?.closest('button, a')) return
        if (!event.repeat) toggle()
      } else if (!act(store, event.key) && !browse(event.key)) return
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
    case 'PageDown':
      store.send({ type: 'back' })
      return true
    case 'PageUp':
      store.send({ type: 'skip' })
      return true
    default:
      return false
  }
}

/** A remote control has arrows and one button: those that move nothing in time move the focus. */
function browse(key: string): boolean {
  const main = document.querySelector<HTMLElement>('main')
  return main !== null && moveFocus(main, key)
}
