import 'server-only'
import { countSessions, type Viewer } from '@/db/queries/people'
import { getDb } from '@/lib/server/db'

/** On how many devices a person is signed in. */
export function countDevices(viewer: Viewer): Promise<number> {
  return countSessions(getDb(), viewer.id)
}
