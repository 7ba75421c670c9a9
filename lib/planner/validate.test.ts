import { describe, expect, it } from 'vitest'
import { planContext } from './context'
import { addDays, toDay, weekdayOf } from './dates'
import type { Plan } from './plan-types'
import type { PlannerClass } from './planner-class'
import type { PlanRequestInput } from './request'
import { testClass, testRequest } from './testing'
import { validatePlan, weekLoad } from './validate'

const MONDAY = '2026-11-30'
const ALL_DAYS = { mon: 60, tue: 60, wed: 60, thu: 60, fri: 60, sat: 60, sun: 60 }

const walk = testClass({ slug: 'walk', type: 'walking', minutes: 20, rpe: 3, work: ['brisk-walk'] })
const briskWalk = testClass({ slug: 'brisk', type: 'walking', minutes: 20, rpe: 4, work: ['brisk-walk'] })
const legs = testClass({ slug: 'legs', type: 'strength', minutes: 20, rpe: 5.5, work: ['half-squat', 'hip-hinge'] })
const otherLegs = testClass({ slug: 'other-legs', type: 'strength', minutes: 20, rpe: 5.5, work: ['half-squat'] })
const upper = testClass({ slug: 'upper', type: 'strength', minutes: 20, rpe: 5.5, work: ['wall-push-up', 'y-raise'] })
const soft = testClass({ slug: 'soft', type: 'strength', minutes: 20, rpe: 3, work: ['half-squat', 'wall-push-up'] })
const deep = testClass({ slug: 'deep', type: 'strength', minutes: 20, rpe: 5, work: ['squat'] })
const weights = testClass({ slug: 'weights', type: 'strength', minutes: 20, rpe: 4, work: ['row'] })
const supine = testClass({ slug: 'supine', type: 'pilates', minutes: 20, rpe: 4, work: ['dead-bug'] })
const hiit = testClass({ slug: 'hiit', type: 'hiit', minutes: 15, rpe: 8, work: ['burpee'] })
const otherHiit = testClass({ slug: 'other-hiit', type: 'hiit', minutes: 15, rpe: 4, work: ['step-touch'] })
const hardSteps = testClass({ slug: 'hard-steps', type: 'cardio', minutes: 20, rpe: 7, work: ['step-touch'] })
const long = testClass({ slug: 'long', type: 'walking', minutes: 40, rpe: 4, work: ['brisk-walk'] })
const run = testClass({ slug: 'run', type: 'running', minutes: 20, rpe: 5, work: ['easy-run'] })
const shortRun = testClass({ slug: 'short-run', type: 'running', minutes: 12, rpe: 5, work: ['easy-run'] })
const frameless = { ...testClass({ slug: 'frameless', type: 'strength', minutes: 20, rpe: 4, work: ['half-squat'] }), warmUpSeconds: 60 }
const step = (number: number) => testClass({ slug: `step-${number}`, type: 'running', minutes: 28, rpe: 5, work: ['easy-run', 'brisk-walk'], ladder: number })
const steps = [1, 2, 3, 4, 5, 6, 7].map(step)
const bare = { ...walk, slug: 'bare', markets: ['DE' as const] }
const classes = [walk, briskWalk, legs, otherLegs, upper, soft, deep, weights, supine, hiit, otherHiit, hardSteps, long, run, shortRun, frameless, bare, ...steps]

/** A plan with the classes given on each day from MONDAY on. */
function planOf(days: PlannerClass[][], input: Partial<PlanRequestInput> = {}) {
  const request = testRequest({ weekdays: ALL_DAYS, weeks: Math.ceil(days.length / 7), startsOn: MONDAY, recentMinutes: 300, ...input })
  const context = planContext(request, classes)
  const weeks: Plan['weeks'] = Array.from({ length: request.weeks }, (_, week) => {
    const sessions = days.slice(week * 7, week * 7 + 7).flatMap((items, index) => {
      const date = addDays(MONDAY, week * 7 + index)
      return items.length === 0 ? [] : [{ date, weekday: weekdayOf(toDay(date)), classes: items.map(({ slug }, at) => ({ slug, role: at === 0 ? 'main' as const : 'add-on' as const, reason: '' })) }]
    })
    return { startsOn: addDays(MONDAY, 7 * week), load: weekLoad(sessions, context), kind: 'build', sessions }
  })
  return { plan: { weeks }, context }
}

function broken(days: PlannerClass[][], input: Partial<PlanRequestInput> = {}): string[] {
  const { plan, context } = planOf(days, input)
  return [...new Set(validatePlan(plan, context).map(({ rule }) => rule))].sort()
}

const log = (date: string, item: PlannerClass, more: Partial<NonNullable<PlanRequestInput['history']>[number]> = {}) => ({ date, class: item.slug, seconds: item.seconds, ...more })
/** Enough recent days for a beginner to be no newcomer. */
const trained = Array.from({ length: 8 }, (_, index) => log(addDays(MONDAY, -3 * index - 4), walk))

describe('a plan that keeps the rules', () => {
  it.each<[string, PlannerClass[][]]>([
    ['a brisk walk every day', Array.from({ length: 7 }, (_, day) => [day === 3 ? walk : briskWalk])],
    ['the same strength class Monday and Friday', [[legs], [], [], [], [legs]]],
    ['strength and easy cardio on one day', [[legs, briskWalk]]],
    ['upper and lower halves on consecutive days', [[legs], [upper], [], [otherLegs]]],
    ['the ladder with a rest day between', [[steps[0] ?? walk], [], [steps[1] ?? walk], [], [steps[2] ?? walk], [], []]],
  ])('%s', (_, days) => {
    expect(broken(days)).toEqual([])
  })
})

describe('each rule', () => {
  it.each<[string, string, PlannerClass[][], Partial<PlanRequestInput>]>([
    ['H1', 'symptoms cap at 3 until cleared', [[briskWalk]], { screening: { heart: true } }],
    ['H1', 'a condition caps at 5 until cleared', [[legs]], { screening: { chronic: true } }],
    ['H1', '70 and over cap at 5', [[legs]], { screening: { age: 70 } }],
    ['H1', 'a joint that gets worse caps at 3', [[briskWalk]], { screening: { joint: 'wrist', jointWorse: true } }],
    ['H1', 'under 16', [[walk]], { screening: { age: 15 } }],
    ['H2', 'an avoided joint', [[deep]], { avoidJoints: ['knee'] }],
    ['H2', 'the joint of screening', [[deep]], { screening: { joint: 'knee' } }],
    ['H2', 'an avoided movement in the warm-up', [[walk]], { avoidMovements: ['march'] }],
    ['H3', 'missing equipment', [[weights]], {}],
    ['H3', 'no wall', [[upper]], { noWall: true }],
    ['H3', 'too long for the day', [[legs, briskWalk]], { weekdays: { mon: 35 } }],
    ['H3', 'a day that is not offered', [[walk]], { weekdays: { tue: 35 } }],
    ['H3', 'an excluded type', [[walk]], { notTypes: ['walking'] }],
    ['H4', 'the same groups on consecutive dates', [[legs], [otherLegs]], {}],
    ['H4', 'across the border of weeks', [[], [], [], [], [], [], [legs], [otherLegs]], {}],
    ['H4', 'after what was logged', [[legs]], { history: [...trained, log('2026-11-29', otherLegs)] }],
    ['H5', 'four strength days for a beginner', [[soft], [soft, walk], [], [weights], [], [legs], []], { equipment: ['dumbbells'] }],
    ['H6', 'hard cardio on consecutive dates', [[hiit], [otherHiit]], { history: trained, equipment: ['mat'] }],
    ['H6', 'hard cardio after a logged one', [[hiit]], { history: [...trained, log('2026-11-29', hardSteps)] }],
    ['H6', 'three times a week for a beginner', [[hiit], [], [otherHiit], [], [hiit]], { history: trained }],
    ['H7', 'no easy day', Array.from({ length: 7 }, () => [briskWalk]), {}],
    ['H8', 'a run that is too long', [[run]], { level: 'intermediate' }],
    ['H8', 'beginners running on consecutive dates', [[shortRun], [shortRun]], { history: [...trained, log('2026-11-20', run)] }],
    ['H9', 'a step skipped', [[steps[0] ?? walk], [], [steps[2] ?? walk]], {}],
    ['H9', 'one run in a week', [[steps[0] ?? walk], [], [], [], [], [], []], {}],
    ['H9', 'no rest day', [[steps[0] ?? walk], [steps[1] ?? walk]], {}],
    ['H9', 'a day that is too short', [[steps[0] ?? walk], [], [steps[1] ?? walk]], { weekdays: { mon: 30, wed: 60 } }],
    ['H10', 'more than the first week allows', [[legs], [long], [upper], [long], [otherLegs], [long]], { recentMinutes: null, history: [] }],
    ['H11', 'a class without a fair warm-up', [[frameless]], {}],
    ['H12', 'pregnant and not cleared', [[walk]], { screening: { pregnancyWeeks: 20 } }],
    ['H12', 'supine after the first trimester', [[supine]], { screening: { pregnancyWeeks: 20, cleared: true }, equipment: ['mat'] }],
    ['H12', 'supine once the plan has passed it', [[], [], [], [], [], [], [], [], [supine]], { screening: { pregnancyWeeks: 12.9, cleared: true }, equipment: ['mat'] }],
    ['H13', 'above 5 with high blood pressure, cleared or not', [[legs]], { screening: { highBloodPressure: true, cleared: true } }],
    ['H14', 'four classes', [[walk, walk, walk, walk]], { weekdays: { mon: 120 } }],
    ['H14', 'hard cardio beside strength', [[hardSteps, legs]], { history: trained }],
    ['H14', 'the same class on consecutive dates', [[soft], [soft]], {}],
    ['H14', 'the same class three times in 7 days', [[soft], [], [soft], [], [soft]], {}],
    ['H14', 'the same class a third time with logs', [[], [soft]], { history: [...trained, log('2026-11-27', soft), log('2026-11-29', soft)] }],
    ['H15', 'not in the market', [[bare]], {}],
    ['H16', 'pain in a log', [[walk]], { history: [log('2026-11-20', walk, { pain: 'chest' })] }],
    ['H17', 'HIIT for a newcomer', [[hiit]], {}],
    ['H17', 'too long for a newcomer', [[long]], {}],
  ])('%s: %s', (rule, _, days, input) => {
    expect(broken(days, input)).toContain(rule)
  })

  it('lifts caps once cleared', () => {
    expect(broken([[legs]], { screening: { heart: true, cleared: true } })).toEqual([])
  })

  it('lets pain rest once screening is answered again', () => {
    const history = [...trained, log('2026-11-20', walk, { pain: 'stopped' })]
    expect(broken([[walk]], { history, screening: { answeredOn: '2026-11-21' } })).toEqual([])
    expect(broken([[walk]], { history, screening: { answeredOn: '2026-11-20' } })).toEqual(['H16'])
  })

  it('counts the share done: half a run allows half as much', () => {
    const done = (seconds: number) => broken([[run]], { level: 'intermediate', history: [log('2026-11-28', run, { seconds })] })
    expect(done(run.seconds)).toEqual([])
    expect(done(run.seconds / 2)).toEqual(['H8'])
  })

  it('halves easy classes in the load and forgets weeks before a gap', () => {
    const strong = Array.from({ length: 24 }, (_, index) => log(addDays(MONDAY, -18 - index), long))
    const week = [[long], [long], [], [long], [long], [], [long]]
    expect(broken(week, { history: strong, recentMinutes: null })).toContain('H10')
    expect(broken(week, { history: [...trained, ...strong.map((entry) => ({ ...entry, date: addDays(entry.date, 15) }))], recentMinutes: null })).toEqual([])
  })

  it('takes dates, sums, unknown classes and second sessions for H15 and H14', () => {
    const { plan, context } = planOf([[walk], [briskWalk]])
    const week = plan.weeks[0]
    const session = week?.sessions[0]
    if (!week || !session) throw new Error('the plan has a session')
    const rules = (weeks: Plan['weeks']) => validatePlan({ weeks }, context).map(({ rule }) => rule)
    expect(rules([{ ...week, load: week.load + 1 }])).toEqual(['H15'])
    expect(rules([{ ...week, sessions: [{ ...session, weekday: 'sun' }] }])).toContain('H15')
    expect(rules([{ ...week, sessions: [{ ...session, classes: [{ slug: 'ghost', role: 'main', reason: '' }] }] }])).toContain('H15')
    expect(rules([{ ...week, startsOn: '2026-12-01' }])).toContain('H15')
    expect(rules([{ ...week, load: walk.load * 2, sessions: [session, session] }])).toContain('H14')
  })

  it('leaves history alone', () => {
    const { plan } = planOf([[legs], [briskWalk]])
    const now = '2026-12-02'
    expect(broken([[legs], [briskWalk]], { current: plan, now })).toEqual([])
    expect(broken([[], [briskWalk]], { current: plan, now })).toEqual(['H15'])
    expect(broken([[legs], [briskWalk]], { now })).toEqual(['H15'])
  })
})
