import { SHORT_NAMES } from '@/content/recipes/bouts-names'
import { turned } from '@/content/recipes/bouts-pick'
import type { BoutTable, Setting } from '@/content/recipes/bouts-table'
import { capital, fill, isWithin, joined, say } from '@/content/recipes/bouts-words'
import type { Localized } from '@/lib/catalog/types'
import { LOCALES, type ClassType, type Locale } from '@/lib/catalog/vocabulary'

/** Characters in the longest language: what fits on a card in two lines, and what no title may pass. */
const GOOD_CHARACTERS = 45
const MOST_CHARACTERS = 60

/** Titles given so far, each language for itself. */
export type Taken = Record<(typeof LOCALES)[number], Set<string>>

/** No title given yet. */
export function noTitles(): Taken {
  return { en: new Set(), de: new Set(), es: new Set(), sv: new Set(), fr: new Set() }
}

const PAIR = say('{head}: {a} and {b}', '{head}: {a} und {b}', '{head}: {a} y {b}', '{head}: {a} och {b}', '{head} : {a} et {b}')
const LEAD = say('{head}: {a} first', '{head}: zuerst {a}', '{head}: primero {a}', '{head}: först {a}', '{head} : {a} d’abord')
const SHORT = say('{head}, the short version', '{head}, kurze Fassung', '{head}, versión corta', '{head}, kort version', '{head}, version courte')
const LONG = say('{head}, the long version', '{head}, lange Fassung', '{head}, versión larga', '{head}, lång version', '{head}, version longue')
const WITH_MINUTES = say('{head}, {n} min', '{head}, {n} Min.', '{head}, {n} min', '{head}, {n} min', '{head}, {n} min')

/** Titles made of movements alone; each type has its own form, so that types never meet. */
const BARE: Partial<Record<ClassType, Localized>> = {
  strength: say('{A} first, then {b}', 'Erst {a}, dann {b}', 'Primero {a}, luego {b}', 'Först {a}, sedan {b}', '{A} d’abord, puis {b}'),
  cardio: say('{A} and {b}', '{A} und {b}', '{A} y {b}', '{A} och {b}', '{A} et {b}'),
  pilates: say('{A}, then {b}', '{A}, danach {b}', '{A} y después {b}', '{A}, därefter {b}', '{A}, puis {b}'),
}

/** What a title can be made of. `nth`: the how many-th class of its recipe, so that forms alternate. */
export type Naming = { type: ClassType; table: BoutTable; setting: Setting; minutes: number; moves: string[]; nth: number }

/** The first title that no class has in any language, that is short and repeats no word if there is one; its minutes name a class only where no words do. It is then taken. */
export function titleOf(naming: Naming, taken: Taken): Localized {
  const heads = headsOf(naming)
  const isFree = (title: Localized) => isWithin(title, MOST_CHARACTERS) && !LOCALES.some((locale) => taken[locale].has(title[locale].toLocaleLowerCase(locale)))
  const title = firstWords(naming, (title) => isFree(title) && !repeats(title, heads)) ?? plainOf(naming).map((head) => fill(WITH_MINUTES, { head, n: figures(naming.minutes) })).find(isFree)
  if (!title) throw new Error(`no title left for ${naming.table.id} of ${naming.minutes} minutes`)
  for (const locale of LOCALES) taken[locale].add(title[locale].toLocaleLowerCase(locale))
  return title
}

/** True if two words begin alike, 'Aus der Hüfte: Hüftbeugen' or 'side lunges and side planks'; a head may repeat itself, 'Bell to bell'. */
function repeats(title: Localized, heads: readonly Localized[]): boolean {
  return LOCALES.some((locale) => {
    const head = heads.find((one) => title[locale].startsWith(one[locale]))?.[locale] ?? ''
    const stems = [...new Set(stemsOf(head, locale)), ...stemsOf(title[locale].slice(head.length), locale)]
    return new Set(stems).size < stems.length
  })
}

function stemsOf(text: string, locale: Locale): string[] {
  return (text.toLocaleLowerCase(locale).match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 4))
}

function firstWords(naming: Naming, isGood: (title: Localized) => boolean): Localized | null {
  let long: Localized | null = null
  for (const title of candidates(naming)) {
    if (long && !isWithin(title, GOOD_CHARACTERS)) continue
    if (!isGood(title)) continue
    if (isWithin(title, GOOD_CHARACTERS)) return title
    long = title
  }
  return long
}

function headsOf({ setting, table, nth }: Naming): Localized[] {
  return turned(setting.heads ?? table.heads, nth)
}

function plainOf(naming: Naming): Localized[] {
  const { setting } = naming
  return headsOf(naming).map((head) => setting.suffix && !setting.heads ? joined(head, setting.suffix) : head)
}

/** Forms of a title in the order in which to try them. Order words ('first, then') keep to the order of the class. */
function* candidates(naming: Naming): Generator<Localized> {
  const { type, minutes, moves, nth } = naming
  const heads = headsOf(naming)
  const named = moves.flatMap((slug, at) => SHORT_NAMES[slug] ? [{ name: SHORT_NAMES[slug], at }] : [])
  const pairs = turned(named.flatMap((a, i) => named.slice(i + 1).filter((b) => !isSameKind(a.name, b.name)).map((b) => ({ a: a.name, b: b.name, A: capital(a.name), at: a.at }))), nth * 5)
  const first = named.find(({ at }) => at === 0)
  const bare = BARE[type]
  const way = minutes <= 10 ? SHORT : minutes >= 40 ? LONG : null

  const plain = plainOf(naming)
  const sized = way && plain[0] === heads[0] ? heads.map((head) => fill(way, { head })) : []
  const paired = () => pairs.flatMap(({ a, b }) => heads.map((head) => fill(PAIR, { head, a, b })))
  const led = () => first ? heads.filter((head) => !head.en.includes('first')).map((head) => fill(LEAD, { head, a: first.name })) : []
  const alone = () => bare ? pairs.filter(({ at }) => type !== 'strength' || at === 0).map((pair) => fill(bare, { a: pair.a, b: pair.b, A: pair.A })) : []
  yield* sizedFirst(nth, plain, sized)
  for (const form of turned([() => plain, paired, alone, led], nth + Math.floor(nth / 4))) yield* form()
  yield* sized
}

/** True for two of a kind, 'push-ups' and 'knee push-ups': a title that names both says little. */
function isSameKind(a: Localized, b: Localized): boolean {
  return a.en.endsWith(b.en) || b.en.endsWith(a.en)
}

/** Every fourth class may say that it is a short or a long one, once the plain title stands. */
function sizedFirst(nth: number, plain: Localized[], sized: Localized[]): Localized[] {
  return nth % 4 === 0 ? [...plain.slice(0, 1), ...sized.slice(0, 1)] : []
}

function figures(value: number): Localized {
  const text = String(value)
  return say(text, text, text, text, text)
}
