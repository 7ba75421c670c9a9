import { createFlashLimit } from '@/lib/player/flash'
import { cameByPlaying } from '@/lib/player/select'
import { segmentAt } from '@/lib/player/timeline'
import type { PlayerStore } from './player-store'

/** How long the stage flashes, in ms. */
const FLASH = 200
/** How the device shakes, in ms: on, off, on. */
const SHAKES = { change: [200], end: [200, 100, 200] }

export type Change = keyof typeof SHAKES

/** Calls back whenever the class runs into a new segment and when it runs out; not when somebody moves it. Returns how to stop. */
export function followChanges(store: PlayerStore, changed: (change: Change) => void): () => void {
  const look = () => {
    const { phase, position } = store.getState()
    return { phase, index: segmentAt(store.timeline, position).index }
  }
  let last = look()
  return store.subscribe(() => {
    const now = look()
    const before = last
    last = now
    if (!cameByPlaying(store.getState())) return
    if (now.phase === 'finished' && before.phase !== 'finished') changed('end')
    if (now.phase === 'playing' && (before.phase === 'countdown' || before.index !== now.index)) changed('change')
  })
}

export function shake(change: Change): void {
  if ('vibrate' in navigator) navigator.vibrate(SHAKES[change])
}

/** Lets the stage flash, where motion is not unwelcome. */
export function createFlash(): (player: HTMLElement) => void {
  const may = createFlashLimit()
  return (player) => {
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches || !may(performance.now())) return
    player.dataset['flash'] = ''
    setTimeout(() => delete player.dataset['flash'], FLASH)
  }
}
