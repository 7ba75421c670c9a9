'use client'

import { useEffect } from 'react'

/** Sends what this device has kept for its person, from whatever page they come to. What sends is loaded only then. */
export function OutboxSender({ owner }: { owner: string }) {
  useEffect(() => {
    const send = () => void import('@/components/player/flush-outbox').then(({ flushOutbox }) => flushOutbox(owner))
    send()
    window.addEventListener('online', send)
    return () => window.removeEventListener('online', send)
  }, [owner])
  return null
}
