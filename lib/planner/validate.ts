import { isFrozen, unansweredPain, type PlanContext } from './context'
import { addDays, toDay, weekdayOf } from './dates'
import { LEAST_AGE } from './limits'
import type { Plan, Violation } from './plan-types'
import { classViolations } from './rules/class-rules'
import { dayShape, daysFit, easyDay, hardCardioRest, muscleRest, newcomer, strengthDays, type PlanRule } from './rules/day-rules'
import { loadGrowth } from './rules/load-rules'
import { planView, sum, violation } from './rules/plan-view'
import { ladderOrder, runGrowth } from './rules/run-rules'

/** H1, H2, H3, H11, H12, H13, H15 on each class by itself. */
const eachClass: PlanRule = (view) => view.days.flatMap((day) => (view.planned.get(day) ?? []).flatMap((item) => classViolations(item, day, view.context)))

/** H1: no plan for anyone under 16. */
const oldEnough: PlanRule = ({ context: { request: { screening } } }) =>
  screening.age !== null && screening.age < LEAST_AGE ? [violation('H1', null, null, 'under 16')] : []

/** H16: pain in a log suspends the plan until screening is answered again. */
const noUnansweredPain: PlanRule = ({ context }) => {
  const date = unansweredPain(context)
  return date === null ? [] : [violation('H16', null, null, `pain on ${date} has not been followed by screening`)]
}

/** A rule on the plan as it is written down. */
type PlanCheck = (plan: Pick<Plan, 'weeks'>, context: PlanContext) => Violation[]

/** H15: dates, sums and classes are right. */
const wellFormed: PlanCheck = (plan, context) => [...dates(plan, context), ...sums(plan, context), ...history(plan, context)]

/** H14: one session a date, each with a class. */
const oneSession: PlanCheck = (plan) => {
  const all = plan.weeks.flatMap((week) => week.sessions)
  return all.flatMap((session, index) => (all.findIndex((other) => other.date === session.date) < index ? [violation('H14', toDay(session.date), null, 'a second session on this date')] : []))
}

export const PLAN_RULES: readonly PlanRule[] = [
  oldEnough, eachClass, daysFit, muscleRest, strengthDays, hardCardioRest, easyDay, runGrowth, ladderOrder, loadGrowth, dayShape, noUnansweredPain, newcomer,
]

const PLAN_CHECKS: readonly PlanCheck[] = [oneSession, wellFormed]

/**
 * Every rule H1–H17 that a plan breaks; empty when it breaks none. Dates that are past, or on which
 * something has been logged, are history: they must stand as in the plan in force and are judged no more.
 */
export function validatePlan(plan: Pick<Plan, 'weeks'>, context: PlanContext): Violation[] {
  const view = planView(plan, context)
  return [...PLAN_RULES.flatMap((rule) => rule(view)), ...PLAN_CHECKS.flatMap((check) => check(plan, context))]
}

function dates(plan: Pick<Plan, 'weeks'>, context: PlanContext): Violation[] {
  const found: Violation[] = []
  if (plan.weeks.length !== context.request.weeks) found.push(violation('H15', null, null, `${plan.weeks.length} weeks instead of ${context.request.weeks}`))
  plan.weeks.forEach((week, index) => {
    const startsOn = addDays(context.request.startsOn, 7 * index)
    if (week.startsOn !== startsOn) found.push(violation('H15', null, null, `week ${index + 1} starts on ${week.startsOn}`))
    for (const session of week.sessions) {
      const day = toDay(session.date)
      const start = context.start + 7 * index
      if (!(day >= start && day < start + 7)) found.push(violation('H15', null, null, `${session.date} is outside its week`))
      else if (session.weekday !== weekdayOf(day)) found.push(violation('H15', day, null, `is no ${session.weekday}`))
      if (session.classes.length === 0) found.push(violation('H15', day, null, 'a session without a class'))
      if (isFrozen(context, day)) continue
      for (const { slug } of session.classes) if (!context.bySlug.has(slug)) found.push(violation('H15', day, slug, 'no such class'))
      const mains = session.classes.filter((item) => item.role === 'main').length
      if (session.classes.length > 0 && (mains < 1 || mains > 2)) found.push(violation('H15', day, null, `${mains} main classes`))
    }
  })
  return found
}

function sums(plan: Pick<Plan, 'weeks'>, context: PlanContext): Violation[] {
  return plan.weeks.flatMap((week) => {
    const load = weekLoad(week.sessions, context)
    return Math.abs(week.load - load) > 0.005 + 1e-6 ? [violation('H15', null, null, `week of ${week.startsOn}: load ${week.load} instead of ${load}`)] : []
  })
}

/** Sum of the loads of a week's classes, rounded to 0.01. */
export function weekLoad(sessions: Plan['weeks'][number]['sessions'], context: PlanContext): number {
  return Math.round(100 * sum(sessions.flatMap((session) => session.classes.map(({ slug }) => context.bySlug.get(slug)?.load ?? 0)))) / 100
}

function history(plan: Pick<Plan, 'weeks'>, context: PlanContext): Violation[] {
  const slugs = (classes: readonly { slug: string }[] | undefined) => (classes ?? []).map(({ slug }) => slug).join(' ')
  const now = new Map(plan.weeks.flatMap((week) => week.sessions.map((session) => [toDay(session.date), session] as const)))
  const days = new Set([...now.keys(), ...context.currentByDay.keys()])
  return [...days].filter((day) => day >= context.start && day < context.end && isFrozen(context, day))
    .filter((day) => slugs(now.get(day)?.classes) !== slugs(context.currentByDay.get(day)?.classes))
    .map((day) => violation('H15', day, null, 'history is rewritten'))
}
