import { randomBytes } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { printFailure } from '@/db/embedded-error'
import { projectFolder } from '@/db/embedded-paths'
import { testDatabase } from '@/db/testing'
import { buildIfNeeded } from '@/scripts/start/build'
import { sourceCommit } from '@/scripts/start/commit'
import { shutdownOnSignals } from '@/scripts/start/shutdown'
import { startWebServer } from '@/scripts/start/web-server'
import { startTestCluster } from '@/scripts/test/cluster'

/** The production server under test, on a database of its own. Tests find that database through the state file. */
async function main(port: number, state: string): Promise<void> {
  if (!process.env['TEST_DATABASE_URL']) {
    const cluster = await startTestCluster()
    shutdown.add(cluster.stop)
    process.env['TEST_DATABASE_URL'] = cluster.url
  }
  const url = await testDatabase({ seeded: true })
  await buildIfNeeded(projectFolder)
  writeFileSync(state, JSON.stringify({ databaseUrl: url }), { mode: 0o600 })
  shutdown.add(() => Promise.resolve(rmSync(state, { force: true })))
  const env = {
    DATABASE_URL: url,
    AUTH_SECRET: randomBytes(32).toString('base64url'),
    ALLOWED_HOSTS: 'upbeat.test',
    UPBEAT_COMMIT: sourceCommit(projectFolder) ?? undefined,
  }
  const server = await startWebServer({ root: projectFolder, port, dev: false, env })
  shutdown.add(server.stop)
}

const shutdown = shutdownOnSignals()
try {
  await main(Number(process.env['E2E_PORT']), process.env['E2E_STATE'] ?? '')
} catch (error) {
  printFailure(error)
  shutdown.run(1)
}
