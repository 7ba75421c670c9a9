'use client'

import { useEffect, useRef, useState } from 'react'
import { useRouter } from '@/i18n/navigation'
import type { Outbox } from '@/lib/workout/outbox'
import type { HistoryEntry } from './history-list'

/**
 * The entries that waited on this device and have just gone to the account: they stay in sight until the page, which
 * is read again then, has them from the server.
 */
export function useJustSent(outbox: Outbox, waiting: readonly HistoryEntry[], owner: string | null): HistoryEntry[] {
  const router = useRouter()
  const [seen, setSeen] = useState<readonly HistoryEntry[]>([])
  const fresh = waiting.filter((entry) => !seen.some(({ id }) => id === entry.id))
  if (fresh.length > 0) setSeen([...seen, ...fresh])

  const count = outbox.waiting.length
  const before = useRef(0)
  useEffect(() => {
    if (owner !== null && count < before.current) router.refresh()
    before.current = count
  }, [count, owner, router])

  const elsewhere = new Set([...outbox.waiting, ...outbox.dropped].map(({ workout }) => workout.id))
  return owner === null ? [] : seen.filter(({ id }) => !elsewhere.has(id)).map((entry) => ({ ...entry, waiting: false }))
}
