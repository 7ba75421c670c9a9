import type { Localized } from '@/lib/catalog/types'
import { LOCALES, type Locale } from '@/lib/catalog/vocabulary'

/** A text for each language. */
export function localized(write: (locale: Locale) => string): Localized {
  return { en: write('en'), de: write('de'), es: write('es'), sv: write('sv'), fr: write('fr') }
}

/** The five languages in one line: English, German, Spanish, Swedish, French. */
export function say(en: string, de: string, es: string, sv: string, fr: string): Localized {
  return { en, de, es, sv, fr }
}

export type Values = Readonly<Record<string, Localized | string | number>>

/** A template with `{name}` holes filled, its first letter a capital. Throws on a hole without a value. */
export function write(template: Localized, values: Values): Localized {
  return localized((locale) => {
    const text = template[locale].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name]
      if (value === undefined) throw new Error(`No value for {${name}} in '${template.en}'`)
      return typeof value === 'object' ? value[locale] : String(value)
    })
    return text.charAt(0).toUpperCase() + text.slice(1)
  })
}

/** Small numbers in words, 1 to 12. */
const NUMBERS = [
  say('one', 'ein', 'uno', 'ett', 'un'),
  say('two', 'zwei', 'dos', 'två', 'deux'),
  say('three', 'drei', 'tres', 'tre', 'trois'),
  say('four', 'vier', 'cuatro', 'fyra', 'quatre'),
  say('five', 'fünf', 'cinco', 'fem', 'cinq'),
  say('six', 'sechs', 'seis', 'sex', 'six'),
  say('seven', 'sieben', 'siete', 'sju', 'sept'),
  say('eight', 'acht', 'ocho', 'åtta', 'huit'),
  say('nine', 'neun', 'nueve', 'nio', 'neuf'),
  say('ten', 'zehn', 'diez', 'tio', 'dix'),
  say('eleven', 'elf', 'once', 'elva', 'onze'),
  say('twelve', 'zwölf', 'doce', 'tolv', 'douze'),
] as const

/** A number in words as far as words are short, else in digits. */
export function inWords(count: number): Localized {
  return NUMBERS[count - 1] ?? localized(() => String(count))
}

/** Hands out titles of which no two are alike in any language: the first of `templates`, from `from` on, that is free. */
export function titler(): (templates: readonly Localized[], from: number, values: Values) => Localized {
  const taken = new Set<string>()
  return (templates, from, values) => {
    for (let n = 0; n < templates.length; n += 1) {
      const template = templates[(from + n) % templates.length]
      if (!template) break
      const title = write(template, values)
      const keys = LOCALES.map((locale) => `${locale} ${title[locale].toLowerCase()}`)
      if (keys.some((key) => taken.has(key))) continue
      for (const key of keys) taken.add(key)
      return title
    }
    throw new Error(`No free title: ${JSON.stringify(values)}`)
  }
}

const MINUTE = say('a minute', 'eine Minute', 'un minuto', 'en minut', 'une minute')
const MINUTES = say('{count} minutes', '{count} Minuten', '{count} minutos', '{count} minuter', '{count} minutes')

/** A length in seconds as whole minutes in words, at least one. */
export function minutesInWords(seconds: number): Localized {
  const minutes = Math.round(seconds / 60)
  return minutes <= 1 ? MINUTE : localized((locale) => MINUTES[locale].replace('{count}', inWords(minutes)[locale]))
}
