import { describe, expect, it } from 'vitest'
import { planContext } from '../context'
import type { Plan } from '../plan-types'
import type { PlannerClass } from '../planner-class'
import { testClass, testRequest } from '../testing'
import { validatePlan, weekLoad } from '../validate'

const MONDAY = '2026-11-30'
const calm = testClass({ slug: 'calm', type: 'meditation', minutes: 5, rpe: 0.5, work: ['sit-quietly'] })
const legs = testClass({ slug: 'legs', type: 'strength', minutes: 20, rpe: 5.5, work: ['half-squat', 'hip-hinge'] })
const otherLegs = testClass({ slug: 'other-legs', type: 'strength', minutes: 20, rpe: 5.5, work: ['half-squat'] })
const steps = [1, 2].map((number) => testClass({ slug: `step-${number}`, type: 'running', minutes: 28, rpe: 5, work: ['easy-run', 'brisk-walk'], ladder: number }))
const classes = [calm, legs, otherLegs, ...steps]

/** What the rules say of a week re-planned on Monday after `logged`, with `monday` planned on it and `later` on another day. */
function broken(logged: readonly PlannerClass[], monday: PlannerClass, later: readonly [date: string, weekday: 'tue' | 'wed', item: PlannerClass][]): string[] {
  const session = (date: string, weekday: 'mon' | 'tue' | 'wed', item: PlannerClass): Plan['weeks'][number]['sessions'][number] => ({ date, weekday, classes: [{ slug: item.slug, role: 'main', reason: '' }] })
  const sessions = [session(MONDAY, 'mon', monday), ...later.map((entry) => session(...entry))]
  const current = { weeks: [{ startsOn: MONDAY, kind: 'build' as const, sessions: sessions.slice(0, 1) }] }
  const history = logged.map((item) => ({ date: MONDAY, class: item.slug, seconds: item.seconds }))
  const context = planContext(testRequest({ weeks: 1, startsOn: MONDAY, now: `${MONDAY}T12:00:00Z`, weekdays: { mon: 45, tue: 45, wed: 45, fri: 45 }, current, history }), classes)
  return validatePlan({ weeks: [{ startsOn: MONDAY, load: weekLoad(sessions, context), kind: 'build', sessions }] }, context).map(({ rule }) => rule)
}

describe('a session of today that is still open after something else was logged', () => {
  const [first, second] = steps
  if (!first || !second) throw new Error('two steps')

  it('counts for the days around it', () => {
    expect(broken([calm], legs, [['2026-12-01', 'tue', otherLegs]])).toContain('H4')
    expect(broken([calm], legs, [['2026-12-01', 'tue', legs]])).toContain('H14')
    expect(broken([calm], legs, [['2026-12-02', 'wed', otherLegs]])).toEqual([])
  })

  it('counts once, as what was logged, when it has been done', () => {
    expect(broken([calm, legs], legs, [['2026-12-02', 'wed', legs]])).toEqual([])
  })

  it('is a step of the ladder that is taken', () => {
    expect(broken([calm], first, [['2026-12-02', 'wed', second]])).toEqual([])
  })
})
