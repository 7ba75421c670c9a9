import { LOCALES, type Locale } from '@/lib/catalog/vocabulary'

/** The supported language an Accept-Language header weighs highest; English when it names none. */
export function acceptedLocale(header: string | null): Locale {
  const wishes = (header ?? '').slice(0, 500).split(',').flatMap((part, index) => {
    const [tag = '', ...params] = part.trim().toLowerCase().split(';')
    const locale = LOCALES.find((known) => known === tag.split('-')[0])
    const weight = Number(params.find((param) => param.trim().startsWith('q='))?.trim().slice(2) ?? '1')
    return locale && weight > 0 ? [{ locale, weight, index }] : []
  })
  return wishes.toSorted((a, b) => b.weight - a.weight || a.index - b.index)[0]?.locale ?? 'en'
}
