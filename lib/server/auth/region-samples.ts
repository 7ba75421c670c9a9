import 'server-only'
import { MARKETS, type Locale, type Market } from '@/lib/catalog/vocabulary'
import { firstWeekday, formatLocale, hasTwelveHours } from '@/lib/region'

export type RegionSample = { region: Market | null; name: string; date: string; time: string; weekday: string }

/** Sunday the 4th of January 1970 and the Monday after it, to name the days. */
const DAY = { sun: Date.UTC(1970, 0, 4), mon: Date.UTC(1970, 0, 5) }

/** Each region's name in the given language, with a day and a time as it writes them; none chosen comes first. */
export function regionSamples(locale: Locale, at: Date): RegionSample[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  const sorted = [...MARKETS].map((region) => ({ region, name: names.of(region) ?? region })).toSorted((a, b) => a.name.localeCompare(b.name, locale))
  return [{ region: null, name: '' }, ...sorted].map(({ region, name }) => {
    const tag = formatLocale(locale, region)
    const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(DAY[firstWeekday(region)])
    const time = new Intl.DateTimeFormat(tag, { timeStyle: 'short', hour12: hasTwelveHours(locale, region), timeZone: 'UTC' }).format(at)
    return { region, name, date: new Intl.DateTimeFormat(tag, { dateStyle: 'short', timeZone: 'UTC' }).format(at), time, weekday }
  })
}
