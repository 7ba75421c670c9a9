import { describe, expect, it } from 'vitest'
import { acceptedLocale } from './accepted-locale'

describe('acceptedLocale', () => {
  it.each([
    [null, 'en'], ['', 'en'], ['de-AT', 'de'], ['fr;q=0.3, sv;q=0.8', 'sv'], ['pt, es;q=0.5', 'es'], ['da', 'en'],
    ['de;q=0, fr;q=0.1', 'fr'], ['*', 'en'], ['de;q=x', 'en'], ['es,fr', 'es'],
  ])('%s → %s', (header, locale) => expect(acceptedLocale(header)).toBe(locale))
})
