import { describe, expect, it } from 'vitest'
import { addDays, isPlainDate, isTimeZone, localDate, toDate, toDay, weekdayOf } from './dates'

describe('dates', () => {
  it('counts over months, leap days and years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(toDate(toDay('2026-03-29'))).toBe('2026-03-29')
  })

  it('knows the weekday', () => {
    expect(weekdayOf(toDay('2026-12-01'))).toBe('tue')
    expect(weekdayOf(toDay('1970-01-01'))).toBe('thu')
    expect(weekdayOf(toDay('1969-12-29'))).toBe('mon')
  })

  it('tells dates from what only looks like them', () => {
    expect(isPlainDate('2026-02-29')).toBe(false)
    expect(isPlainDate('2026-2-9')).toBe(false)
    expect(isPlainDate('2026-02-28')).toBe(true)
  })

  it('reads the date on the wall of a time zone', () => {
    expect(localDate('2026-12-01T23:30:00Z', 'Europe/Berlin')).toBe('2026-12-02')
    expect(localDate('2026-12-01T03:00:00Z', 'America/New_York')).toBe('2026-11-30')
    expect(localDate('2026-12-01', 'America/New_York')).toBe('2026-12-01')
    expect(localDate('2026-12-01T23:30:00', 'Europe/Berlin')).toBe('2026-12-01')
  })

  it('knows time zones', () => {
    expect(isTimeZone('Australia/Lord_Howe')).toBe(true)
    expect(isTimeZone('Mars/Olympus')).toBe(false)
  })
})
