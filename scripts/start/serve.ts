import { join } from 'node:path'
import { dataFolder, keptSecret, openFolder, projectFolder } from '@/db/embedded-paths'
import { operatorLink } from '@/db/mutations/operator-link'
import { addresses } from './addresses'
import { buildIfNeeded } from './build'
import { assertNode, webPort } from './checks'
import { sourceCommit } from './commit'
import { fillDatabase, openDatabase } from './database'
import { assertInstalled } from './lockfile'
import { watchForNpm } from './orphan'
import { noteServer, waitForPort } from './own-server'
import type { Shutdown } from './shutdown'
import { startWebServer } from './web-server'

/** Starts everything and returns when the app answers. Throws PlainError where something has to be mended first. */
export async function serve(dev: boolean, shutdown: Shutdown): Promise<void> {
  assertInstalled(projectFolder, false)
  assertNode(process.versions.node)
  const port = webPort(process.env['PORT'])
  const data = dataFolder()
  await waitForPort(data, port)
  watchForNpm(() => { shutdown.run(1) })

  const url = await openDatabase(shutdown)
  const secret = process.env['AUTH_SECRET'] || secretIn(data)
  await fillDatabase(url)
  if (!dev) await buildIfNeeded(projectFolder)

  const env = { DATABASE_URL: url, AUTH_SECRET: secret, UPBEAT_COMMIT: sourceCommit(projectFolder) ?? undefined }
  const server = await startWebServer({ root: projectFolder, port, dev, env })
  shutdown.add(server.stop)
  shutdown.add(noteServer(data, port))
  server.child.on('exit', (code, signal) => {
    if (shutdown.isRunning()) return
    console.error(`The web server has ended unexpectedly (${signal ?? code}). Run npm start again.`)
    shutdown.run(1)
  })
  const operator = await operatorLink(url)
  console.log(['Upbeat is running. Open one of these; Ctrl-C ends it.', ...addresses(port)].join('\n  '))
  if (operator) console.log(`There is no operator yet. This link makes one, once: http://localhost:${port}${operator}`)
}

function secretIn(data: string): string {
  openFolder(data)
  return keptSecret(join(data, 'auth-secret'))
}
