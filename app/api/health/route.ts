import packageJson from '@/package.json'
import { countClasses } from '@/db/queries/catalog-lists'
import { getDb } from '@/lib/server/db'
import { sourceCommit } from '@/lib/server/env'
import { logError } from '@/lib/server/log'

export const dynamic = 'force-dynamic'

/** Whether the app and its database answer. 503 when the database is away. */
export async function GET(): Promise<Response> {
  const about = { version: packageJson.version, commit: sourceCommit() }
  const headers = { 'cache-control': 'no-store' }
  try {
    return Response.json({ status: 'ok', ...about, database: 'ok', classes: await countClasses(getDb()) }, { headers })
  } catch (error) {
    logError(error)
    return Response.json({ status: 'down', ...about, database: 'down', classes: 0 }, { status: 503, headers })
  }
}
