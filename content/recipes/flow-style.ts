import type { Draft, DraftSegment, MovementLibrary, Recipe } from '@/lib/catalog/recipe'
import type { Localized, Movement } from '@/lib/catalog/types'
import type { ClassType, Focus, Level, MusicStyle } from '@/lib/catalog/vocabulary'
import { layFlow, type Section } from './flow'
import { rotated } from './flow-areas'
import { inWords, localized, minutesInWords, say, titler, write, type Values } from './flow-words'

/** What a class is about: a peak pose or an area. */
export type Theme = { id: string; name: Localized; to: Localized; focus: Focus[] }

/** Which class of a style is laid out: `turn` counts the classes of its style and rotates what is drawn. */
export type Turn<T extends Theme> = { theme: T; level: Level; minutes: number; turn: number }

/** Titles for short (up to 15 minutes), middle and long (over 30 minutes) classes of a style, and one description. */
export type StyleWords = { short: readonly Localized[]; middle: readonly Localized[]; long: readonly Localized[]; description: Localized }

/** A style of yoga or stretching: how long, how hard, about what, and how its sections follow each other. */
export type Style<T extends Theme> = {
  id: string
  type: ClassType
  themes: readonly T[]
  /** Class lengths in minutes for each level; a length given twice makes two classes. */
  lengths: Partial<Record<Level, readonly number[]>>
  effort: readonly [min: number, max: number]
  sections: (turn: Turn<T>) => Section[]
  still: string
  allow?: (movement: Movement) => boolean
  words: StyleWords
  coaches: readonly string[]
  music: readonly MusicStyle[]
  focus?: readonly Focus[]
}

const LEVELS_IN_ORDER: readonly Level[] = ['beginner', 'intermediate', 'advanced']

function at<T>(list: readonly T[], index: number): T {
  const entry = list[index % list.length]
  if (entry === undefined) throw new Error('An empty list has no entries')
  return entry
}

/** All classes of a style; themes rotate over lengths and levels so that neighbours differ. */
export function turnsOf<T extends Theme>({ themes, lengths }: Style<T>): Turn<T>[] {
  const turns: Turn<T>[] = []
  LEVELS_IN_ORDER.forEach((level, rank) => {
    lengths[level]?.forEach((minutes, index) => {
      turns.push({ theme: at(themes, index + Math.floor(index / themes.length) + rank * 5), level, minutes, turn: turns.length })
    })
  })
  return turns
}

/** Stillness at the end: a twelfth of the class, between a good minute and five and a half. */
export function stillSeconds(minutes: number): number {
  return Math.min(330, Math.max(75, minutes * 5))
}

/** Rounds of sun salutations: how often a class stands with raised arms for the first time in a round. */
function rounds(segments: readonly DraftSegment[]): number {
  const starts = segments.filter(({ kind, movement }, index) =>
    kind === 'work' && (movement === 'upward-salute' || movement === 'chair-pose') && segments[index + 1]?.movement === 'forward-fold')
  return starts.filter(({ seconds }) => seconds < 12).length
}

const MINUTES_SHORT = say('min', 'Min.', 'min', 'min', 'min')

/** Templates for a class; those with its length come last, for when nothing else tells two apart. */
function wordsFor({ short, middle, long }: StyleWords, minutes: number, count: number): Localized[] {
  const list = minutes <= 15 ? short : minutes <= 30 ? middle : long
  const usable = list.filter((template) => count >= 2 || !template.en.includes('{count}'))
  return [...usable, ...usable.map((template) => localized((locale) => `${template[locale]}, ${minutes} ${MINUTES_SHORT[locale]}`))]
}

/** A recipe that lays out every class of a style. */
export function styleRecipe<T extends Theme>(style: Style<T>): Recipe {
  return {
    id: style.id,
    drafts(library) {
      const title = titler()
      const seen = new Map<string, number>()
      return turnsOf(style).map((turn) => {
        const key = `${style.id}-${turn.theme.id}-${turn.level}-${turn.minutes}`
        const nth = (seen.get(key) ?? 0) + 1
        seen.set(key, nth)
        return draftOf(style, turn, nth === 1 ? key : `${key}-${nth}`, title, library)
      })
    },
  }
}

function draftOf<T extends Theme>(style: Style<T>, turn: Turn<T>, slug: string, title: ReturnType<typeof titler>, library: MovementLibrary): Draft {
  const { theme, level, minutes } = turn
  const segments = layFlow({
    seconds: minutes * 60,
    sections: style.sections(turn),
    still: { movement: style.still, seconds: stillSeconds(minutes) },
    effort: style.effort,
    allow: style.allow ?? (() => true),
  }, library)
  const count = rounds(segments)
  const values = { name: theme.name, to: theme.to, count: inWords(count), digits: count, rest: minutesInWords(segments.at(-1)?.seconds ?? 60) }
  return {
    slug,
    title: titled(style.words, turn, count, values, title),
    description: write(style.words.description, values),
    type: style.type,
    level,
    focus: [...new Set([...theme.focus, ...(style.focus ?? [])])],
    coach: at(style.coaches, turn.turn),
    music: at(style.music, turn.turn),
    segments,
  }
}

/** Plain templates first, in turn; then those with the length. */
function titled<T extends Theme>(words: StyleWords, { minutes, turn }: Turn<T>, count: number, values: Values, title: ReturnType<typeof titler>): Localized {
  const list = wordsFor(words, minutes, count)
  const plain = rotated(list.slice(0, list.length / 2), turn)
  return title([...plain, ...list.slice(list.length / 2)], 0, values)
}
