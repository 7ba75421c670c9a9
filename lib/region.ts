import type { Locale, Market } from '@/lib/catalog/vocabulary'

/** The region that a language stands for until a person chooses one. */
const REGION_OF: Record<Locale, string> = { en: 'GB', de: 'DE', es: 'ES', sv: 'SE', fr: 'FR' }

/** Words in `locale`, dates and clock as in `region`: a BCP 47 tag for Intl, as 'en-US' or 'de-AT'. */
export function formatLocale(locale: Locale, region: Market | null): string {
  return `${locale}-${region ?? REGION_OF[locale]}`
}

/** Whether the clock shows 12 hours with am and pm, as Unicode's CLDR has it for a region's own language. */
export function hasTwelveHours(locale: Locale, region: Market | null): boolean {
  const own: Record<Market, string> = { US: 'en', GB: 'en', AU: 'en', CA: 'en', DE: 'de', AT: 'de', MX: 'es', SE: 'sv', ES: 'es' }
  const tag = region ? `${own[region]}-${region}` : formatLocale(locale, null)
  return new Intl.DateTimeFormat(tag, { hour: 'numeric' }).resolvedOptions().hour12 === true
}

/** The day a week begins with, as Unicode's CLDR (weekData) has it: Sunday in the US, Canada and Mexico, else Monday. */
export function firstWeekday(region: Market | null): 'mon' | 'sun' {
  return region === 'US' || region === 'CA' || region === 'MX' ? 'sun' : 'mon'
}

/** Whether this is the name of a time zone (IANA) that this machine knows. */
export function isTimeZone(name: string): boolean {
  if (name.length > 64 || !/^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(name)) return false
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}
