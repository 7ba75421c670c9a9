import { randomUUID } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import type { Workout } from '@/lib/workout/workout'
import { readClasses } from './catalog'

/** A workout that could just have ended. */
export async function aWorkout(request: APIRequestContext): Promise<Workout> {
  const { classes: [card] } = await readClasses(request, 'limit=1')
  const end = Date.now() - 60_000
  const seconds = card?.seconds ?? 0
  return { id: randomUUID(), class: card?.slug ?? '', startedAt: new Date(end - seconds * 1000).toISOString(), finishedAt: new Date(end).toISOString(), seconds, ended: 'finished' }
}

/** Sends a workout as the person whose cookie the context carries. */
export async function post(request: APIRequestContext, data: unknown, headers: Record<string, string> = {}): Promise<{ status: number; body: unknown }> {
  const response = await request.post('/api/workouts', { data, headers })
  return { status: response.status(), body: await response.json() as unknown }
}
