import { leftBehind, parseProgress, RESUMABLE, type Progress } from '@/lib/workout/progress'
import { deviceStorage } from './device-storage'
import { changeOutbox } from './outbox-store'

const PREFIX = 'upbeat.progress.'

/** What is kept of a class as it is stored: the same text until it changes. */
export function readProgressText(slug: string): string | null {
  return deviceStorage.read(PREFIX + slug)
}

/** How far a class got on this device, null when nothing is kept. */
export function readProgress(slug: string): Progress | null {
  return parseProgress(readProgressText(slug))
}

export function writeProgress(kept: Progress): void {
  deviceStorage.write(PREFIX + kept.class, JSON.stringify(kept))
}

export function removeProgress(slug: string): void {
  deviceStorage.remove(PREFIX + slug)
}

/** Classes whose page was closed and never taken up again: what was done of them becomes a workout. `now` is wall time in ms. */
export function storeLeftBehind(now: number): void {
  for (const key of deviceStorage.keys(PREFIX)) {
    const kept = parseProgress(deviceStorage.read(key))
    if (kept && Math.abs(now - kept.savedAt) < RESUMABLE) continue
    const workout = kept && leftBehind(kept)
    if (!workout || changeOutbox({ type: 'add', workout, owner: kept.owner, now })) deviceStorage.remove(key)
  }
}
