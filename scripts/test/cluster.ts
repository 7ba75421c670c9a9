import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, startEmbedded } from '@/db/embedded'
import { isMarkAlive, processMark } from '@/db/embedded-lock'
import { runningPostmaster } from '@/db/embedded-process'

const prefix = 'upbeat-test-'

/** A PostgreSQL server for tests alone, in a temporary folder that goes when it is stopped. */
export async function startTestCluster(): Promise<Database> {
  removeAbandoned()
  const folder = mkdtempSync(join(tmpdir(), prefix))
  writeFileSync(join(folder, 'owner'), processMark(process.pid))
  const database = await startEmbedded(folder, { temporary: true })
  const stop = async () => {
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: database.url, stop }
}

/** Ends and deletes what test runs that were killed have left behind. */
function removeAbandoned(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name)
    try {
      if (isMarkAlive(readFileSync(join(folder, 'owner'), 'utf8'))) continue
      const left = runningPostmaster(join(folder, 'pg'))
      if (left) process.kill(left.pid, 'SIGQUIT')
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    } catch {
      // Another user's, or one that is just being made.
    }
  }
}
