import { getLocale, getTranslations } from 'next-intl/server'
import { connection } from 'next/server'
import { LOCALES, type Locale } from '@/lib/catalog/vocabulary'
import { getPreferences, THEMES } from '@/lib/server/auth/preferences'
import { regionSamples } from '@/lib/server/auth/region-samples'
import { PreferencesForm } from './preferences-form'

/** The settings as they are now, in a form. */
export async function Preferences() {
  await connection()
  const [locale, t, chosen] = await Promise.all([getLocale(), getTranslations('settings'), getPreferences()])
  const now = new Date()
  const afternoon = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), 15, 30))
  const regions = regionSamples(locale, afternoon).map(({ region, name, date, time, weekday }) => ({
    value: region ?? '', label: region ? name : t('regionDefault'), sample: t('regionHint', { date, time, weekday }),
  }))
  return (
    <PreferencesForm
      chosen={{ ...chosen, region: chosen.region ?? '' }}
      languages={LOCALES.map((value) => ({ value, label: ownName(value) }))}
      regions={regions}
      zones={['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'))]}
      themes={THEMES.map((value) => ({ value, label: t(`themes.${value}`) }))}
    />
  )
}

/** A language as those who speak it call it. */
function ownName(locale: Locale): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}
