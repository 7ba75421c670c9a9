import 'server-only'
import { listWorkouts, type WorkoutCard } from '@/db/queries/workouts'
import type { Locale } from '@/lib/catalog/vocabulary'
import { formatLocale } from '@/lib/region'
import { getPreferences } from './auth/preferences'
import { getViewer } from './auth/viewer'
import { getDb } from './db'

/** `when`: its start in the person's language, date format, clock and time zone. */
export type KeptWorkout = Omit<WorkoutCard, 'startedAt'> & { startedAt: string; when: string }
export type History = { owner: string | null; kept: KeptWorkout[] }

/** What the server keeps of the viewer's workouts, newest first; nothing of a guest's, whose device has them. */
export async function getHistory(locale: Locale): Promise<History> {
  const viewer = await getViewer()
  if (!viewer) return { owner: null, kept: [] }
  const { region, timeZone } = await getPreferences()
  const format = new Intl.DateTimeFormat(formatLocale(locale, region), {
    weekday: 'short', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit', timeZone: timeZone ?? 'UTC',
  })
  const workouts = await listWorkouts(getDb(), viewer.id, locale)
  return { owner: viewer.id, kept: workouts.map((workout) => ({ ...workout, startedAt: workout.startedAt.toISOString(), when: format.format(workout.startedAt) })) }
}
