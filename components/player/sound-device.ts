import { useSyncExternalStore } from 'react'

const never = () => () => undefined
const CALM = '(prefers-reduced-motion: reduce)'

/** Whether the person asks for less motion. */
export function useCalm(): boolean {
  return useSyncExternalStore(watchCalm, () => window.matchMedia(CALM).matches, () => true)
}

function watchCalm(listener: () => void): () => void {
  const query = window.matchMedia(CALM)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Whether this device can shake: desktop browsers say they can, but only what is touched lies in a hand. */
export function useCanShake(): boolean {
  return useSyncExternalStore(never, () => 'vibrate' in navigator && window.matchMedia('(any-pointer: coarse)').matches, () => false)
}
