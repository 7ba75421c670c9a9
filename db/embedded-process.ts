import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Binaries } from '@/db/embedded-binaries'
import { PlainError } from '@/db/embedded-error'
import { isAlive } from '@/db/embedded-lock'
import { serverEnvironment } from '@/db/embedded-paths'
import type { DatabaseUser } from '@/db/embedded-user'

export type Cluster = { folder: string; log: string; binaries: Binaries; user: DatabaseUser; flags: readonly string[] }
export type Postmaster = { pid: number; port: number; ready: boolean }

/** The server of this cluster that runs now, also one that outlived the process that started it. */
export function runningPostmaster(folder: string): Postmaster | null {
  const file = join(folder, 'postmaster.pid')
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  if (!(pid > 0) || !isAlive(pid) || !isServerOf(pid, folder)) return null
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

/** A dead server's id may belong to another program by now; PostgreSQL itself would refuse to start beside it. */
function isServerOf(pid: number, folder: string): boolean {
  if (process.platform === 'win32') return true
  const proc = `/proc/${pid}/cmdline`
  const command = existsSync(proc)
    ? readFileSync(proc, 'utf8').replaceAll('\0', ' ')
    : spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout
  return command.includes('postgres') && command.includes(folder)
}

/** Starts the server on a loopback port (the wished one if it is free) and waits until it takes connections. */
export async function startPostmaster(cluster: Cluster, wishedPort: number | null): Promise<Postmaster> {
  const deadline = Date.now() + 60_000
  for (let attempt = 0; ; attempt += 1) {
    const port = await freePort(attempt === 0 ? wishedPort : null)
    const logStart = existsSync(cluster.log) ? statSync(cluster.log).size : 0
    const started = await launch(cluster, port, deadline)
    if (started) return started
    const said = readFileSync(cluster.log, 'utf8').slice(logStart)
    // Children of a killed server hold its memory for a moment; a port can be lost between choosing and using it.
    const passing = /shared memory block|Address already in use/.test(said)
    if (!passing || attempt > 20 || Date.now() > deadline) throw new PlainError(`The database did not start: ${reason(said)} (see ${cluster.log})`)
    await sleep(300)
  }
}

async function launch(cluster: Cluster, port: number, deadline: number): Promise<Postmaster | null> {
  if (!runningPostmaster(cluster.folder)) rmSync(join(cluster.folder, 'postmaster.pid'), { force: true })
  const log = openSync(cluster.log, 'a', 0o600)
  const where = ['-D', cluster.folder, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=']
  // A session of its own: Ctrl-C in the terminal must not reach it before the web server has stopped.
  const server = spawn(cluster.binaries.postgres, [...where, ...cluster.flags], {
    ...cluster.user, cwd: cluster.folder, detached: true, stdio: ['ignore', log, log], env: serverEnvironment,
  })
  closeSync(log)
  server.unref()
  const end = { reached: false }
  server.on('exit', () => { end.reached = true }).on('error', () => { end.reached = true })
  while (!end.reached && Date.now() < deadline) {
    const running = runningPostmaster(cluster.folder)
    if (running?.ready) return running
    await sleep(20)
  }
  return null
}

function reason(log: string): string {
  return /(?:FATAL|PANIC): +(.*)/.exec(log)?.[1] ?? 'no reason given'
}

/** Ends all connections, writes everything down and waits until the server has ended. */
export async function stopPostmaster(cluster: Pick<Cluster, 'folder' | 'binaries' | 'user'>): Promise<void> {
  const running = runningPostmaster(cluster.folder)
  if (!running) return
  for (const mode of ['fast', 'immediate']) {
    const arguments_ = ['stop', '-D', cluster.folder, '-m', mode, '-w', '-t', '30', '-s']
    const stop = spawn(cluster.binaries.pgCtl, arguments_, { ...cluster.user, cwd: cluster.folder, detached: true, stdio: 'ignore' })
    await new Promise((resolve) => { stop.on('exit', resolve).on('error', resolve) })
    if (!isAlive(running.pid)) return
  }
}

/** The wished port if nothing listens there, else a free one, on the loopback address. */
export async function freePort(wished: number | null = null): Promise<number> {
  const port = await tryPort(wished ?? 0)
  return port ?? (await tryPort(0)) ?? 0
}

function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.on('error', () => { resolve(null) })
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => { resolve(typeof address === 'object' && address ? address.port : null) })
    })
  })
}
