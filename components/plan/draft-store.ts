import { deviceStorage } from '@/components/player/device-storage'
import { DRAFT_KEY, parseDraft, type Draft } from '@/lib/plan/draft'

let text: string | null = null
let known: Draft | null = null
const listeners = new Set<() => void>()

/** The plan that this device keeps; the same object until it changes. */
export function getDraft(): Draft | null {
  const stored = deviceStorage.read(DRAFT_KEY)
  if (stored !== text) {
    text = stored
    known = parseDraft(stored)
  }
  return known
}

/** Keeps a plan on this device; false when it has no room. */
export function keepDraft(draft: Draft): boolean {
  const kept = deviceStorage.write(DRAFT_KEY, JSON.stringify(draft))
  tell()
  return kept
}

export function dropDraft(): void {
  deviceStorage.remove(DRAFT_KEY)
  tell()
}

/** Calls back at every change, in this tab or another. Returns how to stop. */
export function subscribeDraft(listener: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key === null || key === DRAFT_KEY) listener()
  }
  listeners.add(listener)
  window.addEventListener('storage', onStorage)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', onStorage)
  }
}

function tell(): void {
  for (const listener of listeners) listener()
}
