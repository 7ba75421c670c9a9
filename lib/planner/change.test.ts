import { describe, expect, it } from 'vitest'
import { moveSession, movableDates, skipSession, swapCandidates, swapClass } from './change'
import { planContext } from './context'
import { makePlan } from './plan'
import type { Plan } from './plan-types'
import { testCatalog, testRequest } from './testing'
import { validatePlan } from './validate'

const classes = testCatalog()

function planFor(input: Parameters<typeof testRequest>[0]) {
  const request = testRequest(input)
  const plan = makePlan(request, classes)
  if (plan.status !== 'plan') throw new Error(JSON.stringify(plan))
  return { request, plan }
}

const slugs = (plan: Plan) => plan.weeks.flatMap((week) => week.sessions.map((session) => `${session.date} ${session.classes.map(({ slug }) => slug).join(' ')}`))

describe('changing a plan', () => {
  const { request, plan } = planFor({ weekdays: { mon: 45, tue: 45, thu: 45, sat: 45 }, level: 'intermediate' })
  const session = plan.weeks[1]?.sessions[1]
  if (!session) throw new Error('the second week has a second session')

  it('offers classes that keep every rule when put in', () => {
    const offers = swapCandidates(plan, session.date, 0, request, classes)
    expect(offers.length).toBeGreaterThan(3)
    expect(offers.map(({ slug }) => slug)).not.toContain(session.classes[0]?.slug)
    for (const { slug } of offers) {
      const changed = swapClass(plan, session.date, 0, slug, request, classes)
      expect(changed.ok && validatePlan(changed.plan, planContext(request, classes))).toEqual([])
    }
  })

  it('offers nothing where there is no class', () => {
    expect(swapCandidates(plan, '2026-12-09', 0, request, classes)).toEqual([])
    expect(swapCandidates(plan, session.date, 9, request, classes)).toEqual([])
  })

  it('moves a session only where the rules allow it', () => {
    for (const date of movableDates(plan, session.date, request, classes)) {
      const moved = moveSession(plan, session.date, date, request, classes)
      expect(moved.ok && moved.plan.weeks[1]?.sessions.find((other) => other.date === date)?.classes.map(({ slug }) => slug)).toEqual(session.classes.map(({ slug }) => slug))
    }
    const closed = moveSession(plan, session.date, '2026-12-09', request, classes)
    expect(closed.ok ? [] : closed.violations.map(({ rule }) => rule)).toContain('H3')
  })

  it('changes nothing but the skipped date', () => {
    const skipped = skipSession(plan, session.date, request, classes)
    if (skipped.status !== 'plan') throw new Error('a plan remains')
    expect(slugs(skipped)).toEqual(slugs(plan).filter((line) => !line.startsWith(session.date)))
    expect(skipped.hash).not.toBe(plan.hash)
  })

  it('moves the later steps of the ladder along when a run is skipped', () => {
    const running = planFor({ goal: 'run-5k', weekdays: { mon: 45, wed: 45, fri: 45 } })
    const skipped = skipSession(running.plan, '2026-12-02', running.request, classes)
    if (skipped.status !== 'plan') throw new Error('a plan remains')
    const steps = skipped.weeks.flatMap((week) => week.sessions.flatMap((other) => other.classes.flatMap(({ slug }) => (slug.startsWith('ladder') ? [Number(slug.slice(7))] : []))))
    expect(steps).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    expect(validatePlan(skipped, planContext({ ...running.request, skipDates: ['2026-12-02'] }, classes))).toEqual([])
  })
})
