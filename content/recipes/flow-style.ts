import type { Draft, DraftSegment, MovementLibrary, Recipe } from '@/lib/catalog/recipe'
import type { Localized, Movement } from '@/lib/catalog/types'
import type { ClassType, Focus, Level, MusicStyle } from '@/lib/catalog/vocabulary'
import { layFlow, withinLevel, type Section } from './flow'
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
  /** Classes with a theme of their own, after the others. */
  more?: readonly (readonly [theme: T, level: Level, minutes: number])[]
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
export function turnsOf<T extends Theme>({ themes, lengths, more = [] }: Style<T>): Turn<T>[] {
  const turns: Turn<T>[] = []
  LEVELS_IN_ORDER.forEach((level, rank) => {
    lengths[level]?.forEach((minutes, index) => {
      turns.push({ theme: at(themes, index + Math.floor(index / themes.length) + rank * 5), level, minutes, turn: turns.length })
    })
  })
  for (const [theme, level, minutes] of more) turns.push({ theme, level, minutes, turn: turns.length })
  return turns
}

/** Poses nobody stays in for long, in seconds for a beginner; the practised stay half as long again. */
const LONGEST: Readonly<Record<string, number>> = {
  'bridge-pose': 40, 'single-leg-bridge': 20, boat: 25, locust: 25, camel: 30, 'chair-pose': 35, goddess: 45, 'half-squat': 45, plank: 30, 'forearm-plank': 35, 'knee-plank': 35,
  'warrior-3': 30, 'half-moon': 30, 'standing-leg-reach': 30, tree: 50, 'crescent-lunge': 45, 'warrior-1': 50, 'warrior-2': 60, 'bird-dog': 45,
  'upper-back-stretch': 40, 'chest-opener': 40, 'arm-circle': 30, 'upward-salute': 30, 'side-bend': 60,
  'reverse-warrior': 45, 'side-angle': 45, triangle: 60, 'torso-turn': 60, 'hip-circle': 60, 'cat-cow': 90,
}

function longestHold(movement: string, level: Level): number {
  const beginner = LONGEST[movement]
  return beginner === undefined ? Infinity : level === 'beginner' ? beginner : Math.round((beginner * 1.5) / 5) * 5
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
  const experienced = withinLevel(level)
  const allow = style.allow ?? (() => true)
  const segments = layFlow({
    seconds: minutes * 60,
    sections: style.sections(turn),
    still: { movement: style.still, seconds: stillSeconds(minutes) },
    effort: style.effort,
    longest: (movement) => longestHold(movement, level),
    allow: (movement) => experienced(movement) && allow(movement),
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
