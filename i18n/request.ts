import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { getPreferences } from '@/lib/server/auth/preferences'
import { routing } from './routing'

type Messages = typeof import('../messages/en.json')

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale
  const file = (await import(`../messages/${locale}.json`)) as { default: Messages }
  const { timeZone } = await getPreferences()
  return { locale, messages: file.default, timeZone: timeZone ?? 'UTC' }
})
