import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { PlainError } from '@/db/embedded-error'
import { spawnNext, stopChild } from './next-process'

export type WebServer = { child: ChildProcess; stop: () => Promise<void> }

export type WebServerOptions = { root: string; port: number; dev: boolean; env: Record<string, string | undefined> }

/** Starts Next and waits until the app answers. What it says until then is shown only if it fails, afterwards always. */
export async function startWebServer({ root, port, dev, env }: WebServerOptions): Promise<WebServer> {
  const mode = dev ? 'development' : 'production'
  const child = spawnNext(root, [dev ? 'dev' : 'start', '-p', String(port)], { ...env, NODE_ENV: mode, PORT: String(port) })
  let said = ''
  let ready = false
  for (const [from, to] of [[child.stdout, process.stdout], [child.stderr, process.stderr]] as const) {
    from?.on('data', (chunk: Buffer) => { if (ready) to.write(chunk); else said += chunk.toString() })
  }
  if (await answers(child, port)) {
    ready = true
    return { child, stop: () => stopChild(child) }
  }
  await stopChild(child)
  process.stderr.write(said)
  throw new PlainError(`The app did not start on port ${port}: what it said stands above.`)
}

/** Waits up to 90 seconds for the health address; false if the process ends before. */
async function answers(child: ChildProcess, port: number): Promise<boolean> {
  const deadline = Date.now() + 90_000
  while (child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
    const ok = await fetch(`http://localhost:${port}/api/health`, { signal: AbortSignal.timeout(10_000) }).then((response) => response.ok, () => false)
    if (ok) return true
    await sleep(50)
  }
  return false
}
