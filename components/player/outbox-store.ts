import { EMPTY_OUTBOX, reduceOutbox, type Dropped, type Outbox, type OutboxEvent, type Waiting } from '@/lib/workout/outbox'
import { deviceStorage } from './device-storage'

/** One key a workout, so that two tabs that write at once cannot overwrite each other's. */
const WAITING = 'upbeat.workout.'
const DROPPED = 'upbeat.dropped-workout.'

let known = EMPTY_OUTBOX
let unkept: Waiting[] = []
const listeners = new Set<() => void>()

/** What waits on this device, as it is stored now. */
export function readOutbox(): Outbox {
  const stored = readAll<Waiting>(WAITING)
  const waiting = [...stored, ...unkept].toSorted((a, b) => a.added - b.added)
  return { waiting, dropped: readAll<Dropped>(DROPPED) }
}

/** What was known at the last change: the same object until something changes. */
export function getOutbox(): Outbox {
  return known
}

/** Applies one event to what is stored. Answers false when the device had no room: it is then kept until the page goes. */
export function changeOutbox(event: OutboxEvent): boolean {
  const before = readOutbox()
  const after = reduceOutbox(before, event)
  const added = after.waiting.filter(({ workout }) => !before.waiting.some((other) => other.workout.id === workout.id))
  for (const { workout } of before.waiting.filter((waiting) => !after.waiting.includes(waiting))) deviceStorage.remove(WAITING + workout.id)
  for (const { workout } of before.dropped.filter((dropped) => !after.dropped.includes(dropped))) deviceStorage.remove(DROPPED + workout.id)
  unkept = unkept.filter((waiting) => after.waiting.includes(waiting))
  const homeless = added.filter((waiting) => !deviceStorage.write(WAITING + waiting.workout.id, JSON.stringify(waiting)))
  unkept = [...unkept, ...homeless]
  for (const dropped of after.dropped.filter((each) => !before.dropped.includes(each))) deviceStorage.write(DROPPED + dropped.workout.id, JSON.stringify(dropped))
  refreshOutbox()
  return homeless.length === 0
}

/** Reads the storage again and tells who listens. */
export function refreshOutbox(): void {
  known = readOutbox()
  for (const listener of listeners) listener()
}

/** Calls back at every change, in this tab or another. Returns how to stop. */
export function subscribeOutbox(listener: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key === null || key.startsWith(WAITING) || key.startsWith(DROPPED)) refreshOutbox()
  }
  listeners.add(listener)
  window.addEventListener('storage', onStorage)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', onStorage)
  }
}

function readAll<Kept extends { workout: { id: string } }>(prefix: string): Kept[] {
  return deviceStorage.keys(prefix).flatMap((key) => {
    try {
      const kept = JSON.parse(deviceStorage.read(key) ?? 'null') as Kept | null
      return kept && typeof kept.workout?.id === 'string' ? [kept] : []
    } catch {
      return []
    }
  })
}
