'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { EMPTY_OUTBOX, type Outbox } from '@/lib/workout/outbox'
import { flushOutbox } from './flush-outbox'
import { storeLeftBehind } from './kept-progress'
import { changeOutbox, getOutbox, refreshOutbox, subscribeOutbox } from './outbox-store'

/**
 * The workouts that wait on this device, oldest first. With an account they are sent on load and whenever the
 * connection comes back; a guest's (owner null) stay. `forget` removes one from the device.
 */
export function useWorkoutOutbox(owner: string | null): Outbox & { forget: (id: string) => void } {
  const outbox = useSyncExternalStore(subscribeOutbox, getOutbox, () => EMPTY_OUTBOX)
  useEffect(() => {
    storeLeftBehind(Date.now())
    refreshOutbox()
    const flush = () => void flushOutbox(owner)
    flush()
    window.addEventListener('online', flush)
    return () => window.removeEventListener('online', flush)
  }, [owner])
  return { ...outbox, forget: (id) => void changeOutbox({ type: 'forget', id }) }
}
