import type { Workout } from './workout'

/**
 * A workout that waits on the device. `owner` is the account it was done under, null for a guest: a guest's workouts
 * join whoever signs in next. `added` orders them (wall time in ms when it was put in).
 */
export type Waiting = { workout: Workout; owner: string | null; added: number }

/** Why the server will never take a workout: its id was used for another one, or its figures are impossible. */
export type DropReason = 'conflict' | 'refused'
export type Dropped = { workout: Workout; reason: DropReason }

/** Workouts on this device: those still to be sent, oldest first, and those that will not be. */
export type Outbox = { waiting: readonly Waiting[]; dropped: readonly Dropped[] }

export const EMPTY_OUTBOX: Outbox = { waiting: [], dropped: [] }

export type OutboxEvent =
  | { type: 'add'; workout: Workout; owner: string | null; now: number }
  | { type: 'sent'; id: string }
  | { type: 'dropped'; id: string; reason: DropReason }
  | { type: 'forget'; id: string }

/**
 * add: puts a workout last; one whose id is known already changes nothing · sent: the server has it ·
 * dropped: the server will never take it; it stays to be shown with its reason · forget: the person removed it.
 */
export function reduceOutbox(outbox: Outbox, event: OutboxEvent): Outbox {
  switch (event.type) {
    case 'add': {
      if (outbox.waiting.some(({ workout }) => workout.id === event.workout.id)) return outbox
      const last = outbox.waiting.at(-1)?.added ?? 0
      return { ...outbox, waiting: [...outbox.waiting, { workout: event.workout, owner: event.owner, added: Math.max(event.now, last + 1) }] }
    }
    case 'sent': return without(outbox, event.id)
    case 'dropped': {
      const found = outbox.waiting.find(({ workout }) => workout.id === event.id)
      if (!found) return outbox
      const rest = without(outbox, event.id)
      return { ...rest, dropped: [...rest.dropped, { workout: found.workout, reason: event.reason }] }
    }
    case 'forget': return { ...without(outbox, event.id), dropped: outbox.dropped.filter(({ workout }) => workout.id !== event.id) }
  }
}

function without(outbox: Outbox, id: string): Outbox {
  return { ...outbox, waiting: outbox.waiting.filter(({ workout }) => workout.id !== id) }
}

/** The next workout to send for an account, null when none waits. Another account's are left alone. */
export function nextToSend(outbox: Outbox, owner: string): Waiting | null {
  return outbox.waiting.find((waiting) => waiting.owner === null || waiting.owner === owner) ?? null
}

/**
 * What an answer to `POST /api/workouts` means; `reason` is the one it names. 200, 201: kept · 409: the id is taken ·
 * 400 and the like with a reason: refused, but one that only lies in the future waits until it does not · anything else
 * (401, a stranger's 403, 429, 5xx, an answer without a reason, none at all = 0): wait, order kept.
 */
export function answerMeans(status: number, reason: string | null): 'sent' | 'wait' | DropReason {
  if (status === 200 || status === 201) return 'sent'
  if (status === 409) return 'conflict'
  if (reason === null || reason === 'future' || reason === 'cross-origin') return 'wait'
  return [400, 403, 404, 413, 422].includes(status) ? 'refused' : 'wait'
}
