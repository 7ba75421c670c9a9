import { useEffect, useState } from 'react'
import { segmentAt } from '@/lib/player/timeline'
import type { PlayerStore } from './player-store'
import type { Closed, Session } from './session'
import type { TonePlayer } from './tone-player'

/**
 * Ties the running class to the device for as long as its page stands: clocks, tones, progress, and the workout at
 * the end or on leaving. Answers with that workout once the class is over.
 */
export function useSession(store: PlayerStore, session: Session, tones: TonePlayer): Closed {
  const [closed, setClosed] = useState<Closed>(null)
  useEffect(() => {
    let over = false
    let kept = -1
    const onChange = () => {
      const state = store.getState()
      tones.sync(state, performance.now())
      if (state.phase !== 'finished') over = false
      else if (!over && !state.missed) {
        over = true
        setClosed(session.close(state, Date.now()))
      }
      const mark = state.epoch * 1e6 + segmentAt(store.timeline, state.position).index * 1e3 + Math.floor(state.position / 1000)
      if (mark !== kept) session.keep(state, Date.now())
      kept = mark
    }
    const stopListening = store.subscribe(onChange)
    const stop = store.run()
    const keep = () => session.keep(store.getState(), Date.now())
    window.addEventListener('pagehide', keep)
    return () => {
      stop()
      stopListening()
      window.removeEventListener('pagehide', keep)
      session.close(store.getState(), Date.now())
      tones.close()
    }
  }, [store, session, tones])
  return closed
}
