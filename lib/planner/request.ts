import { z } from 'zod'
import { CLASS_TYPES, EQUIPMENT, FOCUSES, GOALS, JOINTS, LEVELS, LOCALES, MARKETS, PAINS, TIMES_OF_DAY, WEEKDAYS } from '@/lib/catalog/vocabulary'
import { isPlainDate, isTimeZone } from './dates'

const plainDate = z.string().refine(isPlainDate, 'expected a date as YYYY-MM-DD')
const instant = z.string().refine((text) => isPlainDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)), 'expected an ISO 8601 date or time')
const slugs = z.array(z.string().max(200)).max(500).default([])
const flag = z.boolean().default(false)

/** Minutes offered on a weekday: 5–180; 0 means the day is not offered. */
const minutes = z.number().int().refine((value) => value === 0 || (value >= 5 && value <= 180), 'expected 5 to 180 minutes, or 0 for a day off').optional()

const screening = z.object({
  age: z.number().min(0).max(120).nullable().default(null),
  heart: flag, chestPain: flag, fainting: flag, chronic: flag, medication: flag, supervised: flag,
  joint: z.enum(JOINTS).nullable().default(null),
  jointWorse: flag, cleared: flag,
  pregnancyWeeks: z.number().min(0).max(45).nullable().default(null),
  highBloodPressure: flag,
  /** When it was answered last; a log with pain before that day no longer suspends the plan. */
  answeredOn: instant.nullable().default(null),
})

const logged = z.object({
  date: instant,
  class: z.string().max(200),
  seconds: z.number().min(0).max(86_400),
  rpe: z.number().min(0).max(10).nullable().default(null),
  ended: z.enum(['finished', 'stopped']).default('finished'),
  pain: z.enum(PAINS).nullable().default(null),
})

const current = z.object({
  weeks: z.array(z.object({
    startsOn: plainDate,
    kind: z.enum(['build', 'hold', 'deload']).default('build'),
    sessions: z.array(z.object({
      date: plainDate,
      weekday: z.enum(WEEKDAYS),
      classes: z.array(z.object({ slug: z.string(), role: z.enum(['main', 'add-on']), reason: z.string().default('') })).max(20),
    })).max(7),
  })).max(104),
})

const schema = z.object({
  goal: z.enum(GOALS),
  level: z.enum(LEVELS),
  weekdays: z.strictObject({ mon: minutes, tue: minutes, wed: minutes, thu: minutes, fri: minutes, sat: minutes, sun: minutes }),
  weeks: z.number().int().min(1).max(12),
  startsOn: plainDate,
  types: z.array(z.enum(CLASS_TYPES)).default([]),
  notTypes: z.array(z.enum(CLASS_TYPES)).default([]),
  equipment: z.array(z.enum(EQUIPMENT)).default([]),
  noWall: flag,
  avoidJoints: z.array(z.enum(JOINTS)).default([]),
  avoidMovements: slugs,
  noJumping: flag,
  focus: z.array(z.enum(FOCUSES)).default([]),
  coaches: slugs,
  music: slugs,
  timeOfDay: z.enum(TIMES_OF_DAY).nullable().default(null),
  language: z.enum(LOCALES).default('en'),
  market: z.enum(MARKETS).default('US'),
  timeZone: z.string().refine(isTimeZone, 'expected an IANA time zone').default('UTC'),
  seed: z.union([z.number(), z.string().max(200)]).default(0),
  screening: screening.prefault({}),
  recentMinutes: z.number().min(0).max(10_080).nullable().default(null),
  current: z.preprocess((value) => (isCannot(value) ? null : value), current.nullable().default(null)),
  history: z.array(logged).max(20_000).default([]),
  /** Dates of the plan that are to stay free. */
  skipDates: z.array(plainDate).max(400).default([]),
  now: instant.optional(),
})

function isCannot(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'status' in value && value.status === 'cannot'
}

/** A plan request as it is written: what may be left out is optional. */
export type PlanRequestInput = z.input<typeof schema>

/** A plan request with every default filled in; `now` is startsOn when it was left out. */
export type PlanRequest = z.output<typeof schema> & { now: string }

export type RequestError = { path: string; reason: string }

/**
 * Reads a plan request. Weeks 1–12, minutes a weekday 5–180, dates YYYY-MM-DD, `now` ISO 8601.
 * Unknown fields are ignored; what does not fit is listed with its path ('weekdays.mon').
 */
export function parsePlanRequest(input: unknown): { ok: true; request: PlanRequest } | { ok: false; errors: RequestError[] } {
  const parsed = schema.safeParse(input)
  if (parsed.success) return { ok: true, request: { ...parsed.data, now: parsed.data.now ?? parsed.data.startsOn } }
  return { ok: false, errors: parsed.error.issues.map((issue) => ({ path: issue.path.map(String).join('.'), reason: issue.message })) }
}
