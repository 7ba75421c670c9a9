import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitsClass, parseWorkout } from './validate'

const now = Date.parse('2026-12-01T10:00:00Z')
const good = {
  id: '6f2c1a3e-5b7d-4c21-9a10-0d3f5e7a9b11', class: 'legs-slowly', startedAt: '2026-12-01T09:00:00Z',
  finishedAt: '2026-12-01T10:30:00+01:00', seconds: 1500, ended: 'finished',
}

describe('parseWorkout', () => {
  it('takes a workout, with or without what was felt, and drops unknown fields', () => {
    expect(parseWorkout({ ...good, user: 'someone-else' }, now)).toEqual({ ok: true, workout: good })
    const said = { rpe: 7.5, mood: 'better', pain: 'none', note: 'Windy', changes: { easier: ['squat'] } }
    expect(parseWorkout({ ...good, ...said }, now)).toEqual({ ok: true, workout: { ...good, ...said } })
    expect(parseWorkout({ ...good, rpe: null, note: null }, now)).toEqual({ ok: true, workout: good })
  })

  it.each([
    ['shape', { seconds: 12.5 }], ['shape', { seconds: 0 }], ['shape', { seconds: '1500' }], ['shape', { ended: 'done' }], ['shape', { class: '' }],
    ['shape', { rpe: 11 }], ['shape', { rpe: 6.3 }], ['shape', { mood: 'great' }], ['shape', { pain: true }], ['shape', { note: 'x'.repeat(2001) }],
    ['shape', { changes: [1] }], ['shape', { changes: { text: 'x'.repeat(4000) } }],
    ['id', { id: '42' }],
    ['time', { startedAt: '2026-12-01 09:00' }], ['time', { startedAt: '2026-12-01T09:00:00' }], ['time', { finishedAt: '2026-13-41T09:00:00Z' }],
    ['order', { startedAt: '2026-12-01T09:45:00Z' }],
    ['future', { finishedAt: '2026-12-01T10:06:00Z' }],
    ['seconds', { seconds: 1806 }],
  ])('refuses with %s: %o', (reason, change) => {
    expect(parseWorkout({ ...good, ...change }, now)).toEqual({ ok: false, reason })
  })

  it('bears the slack of clocks', () => {
    expect(parseWorkout({ ...good, seconds: 1805 }, now).ok).toBe(true)
    expect(parseWorkout({ ...good, finishedAt: '2026-12-01T10:05:00Z' }, now).ok).toBe(true)
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), fc.jsonValue(), (anything, changes) => {
      expect(parseWorkout(anything, now).ok).toBe(false)
      expect(typeof parseWorkout({ ...good, changes }, now).ok).toBe('boolean')
    }), { seed: 5 })
  })
})

describe('fitsClass', () => {
  it('allows a twentieth more than the class has', () => {
    expect(fitsClass({ seconds: 635 }, 600)).toBe(true)
    expect(fitsClass({ seconds: 636 }, 600)).toBe(false)
  })
})
