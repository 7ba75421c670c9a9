import 'server-only'
import type { Viewer } from '@/db/queries/people'
import { hasHealthConsent } from '@/db/queries/workouts'
import { getDb } from '@/lib/server/db'

/** Whether the viewer has agreed that health answers are kept, and has not taken it back. */
export function mayKeepHealth(viewer: Viewer): Promise<boolean> {
  return hasHealthConsent(getDb(), viewer.id)
}
