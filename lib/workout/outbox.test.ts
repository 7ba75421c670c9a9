import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerMeans, EMPTY_OUTBOX, nextToSend, reduceOutbox, type Outbox, type OutboxEvent } from './outbox'
import type { Workout } from './workout'

const workout = (id: string): Workout => ({ id, class: 'legs-slowly', startedAt: '2026-12-01T09:00:00Z', finishedAt: '2026-12-01T09:30:00Z', seconds: 1500, ended: 'finished' })
const add = (id: string, owner: string | null = null, now = 0): OutboxEvent => ({ type: 'add', workout: workout(id), owner, now })
const after = (...events: OutboxEvent[]) => events.reduce(reduceOutbox, EMPTY_OUTBOX)
const ids = (outbox: Outbox) => outbox.waiting.map((waiting) => waiting.workout.id)

describe('reduceOutbox', () => {
  it('keeps the order even when the clock runs back, and adds an id once', () => {
    const outbox = after(add('a', null, 50), add('b', null, 20), add('a', null, 90))
    expect(ids(outbox)).toEqual(['a', 'b'])
    expect(outbox.waiting.map(({ added }) => added)).toEqual([50, 51])
  })

  it('lets go of what was sent and shows what was dropped until it is forgotten', () => {
    const outbox = after(add('a'), add('b'), add('c'), { type: 'sent', id: 'a' }, { type: 'dropped', id: 'b', reason: 'conflict' })
    expect(ids(outbox)).toEqual(['c'])
    expect(outbox.dropped).toEqual([{ workout: workout('b'), reason: 'conflict' }])
    expect(reduceOutbox(outbox, { type: 'forget', id: 'b' }).dropped).toEqual([])
    expect(reduceOutbox(outbox, { type: 'dropped', id: 'z', reason: 'refused' })).toBe(outbox)
  })

  it('never loses or doubles one, whatever the order of events', () => {
    const event = fc.tuple(fc.constantFrom('add', 'sent', 'dropped'), fc.constantFrom('a', 'b', 'c', 'd'))
    fc.assert(fc.property(fc.array(event), (drafts) => {
      let outbox = EMPTY_OUTBOX
      let model: string[] = []
      for (const [type, id] of drafts) {
        outbox = reduceOutbox(outbox, type === 'add' ? add(id) : type === 'sent' ? { type: 'sent', id } : { type: 'dropped', id, reason: 'refused' })
        model = type === 'add' ? (model.includes(id) ? model : [...model, id]) : model.filter((other) => other !== id)
        expect(ids(outbox)).toEqual(model)
      }
    }), { seed: 9 })
  })
})

describe('nextToSend', () => {
  it("takes a guest's and one's own, never another account's", () => {
    const outbox = after(add('theirs', 'b'), add('guest'), add('mine', 'a'))
    expect(nextToSend(outbox, 'a')?.workout.id).toBe('guest')
    expect(nextToSend(reduceOutbox(outbox, { type: 'sent', id: 'guest' }), 'a')?.workout.id).toBe('mine')
    expect(nextToSend(after(add('theirs', 'b')), 'a')).toBeNull()
  })
})

describe('answerMeans', () => {
  it.each([
    [200, null, 'sent'], [201, null, 'sent'], [409, 'conflict', 'conflict'], [400, 'seconds', 'refused'], [403, 'consent', 'refused'], [404, 'unknown-class', 'refused'],
    [400, 'future', 'wait'], [400, null, 'wait'], [403, 'cross-origin', 'wait'], [404, null, 'wait'], [401, null, 'wait'], [429, null, 'wait'], [503, null, 'wait'], [0, null, 'wait'],
  ] as const)('%i %s means %s', (status, reason, meaning) => {
    expect(answerMeans(status, reason)).toBe(meaning)
  })
})
