import { join } from 'node:path'
import { dataFolder, keptSecret, openFolder, projectFolder } from '@/db/embedded-paths'
import { operatorLink } from '@/db/mutations/operator-link'
import { networkAddresses } from '@/lib/server/network'
import { addresses } from './addresses'
import { buildIfNeeded } from './build'
import { assertNode, assertPortFree, httpsPort, wantsHttps, webPort } from './checks'
import { sourceCommit } from './commit'
import { fillDatabase, openDatabase } from './database'
import { type Https, prepareHttps } from './https/serve-https'
import { assertInstalled } from './lockfile'
import { watchForNpm } from './orphan'
import { noteServer, waitForPort } from './own-server'
import type { Shutdown } from './shutdown'
import { startWebServer } from './web-server'

/** Starts everything as the flags say (`--dev`, `--https`) and returns when the app answers. Throws PlainError where something has to be mended first. */
export async function serve(flags: readonly string[], shutdown: Shutdown): Promise<void> {
  const dev = flags.includes('--dev')
  assertInstalled(projectFolder, false)
  assertNode(process.versions.node)
  const port = webPort(process.env['PORT'])
  const securePort = wantsHttps(flags, process.env['HTTPS']) ? httpsPort(process.env['HTTPS_PORT'], port) : null
  const data = dataFolder()
  await waitForPort(data, port)
  if (securePort !== null) await assertPortFree(securePort, 'HTTPS_PORT')
  const https = securePort === null ? null : await prepareHttps(data, securePort)
  watchForNpm(() => { shutdown.run(1) })

  const url = await openDatabase(shutdown)
  const secret = process.env['AUTH_SECRET'] || secretIn(data)
  await fillDatabase(url)
  if (!dev) await buildIfNeeded(projectFolder)

  const env = { DATABASE_URL: url, AUTH_SECRET: secret, UPBEAT_COMMIT: sourceCommit(projectFolder) ?? undefined, ...https?.env }
  const server = await startWebServer({ root: projectFolder, port, dev, env })
  shutdown.add(server.stop)
  shutdown.add(noteServer(data, port))
  server.child.on('exit', (code, signal) => {
    if (shutdown.isRunning()) return
    console.error(`The web server has ended unexpectedly (${signal ?? code}). Run npm start again.`)
    shutdown.run(1)
  })
  const front = await https?.start(port)
  if (front) shutdown.add(front.stop)
  const operator = await operatorLink(url)
  console.log(['Upbeat is running. Open one of these; Ctrl-C ends it.', ...addresses('http', port)].join('\n  '))
  if (https && front) console.log(secureLines(port, front.port, https))
  if (operator) console.log(`There is no operator yet. This link makes one, once: http://localhost:${port}${operator}`)
}

function secureLines(port: number, securePort: number, { names, fingerprint }: Https): string {
  const [local, first = local] = addresses('http', port)
  const where = addresses('https', securePort, networkAddresses().filter((address) => names.includes(address)))
  const trust = `Open ${first}/phone on a phone: it shows how. The authority's fingerprint (SHA-256):\n  ${fingerprint}`
  return `${['With https, for devices that trust this server:', ...where].join('\n  ')}\n${trust}`
}

function secretIn(data: string): string {
  openFolder(data)
  return keptSecret(join(data, 'auth-secret'))
}
