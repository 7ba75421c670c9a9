import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isMarkAlive, processMark, register, unregister, withLock } from './embedded-lock'

let data = ''
beforeEach(() => { data = mkdtempSync(join(tmpdir(), 'upbeat-lock-')) })
afterEach(() => { rmSync(data, { recursive: true }) })

const deadMark = `${process.pid} 1`

describe('isMarkAlive', () => {
  it('knows this process, and not an earlier one of the same id', () => {
    expect(isMarkAlive(processMark(process.pid))).toBe(true)
    expect(isMarkAlive(deadMark)).toBe(false)
    expect(isMarkAlive('')).toBe(false)
  })
})

describe('withLock', () => {
  it('lets one in at a time', async () => {
    const order: string[] = []
    await Promise.all(['a', 'b', 'c'].map((name) => withLock(data, async () => {
      order.push(name)
      await sleep(5)
      order.push(name)
    })))
    expect(order).toHaveLength(6)
    for (const at of [0, 2, 4]) expect(order[at]).toBe(order[at + 1])
  })

  it('takes over from a process that died, and gives way after a failure', async () => {
    writeFileSync(join(data, 'lock'), deadMark)
    await expect(withLock(data, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await expect(withLock(data, () => Promise.resolve('in'))).resolves.toBe('in')
  })
})

describe('unregister', () => {
  it('is true for the last living user only', () => {
    register(data)
    writeFileSync(join(data, 'using', 'dead'), deadMark)
    writeFileSync(join(data, 'using', 'parent'), processMark(process.ppid))
    expect(unregister(data)).toBe(false)
    rmSync(join(data, 'using', 'parent'))
    register(data)
    expect(unregister(data)).toBe(true)
  })
})
