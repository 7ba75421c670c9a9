import { keepWorkout } from '@/db/mutations/workouts'
import { getClassSeconds } from '@/db/queries/workouts'
import { fitsClass, parseWorkout } from '@/lib/workout/validate'
import { answer, apiError, mayChange, readJson, requestLocale } from '@/lib/server/api'
import { getViewer } from '@/lib/server/auth/viewer'
import { getDb } from '@/lib/server/db'

/** Keeps a finished or abandoned class. Safe to repeat: the id is made on the device. */
export async function POST(request: Request): Promise<Response> {
  const locale = requestLocale(request)
  return answer(locale, async () => {
    const viewer = await getViewer()
    if (!viewer) return apiError('signed-out', locale)
    if (!mayChange(request)) return apiError('cross-origin', locale)
    const parsed = parseWorkout(await readJson(request), Date.now())
    if (!parsed.ok) return apiError(parsed.reason, locale)
    const { workout } = parsed
    // There were no classes before 1970, and PostgreSQL does not read years before 1 as they are written here.
    if (Date.parse(workout.startedAt) < 0) return apiError('time', locale)
    const classSeconds = await getClassSeconds(getDb(), workout.class)
    if (classSeconds === null) return apiError('unknown-class', locale)
    if (!fitsClass(workout, classSeconds)) return apiError('seconds', locale)
    const kept = await keepWorkout(getDb(), viewer.id, workout)
    if (kept.status === 'conflict' || kept.status === 'consent') return apiError(kept.status, locale)
    return Response.json(kept.workout, { status: kept.status === 'created' ? 201 : 200, headers: { 'cache-control': 'no-store' } })
  })
}
