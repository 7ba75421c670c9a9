import type { Weekday } from '@/lib/catalog/vocabulary'
import type { PlainDate } from './dates'
import type { PlanRequest } from './request'

export type RuleId = `H${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17}`

/** One or two classes are main: what the day is for. */
export type PlanRole = 'main' | 'add-on'

export type PlanItem = { slug: string; role: PlanRole; reason: string }
export type PlanSession = { date: PlainDate; weekday: Weekday; classes: PlanItem[] }
export type WeekKind = 'build' | 'hold' | 'deload'

/** `load` is the sum of the loads of its classes, rounded to 0.01. */
export type PlanWeek = { startsOn: PlainDate; load: number; kind: WeekKind; sessions: PlanSession[] }

/** `notes`: what the person should know of the plan as a whole, in their language. */
export type Plan = { status: 'plan'; hash: string; weeks: PlanWeek[]; notes: string[] }

export type CannotReason = { rule: RuleId; message: string; loosen: Partial<PlanRequest> }
export type Cannot = { status: 'cannot'; reasons: CannotReason[] }
export type PlanAnswer = Plan | Cannot

/** A rule that a plan breaks, and where. */
export type Violation = { rule: RuleId; date?: PlainDate; slug?: string; detail: string }
