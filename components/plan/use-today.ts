'use client'

import { useSyncExternalStore } from 'react'
import { localDate } from '@/lib/planner/dates'

const never = () => () => undefined

/** Today where the device is; on the server, and until the page is awake, what the server takes for it. */
export function useToday(fromServer: string): string {
  return useSyncExternalStore(never, () => localDate(new Date().toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone), () => fromServer)
}
