import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

/**
 * Next ends with the process that started it, however that ended (kill -9 too): their channel closes then.
 * Next hands the flag on to its workers without quotes, so that none may stand in it.
 */
const followParent = `data:text/javascript,${encodeURIComponent('process.on("disconnect",()=>process.exit())')}`

/** Starts `next …` with this environment; its output comes through the child's pipes. */
export function spawnNext(root: string, args: readonly string[], env: Record<string, string | undefined>): ChildProcess {
  const next = join(root, 'node_modules/next/dist/bin/next')
  // A session of its own: on Ctrl-C this program stops it first, then the database.
  return spawn(process.execPath, ['--import', followParent, next, ...args], {
    cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  })
}

/** Runs `next …` to its end and returns all it said. */
export function runNext(root: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  const child = spawnNext(root, args, { NODE_ENV: 'production' })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => { output += chunk.toString() })
  return new Promise((resolve) => {
    child.on('error', (error) => { resolve({ code: 1, output: `${output}${error.message}\n` }) })
    child.on('close', (code) => { resolve({ code: code ?? 1, output }) })
  })
}

/** Asks the process to end and waits; after 5 seconds it is ended. */
export function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), 5000)
    child.on('exit', () => { clearTimeout(force); resolve() })
    child.kill('SIGTERM')
  })
}
