import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/planner/dates'
import { boardWeeks, briskMinutes, currentWeek, longestDay, planPhase, sessionOn, statesAfter, strengthDays, withoutSkipped, withSkipped, type Board, type PlanCard } from './board'
import { whyWeek } from './why'

const card = (slug: string, type: PlanCard['type'], minutes: number, brisk = 0): PlanCard => ({ slug, title: slug, type, seconds: minutes * 60, contour: [[minutes * 60, 4]], brisk })
const main = (slug: string) => ({ slug, role: 'main' as const, reason: '' })
const addOn = (slug: string) => ({ slug, role: 'add-on' as const, reason: '' })

function board(change: Partial<Board> = {}): Board {
  return {
    weeks: [
      { startsOn: '2026-11-30', load: 0, kind: 'build', sessions: [sessionOn('2026-11-30', [main('legs'), addOn('calm')]), sessionOn('2026-12-02', [main('walk')]), sessionOn('2026-12-04', [main('arms')])] },
      { startsOn: '2026-12-07', load: 0, kind: 'deload', sessions: [sessionOn('2026-12-07', [main('walk')])] },
    ],
    cards: { legs: card('legs', 'strength', 20), arms: card('arms', 'strength', 20), walk: card('walk', 'walking', 30, 30), calm: card('calm', 'meditation', 10) },
    states: {}, logs: [], notes: [], today: '2026-12-02', noJumping: false, avoidJoints: [], painOn: null, outdated: false, ...change,
  }
}

const week = (of: Board, index = 0) => {
  const found = boardWeeks(of)[index]
  if (!found) throw new Error('no such week')
  return found
}

describe('a week of a board', () => {
  it('has seven days, also the free ones', () => {
    expect(week(board()).days.map((day) => [day.date.slice(8), day.state, day.minutes])).toEqual([
      ['30', 'missed', 30], ['01', 'planned', 0], ['02', 'planned', 30], ['03', 'planned', 0], ['04', 'planned', 20], ['05', 'planned', 0], ['06', 'planned', 0],
    ])
  })

  it('counts a session as done by what it is for, add-ons aside', () => {
    const log = { date: '2026-11-30', slug: 'legs', type: 'strength' as const, seconds: 1200, brisk: 0 }
    expect(week(board({ logs: [log] })).days[0]?.state).toBe('done')
    expect(week(board({ logs: [{ ...log, slug: 'calm' }] })).days[0]?.state).toBe('missed')
    expect(week(board({ logs: [{ ...log, date: '2026-12-01' }] })).days[0]?.state).toBe('missed')
    expect(week(board({ states: { '2026-11-30': 'done' } })).days[0]?.state).toBe('done')
  })

  it('leaves what was skipped out of its minutes', () => {
    expect(week(board()).minutes).toBe(80)
    expect(week(board({ states: { '2026-12-04': 'skipped' } })).minutes).toBe(60)
  })
})

describe('the rings', () => {
  it('count what was logged, in the plan or not, and what was marked, each once', () => {
    const logs = [{ date: '2026-12-01', slug: 'other', type: 'cardio' as const, seconds: 600, brisk: 12.4 }, { date: '2026-12-02', slug: 'walk', type: 'walking' as const, seconds: 1800, brisk: 30 }]
    const both = board({ logs, states: { '2026-12-02': 'done' } })
    expect(briskMinutes(both, week(both))).toEqual({ done: 42, ahead: 0 })
    expect(briskMinutes(board(), week(board()))).toEqual({ done: 0, ahead: 30 })
  })

  it('count a strength day from 15 minutes on', () => {
    const log = { date: '2026-11-30', slug: 'legs', type: 'strength' as const, seconds: 900, brisk: 0 }
    expect(strengthDays(board({ logs: [log] }), week(board({ logs: [log] })))).toEqual({ done: 1, ahead: ['2026-12-04'] })
    expect(strengthDays(board({ logs: [{ ...log, seconds: 899 }] }), week(board()))).toMatchObject({ done: 0 })
  })
})

describe('where today lies', () => {
  it('is before, in or after the plan', () => {
    expect([planPhase(board({ today: '2026-11-29' })), currentWeek(board({ today: '2026-11-29' }))]).toEqual(['before', 0])
    expect([planPhase(board({ today: '2026-12-13' })), currentWeek(board({ today: '2026-12-13' }))]).toEqual(['running', 1])
    expect([planPhase(board({ today: '2026-12-14' })), currentWeek(board({ today: '2026-12-14' }))]).toEqual(['over', 1])
    expect(longestDay(boardWeeks(board()))).toBe(30)
  })
})

describe('skipped sessions', () => {
  it('go out and come back in their place, whatever is skipped', () => {
    const { weeks } = board()
    const dates = weeks.flatMap((each) => each.sessions.map((session) => session.date))
    fc.assert(fc.property(fc.subarray(dates), (skipped) => {
      const states = Object.fromEntries(skipped.map((date) => [date, 'skipped' as const]))
      const without = withoutSkipped(weeks, states)
      expect(without.flatMap((each) => each.sessions.map((session) => session.date))).toEqual(dates.filter((date) => !skipped.includes(date)))
      expect(withSkipped(without, weeks, states)).toEqual(weeks)
    }))
  })

  it('leave their date to a session that moves there', () => {
    expect(statesAfter({ '2026-12-02': 'skipped' }, { kind: 'move', date: '2026-12-04', to: '2026-12-02' })).toEqual({})
    expect(statesAfter({}, { kind: 'skip', date: '2026-12-04' })).toEqual({ '2026-12-04': 'skipped' })
  })
})

describe('why a week looks so', () => {
  it('tells the first week, days off, wishes and the easier week ahead', () => {
    const of = board({ noJumping: true, avoidJoints: ['knee'], notes: ['A note.'] })
    expect(whyWeek(of, boardWeeks(of), 0).map((why) => why.key)).toEqual(['first', 'days-off', 'no-jumping', 'easy-on', 'deload-ahead', 'note'])
    expect(whyWeek(of, boardWeeks(of), 1)[0]).toEqual({ key: 'deload', minutes: 30 })
    expect(whyWeek(of, boardWeeks(of), 5)).toEqual([])
  })

  it('measures a step against the week before', () => {
    const [first, second] = board().weeks
    if (!first || !second) throw new Error('two weeks')
    const of = board({ weeks: [second, { ...first, startsOn: addDays(first.startsOn, 14), sessions: first.sessions.map((session) => ({ ...session, date: addDays(session.date, 14) })) }] })
    expect(whyWeek(of, boardWeeks(of), 1)[0]).toEqual({ key: 'more', minutes: 80, before: 30, percent: 50 / 30 })
  })
})
