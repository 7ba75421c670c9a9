import type { Equipment, Joint } from '@/lib/catalog/vocabulary'
import { localDate, toDate, toDay, weekdayOf } from './dates'
import { BLOOD_PRESSURE_PEAK, CAUTIOUS_AGE, PREGNANCY_PEAK, UNCLEARED_PEAK } from './limits'
import type { PlannerClass } from './planner-class'
import type { PlanRequest } from './request'

/** What a person's answers allow, read once. */
export type Person = {
  /** The highest peakRpe from screening alone (rule 1); 10 when there is no cap. */
  screeningPeak: number
  pregnant: boolean
  /** Week of pregnancy on `today`; null when not pregnant or not known. */
  pregnancyWeek: number | null
  highBloodPressure: boolean
  avoidJoints: ReadonlySet<Joint>
  /** The least severity that counts as avoided. */
  leastSeverity: number
  noJumping: boolean
  avoidMovements: ReadonlySet<string>
  equipment: ReadonlySet<Equipment>
}

/** A logged workout. `share` 0–1 of its class; `item` is null when the class is not in the catalog. */
export type Logged = { day: number; seconds: number; share: number; finished: boolean; pain: boolean; item: PlannerClass | null }

/** A session of the plan in force, as it was answered. */
export type CurrentSession = NonNullable<PlanRequest['current']>['weeks'][number]['sessions'][number]

/** Everything the rules look at. Days are day numbers (days since 1970-01-01). */
export type PlanContext = {
  request: PlanRequest
  bySlug: ReadonlyMap<string, PlannerClass>
  start: number
  /** The day after the last. */
  end: number
  today: number
  person: Person
  logs: readonly Logged[]
  logsByDay: ReadonlyMap<number, readonly Logged[]>
  currentByDay: ReadonlyMap<number, CurrentSession>
  skipped: ReadonlySet<number>
}

export function planContext(request: PlanRequest, classes: readonly PlannerClass[]): PlanContext {
  const bySlug = new Map(classes.map((item) => [item.slug, item]))
  const start = toDay(request.startsOn)
  const logs = request.history.map((entry) => {
    const item = bySlug.get(entry.class) ?? null
    return {
      day: toDay(localDate(entry.date, request.timeZone)), seconds: entry.seconds, item,
      share: item ? Math.min(1, entry.seconds / item.seconds) : 0,
      finished: entry.ended === 'finished', pain: entry.pain !== null && entry.pain !== 'none',
    }
  }).sort((a, b) => a.day - b.day)
  return {
    request, bySlug, start, end: start + 7 * request.weeks,
    today: toDay(localDate(request.now, request.timeZone)),
    person: toPerson(request), logs, logsByDay: groupByDay(logs),
    currentByDay: new Map((request.current?.weeks ?? []).flatMap((week) => week.sessions.map((session) => [toDay(session.date), session] as const))),
    skipped: new Set(request.skipDates.map(toDay)),
  }
}

/** True for a date that planning leaves alone: it is past, or something has been logged on it. */
export function isFrozen(context: PlanContext, day: number): boolean {
  return day < context.today || context.logsByDay.has(day)
}

/** What is left of today's session in the plan in force once something else has been logged today: it counts as done, as all that is planned earlier does. */
export function openToday(context: PlanContext): PlannerClass[] {
  const logged = context.logsByDay.get(context.today)
  if (!logged || context.skipped.has(context.today)) return []
  const done = new Set(logged.map(({ item }) => item?.slug))
  return (context.currentByDay.get(context.today)?.classes ?? []).flatMap(({ slug }) => (done.has(slug) ? [] : context.bySlug.get(slug) ?? []))
}

/** Minutes offered on a day; 0 when none are. */
export function minutesOn(context: PlanContext, day: number): number {
  return context.skipped.has(day) ? 0 : context.request.weekdays[weekdayOf(day)] ?? 0
}

export function weekOf(context: PlanContext, day: number): number {
  return Math.floor((day - context.start) / 7)
}

/** The days of a week of the plan. */
export function daysOfWeek(context: PlanContext, week: number): number[] {
  return Array.from({ length: 7 }, (_, index) => context.start + week * 7 + index)
}

/** The week of pregnancy on a day; null when it is not known. */
export function pregnancyWeekOn(context: PlanContext, day: number): number | null {
  const { pregnancyWeek } = context.person
  return pregnancyWeek === null ? null : pregnancyWeek + (day - context.today) / 7
}

/** The latest log with pain that screening has not been answered after, as a date; null when there is none. */
export function unansweredPain(context: PlanContext): string | null {
  const { answeredOn } = context.request.screening
  const answered = answeredOn === null ? -Infinity : toDay(localDate(answeredOn, context.request.timeZone))
  const last = context.logs.findLast((log) => log.pain && log.day >= answered)
  return last ? toDate(last.day) : null
}

function toPerson(request: PlanRequest): Person {
  const { screening } = request
  const pregnant = screening.pregnancyWeeks !== null || request.goal === 'prenatal'
  return {
    screeningPeak: screeningPeak(screening),
    pregnant, pregnancyWeek: screening.pregnancyWeeks,
    highBloodPressure: screening.highBloodPressure,
    avoidJoints: new Set([...request.avoidJoints, ...(screening.joint ? [screening.joint] : [])]),
    leastSeverity: screening.jointWorse ? 1 : 2,
    noJumping: request.noJumping,
    avoidMovements: new Set(request.avoidMovements),
    equipment: new Set<Equipment>(['none', ...request.equipment.filter((item) => item !== 'wall'), ...(request.noWall ? [] : ['wall' as const])]),
  }
}

function screeningPeak(screening: PlanRequest['screening']): number {
  if (screening.cleared) return 10
  if (screening.heart || screening.chestPain || screening.fainting || screening.supervised || screening.jointWorse) return UNCLEARED_PEAK.symptoms
  if (screening.chronic || screening.medication || (screening.age ?? 0) >= CAUTIOUS_AGE) return UNCLEARED_PEAK.condition
  return 10
}

/** The highest peakRpe that all of screening, pregnancy and blood pressure allow. */
export function peakLimit(person: Person): number {
  return Math.min(person.screeningPeak, person.pregnant ? PREGNANCY_PEAK : 10, person.highBloodPressure ? BLOOD_PRESSURE_PEAK : 10)
}

function groupByDay(logs: readonly Logged[]): Map<number, Logged[]> {
  const groups = new Map<number, Logged[]>()
  for (const log of logs) groups.set(log.day, [...(groups.get(log.day) ?? []), log])
  return groups
}
