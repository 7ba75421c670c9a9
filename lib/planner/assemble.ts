import { isFrozen, type PlanContext } from './context'
import { addDays, toDate, toDay, weekdayOf } from './dates'
import type { Plan, PlanSession, PlanWeek, WeekKind } from './plan-types'
import type { PlannerClass } from './planner-class'
import { stableHash } from './random'
import { writeReasons } from './reasons'
import { planNotes } from './notes'
import { viewOf } from './rules/plan-view'
import { weekLoad } from './validate'

/** A class shorter than this is a main one only where nothing longer is. */
const MAIN_SECONDS = 12 * 60
const MAX_MAINS = 2
/** Classes that carry a day come first, calm ones last. */
const ORDER = ['running', 'hiit', 'cardio', 'strength', 'pilates', 'walking', 'yoga', 'stretching', 'meditation'] as const

/**
 * Writes sessions down as a plan: in the order they are done, with roles, reasons, sums and hash.
 * Frozen dates are taken over from the plan in force as they stand.
 */
export function assemblePlan(planned: ReadonlyMap<number, readonly PlannerClass[]>, kinds: readonly WeekKind[], context: PlanContext): Plan {
  const view = viewOf(planned, context)
  const sessions = [...planned].map(([day, items]): PlanSession => {
    const ordered = inOrder(items)
    const mains = mainClasses(ordered)
    const reasons = writeReasons(view, day, ordered, mains, kinds)
    return { date: toDate(day), weekday: weekdayOf(day), classes: ordered.map((item, index) => ({ slug: item.slug, role: mains.has(item) ? 'main' : 'add-on', reason: reasons[index] ?? '' })) }
  })
  const kept = [...context.currentByDay].filter(([day]) => isFrozen(context, day)).map(([, session]): PlanSession => ({ date: session.date, weekday: session.weekday, classes: session.classes }))
  const all = [...kept, ...sessions].sort((a, b) => (a.date < b.date ? -1 : 1))
  const weeks = kinds.map((kind, index): PlanWeek => {
    const startsOn = addDays(context.request.startsOn, 7 * index)
    const own = all.filter((session) => session.date >= startsOn && session.date < addDays(startsOn, 7))
    return { startsOn, load: weekLoad(own, context), kind, sessions: own }
  })
  return { status: 'plan', hash: planHash(weeks), weeks, notes: planNotes(view) }
}

/** 16 hex digits over dates, classes and roles: the same for the same plan, in whatever language. */
export function planHash(weeks: readonly PlanWeek[]): string {
  return stableHash(JSON.stringify(weeks.map((week) => [week.startsOn, week.load, week.kind, week.sessions.map((session) => [session.date, session.classes.map(({ slug, role }) => [slug, role])])])))
}

/** The sessions of a plan that are still to come, by day. */
export function plannedOf(plan: Pick<Plan, 'weeks'>, context: PlanContext): Map<number, PlannerClass[]> {
  return new Map(plan.weeks.flatMap((week) => week.sessions).filter((session) => !isFrozen(context, toDay(session.date)))
    .map((session) => [toDay(session.date), session.classes.flatMap(({ slug }) => context.bySlug.get(slug) ?? [])]))
}

function inOrder(items: readonly PlannerClass[]): PlannerClass[] {
  return items.toSorted((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type) || b.seconds - a.seconds)
}

/** One or two classes that a day is for. */
function mainClasses(items: readonly PlannerClass[]): Set<PlannerClass> {
  const aside = (item: PlannerClass) => item.type === 'stretching' || item.type === 'meditation'
  const longest = items.toSorted((a, b) => Number(aside(a)) - Number(aside(b)) || b.seconds - a.seconds)
  const first = longest[0]
  const more = longest.slice(1).filter((item) => !aside(item) && item.seconds >= MAIN_SECONDS && item.seconds >= 0.4 * (first?.seconds ?? 0))
  return new Set([...(first ? [first] : []), ...more.slice(0, MAX_MAINS - 1)])
}
