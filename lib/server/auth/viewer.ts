import 'server-only'
import { cache } from 'react'
import { extendSession } from '@/db/mutations/people-session'
import { getSession, type Viewer } from '@/db/queries/people'
import { getDb } from '@/lib/server/db'
import { sessionHash } from './session'

/** Who is signed in on this device, as the database has it now; null for a guest. Read once a request. */
export const getViewer = cache(async (): Promise<Viewer | null> => {
  const hash = await sessionHash()
  if (!hash) return null
  const session = await getSession(getDb(), hash)
  if (!session) return null
  if (session.expires.getTime() - Date.now() < 29 * 24 * 60 * 60 * 1000) await extendSession(getDb(), hash)
  return session.viewer
})
