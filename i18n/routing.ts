import { defineRouting } from 'next-intl/routing'
import { LOCALES } from '@/lib/catalog/vocabulary'

/** English without a prefix; the same address never redirects by cookie or by the browser's language. */
export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: 'en',
  localePrefix: 'as-needed',
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
})
