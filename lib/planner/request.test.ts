import { describe, expect, it } from 'vitest'
import { parsePlanRequest } from './request'

const least = { goal: 'strength', level: 'beginner', weekdays: { mon: 30 }, weeks: 4, startsOn: '2026-12-01' }

describe('parsePlanRequest', () => {
  it('fills in what may be left out', () => {
    const parsed = parsePlanRequest(least)
    expect(parsed).toMatchObject({ ok: true, request: { now: '2026-12-01', equipment: [], language: 'en', market: 'US', history: [], current: null, screening: { heart: false, age: null, pregnancyWeeks: null, cleared: false } } })
  })

  it.each([
    [{ ...least, goal: 'glory' }, 'goal'],
    [{ ...least, weekdays: { mon: 4 } }, 'weekdays.mon'],
    [{ ...least, weekdays: { mon: 181 } }, 'weekdays.mon'],
    [{ ...least, weekdays: { montag: 30 } }, 'weekdays'],
    [{ ...least, weeks: 13 }, 'weeks'],
    [{ ...least, weeks: 0 }, 'weeks'],
    [{ ...least, startsOn: '2026-02-30' }, 'startsOn'],
    [{ ...least, now: 'soon' }, 'now'],
    [{ ...least, timeZone: 'Nowhere' }, 'timeZone'],
    [{ ...least, screening: { heart: 'no' } }, 'screening.heart'],
    [{ ...least, history: [{ date: '2026-11-01', class: 'x', seconds: -1 }] }, 'history.0.seconds'],
    [{ ...least, types: ['dancing'] }, 'types.0'],
    [{ level: 'beginner' }, 'goal'],
    ['text', ''],
    [null, ''],
  ])('says where %j does not fit', (input, path) => {
    const parsed = parsePlanRequest(input)
    expect(parsed.ok).toBe(false)
    if (!parsed.ok) expect(parsed.errors.map((error) => error.path)).toContain(path)
  })

  it('takes a plan in force, and a former refusal as none', () => {
    const plan = { status: 'plan', hash: 'x', weeks: [{ startsOn: '2026-12-01', load: 1, kind: 'build', sessions: [{ date: '2026-12-01', weekday: 'tue', classes: [{ slug: 'a', role: 'main', reason: 'r' }] }] }] }
    expect(parsePlanRequest({ ...least, current: plan })).toMatchObject({ ok: true, request: { current: { weeks: [{ startsOn: '2026-12-01' }] } } })
    expect(parsePlanRequest({ ...least, current: { status: 'cannot', reasons: [] } })).toMatchObject({ ok: true, request: { current: null } })
  })

  it('takes 0 minutes for a day off', () => {
    expect(parsePlanRequest({ ...least, weekdays: { mon: 30, tue: 0 } }).ok).toBe(true)
  })
})
