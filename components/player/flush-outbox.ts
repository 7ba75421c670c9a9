import { answerMeans, nextToSend } from '@/lib/workout/outbox'
import type { Workout } from '@/lib/workout/workout'
import { changeOutbox, readOutbox } from './outbox-store'

/** Node and browsers may wait minutes for headers; a phone on a bad line should not. */
const PATIENCE = 15_000

let running: Promise<void> | null = null

/**
 * Sends what waits on this device to the account `owner`, oldest first, each once; stops at the first that has to wait.
 * For a guest (null) nothing is sent. Safe to call at any time and in several tabs: ids make repeats harmless.
 */
export function flushOutbox(owner: string | null): Promise<void> {
  if (owner === null) return Promise.resolve()
  running ??= sendAll(owner).finally(() => {
    running = null
  })
  return running
}

async function sendAll(owner: string): Promise<void> {
  for (let next = nextToSend(readOutbox(), owner); next; next = nextToSend(readOutbox(), owner)) {
    const { id } = next.workout
    const { status, reason } = await send(next.workout)
    const meaning = answerMeans(status, reason)
    if (meaning === 'wait') return
    changeOutbox(meaning === 'sent' ? { type: 'sent', id } : { type: 'dropped', id, reason: meaning })
  }
}

async function send(workout: Workout): Promise<{ status: number; reason: string | null }> {
  try {
    const response = await fetch('/api/workouts', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(workout),
      keepalive: true,
      signal: AbortSignal.timeout(PATIENCE),
    })
    return { status: response.status, reason: response.ok ? null : await reasonOf(response) }
  } catch {
    return { status: 0, reason: null }
  }
}

async function reasonOf(response: Response): Promise<string | null> {
  try {
    const body = (await response.json()) as { error?: { reason?: unknown } } | null
    return typeof body?.error?.reason === 'string' ? body.error.reason : null
  } catch {
    return null
  }
}
