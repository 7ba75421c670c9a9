import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isMarkAlive, processMark } from '@/db/embedded-lock'
import { PlainError } from '@/db/embedded-error'
import { assertPortFree } from './checks'

type ServerNote = { mark: string; port: number }

const file = (data: string) => join(data, 'web.json')

/** Notes which process serves this data folder and where. Returns what takes the note back. */
export function noteServer(data: string, port: number): () => Promise<void> {
  const note: ServerNote = { mark: processMark(process.pid), port }
  writeFileSync(file(data), `${JSON.stringify(note)}\n`, { mode: 0o600 })
  return () => {
    rmSync(file(data), { force: true })
    return Promise.resolve()
  }
}

/**
 * Throws where the port is taken. One that a killed Upbeat is just giving up is waited for:
 * a second at most, five while its main process still runs.
 */
export async function waitForPort(data: string, port: number): Promise<void> {
  for (let waited = 0; ; waited += 100) {
    const own = ownServer(data, port)
    try {
      await assertPortFree(port)
      return
    } catch (error) {
      if (waited >= (own ? 5000 : 1000)) throw own ? runsAlready(own, port) : error
    }
    await sleep(100)
  }
}

function runsAlready(mark: string, port: number): PlainError {
  return new PlainError(`Upbeat already runs at http://localhost:${port}. Stop it first (kill ${Number.parseInt(mark, 10)}), or choose another port: PORT=${port + 1} npm start`)
}

function ownServer(data: string, port: number): string | null {
  try {
    const note = JSON.parse(readFileSync(file(data), 'utf8')) as Partial<ServerNote>
    return note.port === port && note.mark && isMarkAlive(note.mark) ? note.mark : null
  } catch {
    return null
  }
}
