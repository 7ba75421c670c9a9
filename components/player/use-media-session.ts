import { useEffect, useRef } from 'react'
import type { PlayerState } from '@/lib/player/state'
import { openMediaDevice } from './media-device'
import { createMediaControls, type MediaControls, type Track } from './media-session'
import type { PlayerStore } from './player-store'

/** Puts the class on the lock screen while it runs. Answers with what must be called inside the gesture that starts it. */
export function useMediaSession(store: PlayerStore, state: PlayerState, { title, artist, album }: Track): () => void {
  const controls = useRef<MediaControls | null>(null)
  useEffect(() => {
    const device = openMediaDevice()
    if (!device) return
    const made = createMediaControls(device, store.send)
    controls.current = made
    return () => {
      controls.current = null
      made.leave()
      device.close()
    }
  }, [store])
  useEffect(() => controls.current?.sync(store.timeline, state, { title, artist, album }), [store, state, title, artist, album])
  return () => controls.current?.prime()
}
