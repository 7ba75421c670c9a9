import type { Localized } from '@/lib/catalog/types'
import { LOCALES, type Locale } from '@/lib/catalog/vocabulary'

/** One text in the five languages, in the order en, de, es, sv, fr. */
export function say(en: string, de: string, es: string, sv: string, fr: string): Localized {
  return { en, de, es, sv, fr }
}

/** Builds a text in each language from the parts of that language. */
export function each(build: (locale: Locale) => string): Localized {
  return { en: build('en'), de: build('de'), es: build('es'), sv: build('sv'), fr: build('fr') }
}

/** Joins texts of the same language without a separator. */
export function joined(...parts: Localized[]): Localized {
  return each((locale) => parts.map((part) => part[locale]).join(''))
}

/** First letter in upper case. */
export function capital(text: Localized): Localized {
  return each((locale) => text[locale].charAt(0).toLocaleUpperCase(locale) + text[locale].slice(1))
}

/** Fills `{name}` places of a text; a number up to twelve is written as a word. */
export function fill(text: Localized, values: Record<string, number | Localized>): Localized {
  return each((locale) => text[locale].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`no value for {${name}} in '${text.en}'`)
    return typeof value === 'number' ? (NUMBERS[locale][value] ?? String(value)) : value[locale]
  }))
}

/** True if the text is at most `limit` characters long in every language. */
export function isWithin(text: Localized, limit: number): boolean {
  return LOCALES.every((locale) => text[locale].length <= limit)
}

const NUMBERS: Record<Locale, string[]> = {
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  de: ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  es: ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'],
  sv: ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  fr: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
}
