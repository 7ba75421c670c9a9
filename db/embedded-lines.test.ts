import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assertSameMajor } from './embedded-cluster'
import { PlainError } from './embedded-error'
import { assertAnswers } from './embedded-url'

const lineOf = async (run: () => unknown): Promise<string> => {
  try {
    await run()
  } catch (error) {
    if (error instanceof PlainError) return error.message
    throw error
  }
  return ''
}

describe('assertSameMajor', () => {
  it('refuses the files of another major version and says what to do', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'upbeat-major-'))
    expect(await lineOf(() => { assertSameMajor(folder) })).toBe('')
    writeFileSync(join(folder, 'PG_VERSION'), '18\n')
    expect(await lineOf(() => { assertSameMajor(folder) })).toBe('')
    writeFileSync(join(folder, 'PG_VERSION'), '17\n')
    const line = await lineOf(() => { assertSameMajor(folder) })
    rmSync(folder, { recursive: true })
    expect(line).toMatch(/made by PostgreSQL 17.*runs 18.*mv /)
    expect(line).not.toContain('\n')
  })
})

describe('assertAnswers', () => {
  it('names the place and never the password', async () => {
    const line = await lineOf(() => assertAnswers('postgres://me:geheim@127.0.0.1:1/app'))
    expect(line).toMatch(/No database answers at 127\.0\.0\.1:1\/app \(ECONNREFUSED\).*Check DATABASE_URL/)
    expect(line).not.toContain('geheim')
  })

  it('refuses what is no address', async () => {
    expect(await lineOf(() => assertAnswers('localhost:5432'))).toMatch(/not an address/)
  })

  it('gives up on something that takes connections and says nothing', async () => {
    const silent = createServer((socket) => { socket.on('error', () => undefined).resume() })
    await new Promise<void>((resolve) => { silent.listen(0, '127.0.0.1', resolve) })
    const address = silent.address()
    const port = typeof address === 'object' && address ? address.port : 0
    expect(await lineOf(() => assertAnswers(`postgres://me@127.0.0.1:${port}/app`, 1))).toMatch(/No database answers/)
    silent.close()
  })
})
