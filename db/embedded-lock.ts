import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode, PlainError } from '@/db/embedded-error'

/** Whether a process of this id is there. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

/** `PID START`: ids are used again, the start time (Linux only) tells two processes of one id apart. */
export function processMark(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return `${pid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`
  } catch {
    return `${pid} -`
  }
}

/** Whether the process that wrote this mark still runs. */
export function isMarkAlive(mark: string): boolean {
  const pid = Number.parseInt(mark, 10)
  return pid > 0 && isAlive(pid) && processMark(pid) === mark.trim()
}

/** Runs one of these at a time among all processes that use the folder. Waits up to 2 minutes for its turn. */
export async function withLock<T>(data: string, run: () => Promise<T>): Promise<T> {
  const file = join(data, 'lock')
  for (let waited = 0; !take(file); waited += 50) {
    if (waited > 120_000) throw new PlainError(`Another process has been starting the database for 2 minutes. If none does, delete ${file}.`)
    await sleep(50)
  }
  try {
    return await run()
  } finally {
    rmSync(file, { force: true })
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, processMark(process.pid), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
  const holder = readOrEmpty(file)
  // An empty file: its writer is between creating and writing, or died there; the next look tells.
  if (holder !== '' && !isMarkAlive(holder)) rmSync(file, { force: true })
  return false
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Notes that this process uses the database, so that no other stops it. */
export function register(data: string): void {
  mkdirSync(join(data, 'using'), { recursive: true, mode: 0o700 })
  writeFileSync(join(data, 'using', String(process.pid)), processMark(process.pid), { mode: 0o600 })
}

/** Takes the note back; true if no living process uses the database any more. */
export function unregister(data: string): boolean {
  rmSync(join(data, 'using', String(process.pid)), { force: true })
  const marks = readdirSync(join(data, 'using')).map((name) => join(data, 'using', name))
  const dead = marks.filter((file) => !isMarkAlive(readOrEmpty(file)))
  for (const file of dead) rmSync(file, { force: true })
  return dead.length === marks.length
}
