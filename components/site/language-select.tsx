'use client'

import { useLocale } from 'next-intl'
import { usePathname, useRouter } from '@/i18n/navigation'
import { LOCALES, type Locale } from '@/lib/catalog/vocabulary'

/** The language of the page, by its code; choosing another shows the same address in it. */
export function LanguageSelect({ label }: { label: string }) {
  const locale = useLocale()
  const router = useRouter()
  const pathname = usePathname()
  return (
    <select
      aria-label={label}
      value={locale}
      onChange={(event) => router.replace(`${pathname}${window.location.search}`, { locale: event.target.value as Locale, scroll: false })}
      className="text-label h-11 appearance-none rounded bg-transparent px-2 uppercase [field-sizing:content]"
    >
      {LOCALES.map((code) => (
        <option key={code} value={code} className="bg-paper text-ink">
          {code.toUpperCase()}
        </option>
      ))}
    </select>
  )
}
