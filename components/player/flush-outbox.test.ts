import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Workout } from '@/lib/workout/workout'
import { flushOutbox } from './flush-outbox'
import { changeOutbox, readOutbox, refreshOutbox } from './outbox-store'

const workout = (id: string): Workout => ({ id, class: 'legs-slowly', startedAt: '2026-12-01T09:00:00Z', finishedAt: '2026-12-01T09:30:00Z', seconds: 1500, ended: 'finished' })
const ids = () => readOutbox().waiting.map((waiting) => waiting.workout.id)

/** A device's storage with room for `room` entries: items are own keys, methods are not. */
function storage(room = Infinity): Storage {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return Object.hasOwn(this, key) ? this[key] : null
    },
    setItem(this: Record<string, string>, key: string, text: string) {
      if (Object.keys(this).length >= room) throw new Error('QuotaExceededError')
      this[key] = text
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key]
    },
  }
  return Object.create(methods) as Storage
}

/** A server that answers by status, and remembers what it was asked. */
function server(answer: (id: string, nth: number) => Response | Error) {
  const asked: string[] = []
  vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => {
    const { id } = JSON.parse(body) as Workout
    asked.push(id)
    const answered = answer(id, asked.length)
    return answered instanceof Error ? Promise.reject(answered) : Promise.resolve(answered)
  })
  return asked
}

const status = (code: number, reason?: string) => new Response(reason ? JSON.stringify({ error: { reason, message: '' } }) : '{}', { status: code })
const add = (id: string, owner: string | null = null) => changeOutbox({ type: 'add', workout: workout(id), owner, now: 1 })

beforeEach(() => {
  vi.stubGlobal('window', { localStorage: storage() })
  refreshOutbox()
})

describe('flushOutbox', () => {
  it('sends each once, in order, after the server was away', async () => {
    const all = Array.from({ length: 50 }, (_, index) => `w${index}`)
    all.forEach((id) => add(id))
    const away = server(() => new TypeError('Failed to fetch'))
    await flushOutbox('anna')
    expect(away).toEqual(['w0'])
    expect(ids()).toEqual(all)
    const back = server(() => status(201))
    await Promise.all([flushOutbox('anna'), flushOutbox('anna')])
    expect(back).toEqual(all)
    expect(ids()).toEqual([])
  })

  it('stops at the one that has to wait and repeats it safely', async () => {
    ;['a', 'b', 'c'].forEach((id) => add(id))
    server((id) => (id === 'b' ? status(503) : status(201)))
    await flushOutbox('anna')
    expect(ids()).toEqual(['b', 'c'])
    server((id) => status(id === 'b' ? 200 : 201))
    await flushOutbox('anna')
    expect(ids()).toEqual([])
  })

  it('keeps everything when signed out, drops what the server will never take and says why', async () => {
    ;['a', 'b', 'c'].forEach((id) => add(id))
    server(() => status(401))
    await flushOutbox('anna')
    expect(ids()).toEqual(['a', 'b', 'c'])
    server((id) => (id === 'a' ? status(409) : id === 'b' ? status(400, 'seconds') : status(201)))
    await flushOutbox('anna')
    expect(ids()).toEqual([])
    expect(readOutbox().dropped.map(({ workout: { id }, reason }) => [id, reason])).toEqual([['a', 'conflict'], ['b', 'refused']])
  })

  it("sends nothing for a guest and nothing of another account's", async () => {
    add('hers', 'berta')
    add('guest')
    const asked = server(() => status(201))
    await flushOutbox(null)
    expect(asked).toEqual([])
    await flushOutbox('anna')
    expect(asked).toEqual(['guest'])
    expect(ids()).toEqual(['hers'])
  })

  it('says when the device has no room, and still sends', async () => {
    vi.stubGlobal('window', { localStorage: storage(0) })
    expect(add('a')).toBe(false)
    expect(ids()).toEqual(['a'])
    server(() => status(201))
    await flushOutbox('anna')
    expect(ids()).toEqual([])
  })

  it('passes over what is no workout', async () => {
    window.localStorage.setItem('upbeat.workout.x', '{"workout":')
    window.localStorage.setItem('upbeat.workout.y', 'null')
    add('a')
    expect(ids()).toEqual(['a'])
  })
})
