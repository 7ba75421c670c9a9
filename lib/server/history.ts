import 'server-only'
import { listWorkouts, type WorkoutCard } from '@/db/queries/workouts'
import type { Locale } from '@/lib/catalog/vocabulary'
import { getViewer } from './auth/viewer'
import { getDb } from './db'

export type History = { owner: string | null; kept: (Omit<WorkoutCard, 'startedAt'> & { startedAt: string; waiting: boolean })[] }

/** What the server keeps of the viewer's workouts, newest first; nothing of a guest's, whose device has them. */
export async function getHistory(locale: Locale): Promise<History> {
  const viewer = await getViewer()
  if (!viewer) return { owner: null, kept: [] }
  const workouts = await listWorkouts(getDb(), viewer.id, locale)
  return { owner: viewer.id, kept: workouts.map((workout) => ({ ...workout, startedAt: workout.startedAt.toISOString(), waiting: false })) }
}
