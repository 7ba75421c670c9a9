import { useEffect, useSyncExternalStore } from 'react'
import { openSilentVideo } from './silent-video'

/** Whether this page may keep the screen on: false over plain http and in some browsers, null until the page is awake. */
export function useCanKeepAwake(): boolean | null {
  return useSyncExternalStore(() => () => undefined, () => 'wakeLock' in navigator, () => null)
}

/**
 * Keeps the screen on while `active`; asks again whenever the page comes back, since hiding it lets go.
 * Where the browser has no lock to give, as over plain http, a silent video plays: most screens stay on for one.
 */
export function useWakeLock(active: boolean): void {
  useEffect(() => {
    if (!active) return
    if (!('wakeLock' in navigator)) return openSilentVideo()
    let over = false
    let held: WakeLockSentinel | null = null
    const ask = async () => {
      if (document.hidden || over || (held && !held.released)) return
      try {
        const lock = await navigator.wakeLock.request('screen')
        if (over) await lock.release()
        else held = lock
      } catch {
        // refused, as on a nearly empty battery: the class goes on by the wall clock all the same
      }
    }
    void ask()
    const askAgain = () => void ask()
    document.addEventListener('visibilitychange', askAgain)
    return () => {
      over = true
      document.removeEventListener('visibilitychange', askAgain)
      void held?.release()
    }
  }, [active])
}
