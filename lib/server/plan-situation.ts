import 'server-only'
import type { LoggedClass } from '@/db/queries/plans'
import { WEEKDAYS, type Locale } from '@/lib/catalog/vocabulary'
import { withoutSkipped, type Board } from '@/lib/plan/board'
import { assemblePlan, plannedOf } from '@/lib/planner/assemble'
import { planContext, type PlanContext } from '@/lib/planner/context'
import { planNotes } from '@/lib/planner/notes'
import { noteText } from '@/lib/planner/phrases'
import type { PlanWeek } from '@/lib/planner/plan-types'
import type { PlannerClass } from '@/lib/planner/planner-class'
import { parsePlanRequest, type PlanRequest } from '@/lib/planner/request'
import { planView } from '@/lib/planner/rules/plan-view'
import type { Moved } from './plan-input'

/**
 * A plan with everything the rules look at. `weeks` are without what was skipped, `request` is as asked; the context's
 * knows also the days that were moved to or skipped. `allowed`: the classes that may come into the plan.
 */
export type Situation = { weeks: PlanWeek[]; request: PlanRequest; moved: Moved; context: PlanContext; classes: readonly PlannerClass[]; allowed: readonly PlannerClass[] }

export type Given = {
  request: Record<string, unknown>
  moved?: Moved
  weeks: PlanWeek[]
  states: Board['states']
  history: unknown[]
  now: Date
  classes: readonly PlannerClass[]
}

/** Puts a plan back into its situation; null when the request is none. Days marked as done count as if logged. */
export function toSituation({ request: raw, moved = {}, weeks: all, states, history, now, classes }: Given): Situation | null {
  const weeks = withoutSkipped(all, states)
  const marked = all.flatMap((week) => week.sessions).filter((session) => states[session.date] === 'done')
    .flatMap((session) => session.classes.map(({ slug }) => ({ date: session.date, class: slug, seconds: classes.find((item) => item.slug === slug)?.seconds ?? 0 })))
  const parsed = parsePlanRequest({ ...raw, history: [...history, ...marked], now: now.toISOString(), current: { weeks } })
  if (!parsed.ok) return null
  const skipped = Object.keys(states).filter((date) => states[date] === 'skipped')
  const request = { ...parsed.request, weekdays: withMoved(parsed.request.weekdays, moved), skipDates: [...new Set([...parsed.request.skipDates, ...skipped])] }
  return { weeks, request: parsed.request, moved, context: planContext(request, classes), classes, allowed: classes }
}

function withMoved(weekdays: PlanRequest['weekdays'], moved: Moved): PlanRequest['weekdays'] {
  return Object.fromEntries(WEEKDAYS.map((day) => [day, Math.max(weekdays[day] ?? 0, moved[day] ?? 0)]))
}

/** Logged classes as a plan request has them. */
export function toHistory(logged: readonly LoggedClass[]): unknown[] {
  return logged.map(({ at, ...entry }) => ({ ...entry, date: at.toISOString() }))
}

/** What is asked and answered, as it is kept: without health answers, history and time. */
export function keptRequest(request: PlanRequest, moved: Moved): Record<string, unknown> {
  const { screening: _screening, history: _history, current: _current, now: _now, ...kept } = request
  return { ...kept, moved }
}

/** The plan's words in a language: the reason of each class, and its notes. They are told as on the day the plan began; `changed`: the person has moved or skipped some of it. */
export function inWords({ request, weeks, classes }: Pick<Situation, 'request' | 'weeks' | 'classes'>, language: Locale, changed: boolean): { weeks: PlanWeek[]; notes: string[] } {
  const context = planContext({ ...request, language, current: null, now: request.startsOn, history: request.history.filter((entry) => entry.date.slice(0, 10) < request.startsOn) }, classes)
  const told = assemblePlan(plannedOf({ weeks }, context), weeks.map((week) => week.kind), context)
  const reasons = new Map(told.weeks.flatMap((week) => week.sessions.flatMap((session) => session.classes.map((item) => [`${session.date} ${item.slug}`, item.reason]))))
  return {
    weeks: weeks.map((week) => ({
      ...week,
      sessions: week.sessions.map((session) => ({ ...session, classes: session.classes.map((item) => ({ ...item, reason: reasons.get(`${session.date} ${item.slug}`) ?? item.reason })) })),
    })),
    // Days that the person has left or moved away from are free because they said so.
    notes: planNotes(planView({ weeks }, context)).filter((note) => !changed || note !== noteText('days-free', language)),
  }
}
