import type { Contour } from '@/lib/catalog/types'
import type { ClassType, Joint } from '@/lib/catalog/vocabulary'
import { addDays, toDay, weekdayOf, type PlainDate } from '@/lib/planner/dates'
import type { PlanItem, PlanSession, PlanWeek } from '@/lib/planner/plan-types'

/** What a plan shows of a class. `brisk`: its minutes at 3–<6 MET and twice those at ≥ 6 MET, none for strength. */
export type PlanCard = { slug: string; title: string; type: ClassType; seconds: number; contour: Contour; brisk: number }

/** A workout as the board counts it. `share` 0–1 of its class. */
export type PlanLog = { date: PlainDate; slug: string; type: ClassType; seconds: number; brisk: number }

/** A plan ready to be shown. Sessions that were skipped stand among the others. */
export type Board = {
  weeks: PlanWeek[]
  cards: Record<string, PlanCard>
  /** Days that the person marked. */
  states: Record<PlainDate, 'done' | 'skipped'>
  logs: PlanLog[]
  /** What there is to know of the plan as a whole. */
  notes: string[]
  today: PlainDate
  noJumping: boolean
  avoidJoints: Joint[]
  /** The date of a log with pain that the health questions have not been answered after. */
  painOn: PlainDate | null
  /** What is to come no longer keeps the rules: days were missed, or more was done than planned. */
  outdated: boolean
}

/** A change of a plan by its person. rest: what is still to come is planned anew, with as little change as possible. */
export type PlanChange =
  | { kind: 'swap'; date: PlainDate; slug: string; to: string }
  | { kind: 'move'; date: PlainDate; to: PlainDate }
  | { kind: 'skip'; date: PlainDate }
  | { kind: 'rest' }

/** gone: there is no such session or class any more · past: its date is over or has been done · rules: a rule forbids it. */
export type ChangeRefusal = 'gone' | 'past' | 'rules'

export type DayState = 'planned' | 'done' | 'skipped' | 'missed'
export type BoardClass = PlanItem & { card: PlanCard; done: boolean }
export type BoardDay = { date: PlainDate; state: DayState; classes: BoardClass[]; minutes: number }
export type BoardWeek = Pick<PlanWeek, 'startsOn' | 'kind'> & { days: BoardDay[]; minutes: number; doneMinutes: number }

const STRENGTH_DAY_SECONDS = 15 * 60

/** The weeks of a board, each with all its seven days; a day off has no classes. */
export function boardWeeks(board: Board): BoardWeek[] {
  return board.weeks.map((week) => {
    const days = Array.from({ length: 7 }, (_, index) => toBoardDay(board, week, addDays(week.startsOn, index)))
    const kept = days.filter((day) => day.state !== 'skipped')
    return {
      startsOn: week.startsOn, kind: week.kind, days,
      minutes: sum(kept.map((day) => day.minutes)),
      doneMinutes: sum(days.flatMap((day) => day.classes.filter((item) => item.done).map((item) => Math.round(item.card.seconds / 60)))),
    }
  })
}

function toBoardDay(board: Board, week: PlanWeek, date: PlainDate): BoardDay {
  const session = week.sessions.find((each) => each.date === date)
  const marked = board.states[date]
  const classes = (session?.classes ?? []).flatMap((item): BoardClass[] => {
    const card = board.cards[item.slug]
    return card ? [{ ...item, card, done: marked === 'done' || board.logs.some((log) => log.date === date && log.slug === item.slug) }] : []
  })
  return { date, classes, state: stateOf(classes, marked, date < board.today), minutes: sum(classes.map(({ card }) => Math.round(card.seconds / 60))) }
}

/** A session is done when all that the day is for has been logged on its date, or the person says so. */
function stateOf(classes: readonly BoardClass[], marked: 'done' | 'skipped' | undefined, past: boolean): DayState {
  if (classes.length === 0) return 'planned'
  const mains = classes.filter((item) => item.role === 'main')
  if (marked === 'done' || mains.every((item) => item.done)) return 'done'
  return marked ?? (past ? 'missed' : 'planned')
}

/** The index of the week that today is in; the first before the plan begins, the last after its end. */
export function currentWeek(board: Pick<Board, 'weeks' | 'today'>): number {
  const found = board.weeks.findLastIndex((week) => week.startsOn <= board.today)
  return Math.max(0, found)
}

/** Whether today lies in the plan, before it or after it. */
export function planPhase(board: Pick<Board, 'weeks' | 'today'>): 'before' | 'running' | 'over' {
  const first = board.weeks[0]?.startsOn ?? board.today
  const last = board.weeks.at(-1)?.startsOn ?? board.today
  if (board.today < first) return 'before'
  return board.today >= addDays(last, 7) ? 'over' : 'running'
}

/** Brisk minutes done in a week, vigorous ones twice (WHO 2020, PMC7719906), logged outside the plan too, and what the plan still adds. */
export function briskMinutes(board: Board, week: BoardWeek): { done: number; ahead: number } {
  const logged = sum(logsOf(board, week).map((log) => log.brisk))
  const marked = week.days.flatMap((day) => day.classes.filter((item) => item.done && !isLogged(board, day.date, item.slug)).map(({ card }) => card.brisk))
  const ahead = week.days.filter((day) => day.state === 'planned').flatMap((day) => day.classes.filter((item) => !item.done).map(({ card }) => card.brisk))
  return { done: Math.round(logged + sum(marked)), ahead: Math.round(sum(ahead)) }
}

/** Days of a week with 15 minutes of strength or more: those done, and the dates of those to come. */
export function strengthDays(board: Board, week: BoardWeek): { done: number; ahead: PlainDate[] } {
  const done = week.days.filter((day) => {
    const logged = sum(logsOf(board, week).filter((log) => log.date === day.date && log.type === 'strength').map((log) => log.seconds))
    const marked = sum(day.classes.filter((item) => item.done && item.card.type === 'strength' && !isLogged(board, day.date, item.slug)).map(({ card }) => card.seconds))
    return logged + marked >= STRENGTH_DAY_SECONDS
  }).map((day) => day.date)
  const ahead = week.days.filter((day) => day.state === 'planned' && !done.includes(day.date)
    && sum(day.classes.map(({ card }) => (card.type === 'strength' ? card.seconds : 0))) >= STRENGTH_DAY_SECONDS).map((day) => day.date)
  return { done: done.length, ahead }
}

function logsOf(board: Board, week: BoardWeek): PlanLog[] {
  return board.logs.filter((log) => log.date >= week.startsOn && log.date < addDays(week.startsOn, 7))
}

function isLogged(board: Board, date: PlainDate, slug: string): boolean {
  return board.logs.some((log) => log.date === date && log.slug === slug)
}

/** The longest day of the plan in minutes, for one scale over all its weeks. */
export function longestDay(weeks: readonly BoardWeek[]): number {
  return Math.max(1, ...weeks.flatMap((week) => week.days.map((day) => day.minutes)))
}

/** The weeks without what was skipped: the plan as the planner reads it. */
export function withoutSkipped(weeks: readonly PlanWeek[], states: Board['states']): PlanWeek[] {
  return weeks.map((week) => ({ ...week, sessions: week.sessions.filter((session) => states[session.date] !== 'skipped') }))
}

/** Puts skipped sessions back among the others, unless their date has a session again. */
export function withSkipped(weeks: readonly PlanWeek[], before: readonly PlanWeek[], states: Board['states']): PlanWeek[] {
  const skipped = before.flatMap((week) => week.sessions).filter((session) => states[session.date] === 'skipped')
  return weeks.map((week) => {
    const taken = new Set(week.sessions.map((session) => session.date))
    const own = skipped.filter((session) => session.date >= week.startsOn && session.date < addDays(week.startsOn, 7) && !taken.has(session.date))
    return { ...week, sessions: [...week.sessions, ...own].toSorted((a, b) => (a.date < b.date ? -1 : 1)) }
  })
}

/** What days are marked with after a change: a skipped session leaves its date free for another. */
export function statesAfter(states: Board['states'], change: PlanChange): Board['states'] {
  switch (change.kind) {
    case 'swap': case 'rest': return states
    case 'skip': return { ...states, [change.date]: 'skipped' }
    case 'move': return Object.fromEntries(Object.entries(states).filter(([date]) => date !== change.to))
  }
}

/** A session on a date with its weekday filled in. */
export function sessionOn(date: PlainDate, classes: PlanItem[]): PlanSession {
  return { date, weekday: weekdayOf(toDay(date)), classes }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
