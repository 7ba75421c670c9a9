import { z } from 'zod'
import { LOCALES, WEEKDAYS } from '@/lib/catalog/vocabulary'
import { isPlainDate, toDay, weekdayOf } from '@/lib/planner/dates'
import type { PlanWeek } from '@/lib/planner/plan-types'

const plainDate = z.string().refine(isPlainDate, 'date')
const slug = z.string().regex(/^[a-z0-9-]{1,120}$/)

const sessionInput = z.object({
  date: plainDate,
  classes: z.array(z.object({ slug, role: z.enum(['main', 'add-on']), reason: z.string().max(400) })).min(1).max(3),
}).transform((session) => ({ ...session, weekday: weekdayOf(toDay(session.date)) }))

/** Weeks of a plan as a browser sends them: shape only, the rules come later. Loads are worked out anew. */
const weeksInput = z.array(z.object({
  startsOn: plainDate, kind: z.enum(['build', 'hold', 'deload']), sessions: z.array(sessionInput).max(7),
}).transform((week): PlanWeek => ({ ...week, load: 0 }))).min(1).max(12)

/** Minutes of weekdays that a person has moved sessions to. */
export const movedInput = z.partialRecord(z.enum(WEEKDAYS), z.number().int().min(1).max(180)).catch({})
export type Moved = z.output<typeof movedInput>

const statesInput = z.record(plainDate, z.enum(['done', 'skipped'])).refine((states) => Object.keys(states).length <= 100)

/** What the device has logged and not sent; the planner's own reader checks each. */
const historyInput = z.array(z.unknown()).max(500).default([])

export const localeInput = z.enum(LOCALES).catch('en')

/** A plan that lives in the browser. */
export const draftInput = z.object({ request: z.record(z.string(), z.unknown()), moved: movedInput.optional(), weeks: weeksInput, states: statesInput, history: historyInput })
export type DraftInput = z.output<typeof draftInput>

export const buildInput = z.object({ request: z.record(z.string(), z.unknown()), answered: z.boolean(), history: historyInput, locale: localeInput })

const at = { date: plainDate }
export const changeInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('swap'), ...at, slug, to: slug }),
  z.object({ kind: z.literal('move'), ...at, to: plainDate }),
  z.object({ kind: z.literal('skip'), ...at }),
  z.object({ kind: z.literal('rest') }),
])

/** What could be done with a session: classes for one of its own, or dates to move it to. */
export const askInput = z.discriminatedUnion('kind', [z.object({ kind: z.literal('swap'), ...at, slug }), z.object({ kind: z.literal('move'), ...at })])
export type Ask = z.output<typeof askInput>

export const saveInput = draftInput.extend({ id: z.uuid(), health: z.enum(['keep', 'forget', 'leave']), locale: localeInput })
export const markInput = z.object({ planId: z.uuid(), ...at, done: z.boolean() })
export const planIdInput = z.object({ planId: z.uuid() })

