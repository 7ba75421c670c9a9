import { WEEKDAYS, type Weekday } from '@/lib/catalog/vocabulary'

/** A date without a time, YYYY-MM-DD. */
export type PlainDate = string

const DAY_MS = 86_400_000
/** 1970-01-01 was a Thursday. */
const EPOCH_WEEKDAY = 3

/** True for a real date of the calendar written YYYY-MM-DD, years 1900–2999. */
export function isPlainDate(text: string): boolean {
  return /^(19|2\d)\d{2}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && toDate(toDay(text)) === text
}

/** Days since 1970-01-01; NaN for what is no date. */
export function toDay(date: PlainDate): number {
  return Math.round(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY_MS)
}

/** The date of a day number (days since 1970-01-01). */
export function toDate(day: number): PlainDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return toDate(toDay(date) + days)
}

/** The weekday of a day number. */
export function weekdayOf(day: number): Weekday {
  return WEEKDAYS[(((day + EPOCH_WEEKDAY) % 7) + 7) % 7] ?? 'mon'
}

/** True when the runtime knows the IANA time zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return true
  } catch {
    return false
  }
}

/**
 * The date on the wall in a time zone. `instant` is an ISO 8601 time; a plain date, or a time without a
 * zone, is taken as it reads.
 */
export function localDate(instant: string, timeZone: string): PlainDate {
  if (!/T.*(Z|[+-]\d{2}:?\d{2})$/.test(instant)) return instant.slice(0, 10)
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(new Date(instant))
  const read = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  return `${read('year')}-${read('month')}-${read('day')}`
}
