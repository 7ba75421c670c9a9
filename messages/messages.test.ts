import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/lib/catalog/vocabulary'
import de from './de.json'
import en from './en.json'
import es from './es.json'
import fr from './fr.json'
import sv from './sv.json'

type Tree = { [key: string]: string | Tree }

const files: Record<(typeof LOCALES)[number], Tree> = { en, de, es, sv, fr }
const messages = Object.fromEntries(LOCALES.map((locale) => [locale, flatten(files[locale])]))

function flatten(tree: Tree, path = ''): Record<string, string> {
  return Object.assign({}, ...Object.entries(tree).map(([key, value]) => {
    const name = path ? `${path}.${key}` : key
    return typeof value === 'string' ? { [name]: value } : flatten(value, name)
  })) as Record<string, string>
}

/** What a message wants from its caller, each once: `{n}`, `{who, select: f m}`, `<b>`. */
function needs(elements: readonly MessageFormatElement[]): string[] {
  const found = elements.flatMap((element): string[] => {
    switch (element.type) {
      case TYPE.literal: case TYPE.pound: return []
      // Whether a count bends the words around it is the language's own affair.
      case TYPE.argument: case TYPE.number: return [`{${element.value}}`]
      case TYPE.date: return [`{${element.value}, date}`]
      case TYPE.time: return [`{${element.value}, time}`]
      case TYPE.tag: return [`<${element.value}>`, ...needs(element.children)]
      case TYPE.plural: return [`{${element.value}}`, ...Object.values(element.options).flatMap((option) => needs(option.value))]
      case TYPE.select: return [`{${element.value}, select: ${Object.keys(element.options).sort().join(' ')}}`, ...Object.values(element.options).flatMap((option) => needs(option.value))]
    }
  })
  return [...new Set(found)].sort()
}

describe.each(LOCALES)('the messages in %s', (locale) => {
  const own = messages[locale] ?? {}

  it('have the keys of the English ones', () => {
    expect(Object.keys(own).sort()).toEqual(Object.keys(messages['en'] ?? {}).sort())
  })

  it('ask for the same values and tags', () => {
    const wanted = Object.entries(messages['en'] ?? {}).map(([key, text]) => [key, needs(parse(text))])
    const given = Object.entries(messages['en'] ?? {}).map(([key]) => [key, needs(parse(own[key] ?? ''))])
    expect(Object.fromEntries(given)).toEqual(Object.fromEntries(wanted))
  })

  it('say something, without spaces around it', () => {
    expect(Object.entries(own).filter(([, text]) => text === '' || text !== text.trim())).toEqual([])
  })

  it('know every plural form of the language that they use, and always another', () => {
    const forms = new Set<string>(new Intl.PluralRules(locale).resolvedOptions().pluralCategories)
    const wrong = Object.entries(own).flatMap(([key, text]) => plurals(parse(text)).flatMap((options) =>
      options.filter((option) => !option.startsWith('=') && !forms.has(option)).map((option) => `${key}: ${option}`)))
    expect(wrong).toEqual([])
  })
})

function plurals(elements: readonly MessageFormatElement[]): string[][] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return plurals(element.children)
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return []
    const nested = Object.values(element.options).flatMap((option) => plurals(option.value))
    return element.type === TYPE.plural ? [Object.keys(element.options), ...nested] : nested
  })
}
