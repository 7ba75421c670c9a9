'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** The time zone that this device is set to; null on the server. */
export function useDeviceTimeZone(): string | null {
  return useSyncExternalStore(never, () => Intl.DateTimeFormat().resolvedOptions().timeZone || null, () => null)
}
