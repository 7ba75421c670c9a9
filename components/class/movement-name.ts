import 'server-only'
import { MOVEMENTS } from '@/content/movements/movements'
import type { Locale } from '@/lib/catalog/vocabulary'

const names = new Map(MOVEMENTS.map(({ slug, name }) => [slug, name]))

/** What a movement of the library is called, also one that the class does not hold; null when there is none. */
export function movementName(slug: string | null, locale: Locale): string | null {
  return slug === null ? null : (names.get(slug)?.[locale] ?? null)
}
