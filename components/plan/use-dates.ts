'use client'

import { useFormatter, type DateTimeFormatOptions } from 'next-intl'

/** Dates of a plan in words. They are dates on a wall: no time zone moves them. */
export function useDates(): Record<'full' | 'short' | 'weekday' | 'longWeekday' | 'day', (date: string) => string> & { range: (from: string, to: string) => string } {
  const format = useFormatter()
  const at = (date: string) => new Date(`${date}T00:00:00Z`)
  const as = (options: DateTimeFormatOptions) => (date: string) => format.dateTime(at(date), { ...options, timeZone: 'UTC' })
  return {
    full: as({ weekday: 'long', day: 'numeric', month: 'long' }),
    short: as({ weekday: 'short', day: 'numeric', month: 'short' }),
    weekday: as({ weekday: 'short' }),
    longWeekday: as({ weekday: 'long' }),
    day: as({ day: 'numeric' }),
    // Servers and browsers put spaces of different widths round the dash.
    range: (from, to) => format.dateTimeRange(at(from), at(to), { day: 'numeric', month: 'short', timeZone: 'UTC' }).replaceAll(/\s/g, ' '),
  }
}
