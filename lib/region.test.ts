import { describe, expect, it } from 'vitest'
import { MARKETS } from '@/lib/catalog/vocabulary'
import { firstWeekday, formatLocale, hasTwelveHours, isTimeZone } from './region'

describe('regions', () => {
  it('write dates their way in the language of the page', () => {
    const day = new Date(Date.UTC(2026, 11, 31))
    const short = (tag: string) => new Intl.DateTimeFormat(tag, { dateStyle: 'short', timeZone: 'UTC' }).format(day)
    expect(short(formatLocale('en', 'US'))).toBe('12/31/26')
    expect(short(formatLocale('en', null))).toBe('31/12/2026')
    expect(short(formatLocale('de', 'AT'))).toBe('31.12.26')
  })

  it('begin their week as CLDR has it', () => {
    for (const region of MARKETS) {
      const locale = new Intl.Locale(`en-${region}`) as Intl.Locale & { getWeekInfo(): { firstDay: number } }
      expect([region, firstWeekday(region)]).toEqual([region, locale.getWeekInfo().firstDay === 7 ? 'sun' : 'mon'])
    }
  })

  it('have their own clock, whatever the language', () => {
    expect(hasTwelveHours('de', 'US')).toBe(true)
    expect(hasTwelveHours('en', 'DE')).toBe(false)
    expect(hasTwelveHours('en', null)).toBe(false)
  })
})

describe('isTimeZone', () => {
  it.each(['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'])('knows %s', (zone) => expect(isTimeZone(zone)).toBe(true))
  it.each(['', 'Mars/Olympus', '+02:00', 'Europe/Berlin; x', 'a'.repeat(100)])('does not know %j', (zone) => expect(isTimeZone(zone)).toBe(false))
})
