import 'server-only'
import { type ChangeRefusal, type PlanChange } from '@/lib/plan/board'
import { moveSession, skipSession, swapClass } from '@/lib/planner/change'
import { isFrozen } from '@/lib/planner/context'
import { toDay, weekdayOf } from '@/lib/planner/dates'
import { makePlan } from '@/lib/planner/plan'
import type { Plan, PlanSession, PlanWeek } from '@/lib/planner/plan-types'
import type { PlannerClass } from '@/lib/planner/planner-class'
import type { PlanRequest } from '@/lib/planner/request'
import { validatePlan } from '@/lib/planner/validate'
import type { Moved } from './plan-input'
import type { Situation } from './plan-situation'

type After = { weeks: PlanWeek[]; moved: Moved } | ChangeRefusal

/** What a plan becomes by a change that keeps every rule, or why it stays as it is. */
export function changedPlan(situation: Situation, change: PlanChange): After {
  const { weeks, moved, context, classes, allowed } = situation
  if (change.kind === 'rest') return checked(situation, makePlan({ ...context.request, current: { weeks } }, allowed))
  const session = sessionAt(weeks, change.date)
  if (!session) return 'gone'
  if (isFrozen(context, toDay(change.date))) return 'past'
  const plan = asPlan(situation)
  switch (change.kind) {
    case 'swap': {
      const index = session.classes.findIndex((item) => item.slug === change.slug)
      if (index < 0 || !context.bySlug.has(change.to)) return 'gone'
      if (!allowed.some((item) => item.slug === change.to)) return 'rules'
      const swapped = swapClass(plan, change.date, index, change.to, context.request, classes)
      return swapped.ok ? { weeks: swapped.plan.weeks, moved } : 'rules'
    }
    case 'move': {
      if (isFrozen(context, toDay(change.to))) return 'past'
      const request = whereMoved(situation, change.date)
      const after = moveSession(plan, change.date, change.to, request, classes)
      return after.ok ? { weeks: after.plan.weeks, moved: { ...moved, ...newDays(situation, request, [change.date, change.to]) } } : 'rules'
    }
    case 'skip': {
      const ahead = weeks.flatMap((week) => week.sessions).filter((other) => !isFrozen(context, toDay(other.date)))
      if (ahead.length === 1) return { weeks: weeks.map((week) => ({ ...week, sessions: week.sessions.filter((other) => other !== session) })), moved }
      const after = skipSession(plan, change.date, context.request, allowed)
      return checked({ ...situation, context: { ...context, skipped: new Set([...context.skipped, toDay(change.date)]) } }, after)
    }
  }
}

function checked({ context, moved }: Situation, answer: ReturnType<typeof makePlan>): After {
  return answer.status === 'plan' && validatePlan(answer, context).length === 0 ? { weeks: answer.weeks, moved } : 'rules'
}

/** The weeks as the planner's functions take a plan. */
export function asPlan({ weeks }: Pick<Situation, 'weeks'>): Plan {
  return { status: 'plan', hash: '', weeks, notes: [] }
}

export function sessionAt(weeks: readonly PlanWeek[], date: string): PlanSession | undefined {
  return weeks.flatMap((week) => week.sessions).find((session) => session.date === date)
}

/** The classes that may come into the plan, and those of the log: what was done still counts. */
export function withLogged({ allowed, context }: Situation): PlannerClass[] {
  const logged = context.logs.flatMap((log) => (log.item && !allowed.includes(log.item) ? [log.item] : []))
  return [...allowed, ...new Set(logged)]
}

/** Whoever moves a session offers any day of the week the minutes that it takes. */
export function whereMoved({ weeks, context }: Situation, date: string): PlanRequest {
  const seconds = (sessionAt(weeks, date)?.classes ?? []).reduce((sum, { slug }) => sum + (context.bySlug.get(slug)?.seconds ?? 0), 0)
  const { weekdays } = context.request
  const minutes = Math.ceil(seconds / 60)
  const all = (['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const).map((day) => [day, Math.max(weekdays[day] ?? 0, minutes)])
  return { ...context.request, weekdays: Object.fromEntries(all) as PlanRequest['weekdays'], skipDates: [] }
}

function newDays({ context }: Situation, { weekdays }: PlanRequest, dates: readonly string[]): Moved {
  const days = dates.map((date) => weekdayOf(toDay(date))).filter((day) => (weekdays[day] ?? 0) > (context.request.weekdays[day] ?? 0))
  return Object.fromEntries(days.map((day) => [day, weekdays[day]]))
}
