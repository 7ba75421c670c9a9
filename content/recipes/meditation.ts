import type { Draft, DraftSegment, Recipe } from '@/lib/catalog/recipe'
import type { Cue, Localized } from '@/lib/catalog/types'
import type { Level, MusicStyle } from '@/lib/catalog/vocabulary'
import { shared } from './flow'
import { inWords, say, write } from './flow-words'
import { BODY_THEMES, BREATH_THEMES, FOCUS_THEMES, KINDNESS_THEMES, KNEELING_THEMES, MOVING_THEMES, QUIET, SLEEP_THEMES, type MeditationTheme, type Place } from './meditation-themes'

/** Where attention settles, and what is done between the sits. */
const POSTURES: Readonly<Record<Place, { arrive: string; still: string[]; script: string }>> = {
  sit: { arrive: 'sit-and-breathe', still: ['sit-and-breathe', 'sit-and-notice'], script: 'script.arrive-sit' },
  lie: { arrive: 'lie-and-rest', still: ['lie-and-rest'], script: 'script.arrive-lie' },
  stand: { arrive: 'stand-and-breathe', still: ['stand-and-breathe'], script: 'script.arrive-stand' },
  kneel: { arrive: 'kneel-and-breathe', still: ['kneel-and-breathe'], script: 'script.arrive-kneel' },
  walk: { arrive: 'stand-and-breathe', still: ['stand-and-breathe'], script: 'script.arrive-stand' },
}

const OWN_SENTENCES = 6
const RETURNS = 8
/** Longest silence in seconds before a sentence brings attention back. */
const SILENCE: Readonly<Record<Level, number>> = { beginner: 120, intermediate: 180, advanced: 270 }
/** Enough for the longest sentence: 90 characters at 14 a second. */
const SENTENCE = 7
const TURN_SECONDS = 10

/** `rhythm` is the place of the theme among all, `turn` that of the class. */
type Sit = { theme: MeditationTheme; minutes: number; level: Level; rhythm: number; turn: number }

/** How many sits a class is cut into: about four minutes each, for some themes one or two more. */
function sitCount(seconds: number, rhythm: number): number {
  return Math.min(7, Math.max(2, Math.round(seconds / 240) + (rhythm % 3)))
}

/** Unequal sits, in another rhythm for each theme. */
function sitLengths(total: number, count: number, rhythm: number): number[] {
  return shared(total, Array.from({ length: count }, (_, index) => 40 + ((rhythm * 11 + index * 11 * (1 + (rhythm % 3))) % 53)))
}

/** Slow steps take every other sit of a walking meditation. */
const isWalked = ({ theme }: Sit, index: number): boolean => theme.place === 'walk' && index % 2 === 0

/** The theme's own sentences, shared out in order over the sits; what is said about walking only while walking. */
function ownSentences(sit: Sit, sits: number): string[][] {
  const { theme, minutes } = sit
  if (theme.id === QUIET.id) return Array.from({ length: sits }, () => [])
  const spoken = minutes <= 5 ? OWN_SENTENCES - 1 : OWN_SENTENCES
  const keys = Array.from({ length: spoken }, (_, index) => `script.${theme.id}.${index + 1}`)
  const places = [...Array(sits).keys()].filter((index) => theme.place !== 'walk' || isWalked(sit, index))
  return Array.from({ length: sits }, (_, index) => keys.filter((_key, nth) => places[Math.floor((nth * places.length) / spoken)] === index))
}

/** Sentences early in a sit with growing pauses, then a returning one whenever a silence has been long. */
function sitCues(keys: readonly string[], seconds: number, level: Level, returnFrom: number): Cue[] {
  const pause = Math.min(45, Math.floor(seconds / (keys.length + 1)))
  const cues = keys.map((key, index): Cue => ({ at: 3 + index * pause + index * index, key }))
  let spoken = returnFrom
  let last = cues.at(-1)?.at ?? 0
  while (last + SILENCE[level] + SENTENCE + 20 < seconds) {
    last += SILENCE[level]
    cues.push({ at: last, key: returning(spoken) })
    spoken += 1
  }
  return cues
}

const isForSleep = ({ id }: MeditationTheme): boolean => id.startsWith('sleep') || id === 'day-back'

/**
 * For falling asleep: its sentences over the first three quarters of the time, every pause longer than the one before,
 * then nothing more. No sentence brings attention back: that would wake.
 */
function sleepCues({ theme, minutes }: Sit, lengths: readonly number[]): Cue[][] {
  const own = Array.from({ length: minutes <= 5 ? OWN_SENTENCES - 1 : OWN_SENTENCES }, (_, index) => `script.${theme.id}.${index + 1}`)
  const keys = [...own, theme.id === 'day-back' ? 'script.close-sleep.1' : 'script.close-sleep.2']
  const total = lengths.reduce((a, b) => a + b, 0)
  const times = keys.map((_, index) => 12 + Math.round((total * 0.75 - 12) * (index / (keys.length - 1)) ** 1.5))
  let start = 0
  return lengths.map((seconds) => {
    const from = start
    start += seconds
    return keys.flatMap((key, index): Cue[] => {
      const at = (times[index] ?? 0) - from
      return at >= 0 && at < seconds ? [{ at: Math.min(at, seconds - SENTENCE), key }] : []
    })
  })
}

const returning = (index: number) => `script.return.${(index % RETURNS) + 1}`

/**
 * Arrive, sits of unequal length with ten seconds between them to come back, a close. Rpe 0.5 for what is silent,
 * 1 for what is done: slow steps, arriving, closing. Longer classes have more sentences and longer silences.
 */
function sitting(sit: Sit): DraftSegment[] {
  const { theme, minutes, level, rhythm, turn } = sit
  const posture = POSTURES[theme.place]
  const arriving = minutes <= 5 ? 45 : minutes <= 20 ? 60 : 90
  const closing = minutes <= 5 ? 25 : minutes <= 20 ? 45 : 60
  const count = sitCount(minutes * 60 - arriving - closing, rhythm)
  const lengths = sitLengths(minutes * 60 - arriving - closing - (count - 1) * TURN_SECONDS, count, rhythm)
  if (isForSleep(theme)) return sleeping(sit, { arriving, closing, count })
  const own = ownSentences(sit, lengths.length)
  const middle = lengths.flatMap((seconds, index): DraftSegment[] => {
    const walked = isWalked(sit, index)
    const movement = walked ? 'slow-walk' : posture.still[(index + turn) % posture.still.length] ?? posture.arrive
    const cues = sitCues(own[index] ?? [], seconds, level, turn * 3 + index * 2 + 1)
    const segment: DraftSegment = { kind: walked ? 'work' : 'stillness', seconds, rpe: walked ? 1 : 0.5, movement, cues }
    if (index === 0) return [segment]
    return [{ kind: 'transition', seconds: TURN_SECONDS, rpe: 1, movement: posture.arrive, cues: [{ at: 1, key: returning(turn * 3 + index * 2) }] }, segment]
  })
  return [
    { kind: 'warm-up', seconds: arriving, rpe: 1, movement: posture.arrive, cues: [1, 2, 3].map((n, index) => ({ at: 2 + index * 14, key: `${posture.script}.${n}` })) },
    ...middle,
    { kind: 'cool-down', seconds: closing, rpe: 1, movement: posture.arrive, cues: closeCues(closing) },
  ]
}

/** Arrive, lie without a break and without being called back, and no words at the end. */
function sleeping(sit: Sit, { arriving, closing, count }: { arriving: number; closing: number; count: number }): DraftSegment[] {
  const { arrive, script } = POSTURES[sit.theme.place]
  const lengths = sitLengths(sit.minutes * 60 - arriving - closing, count, sit.rhythm)
  const cues = sleepCues(sit, lengths)
  return [
    { kind: 'warm-up', seconds: arriving, rpe: 1, movement: arrive, cues: [1, 2, 3].map((n, index) => ({ at: 2 + index * 14, key: `${script}.${n}` })) },
    ...lengths.map((seconds, index): DraftSegment => ({ kind: 'stillness', seconds, rpe: 0.5, movement: arrive, cues: cues[index] ?? [] })),
    { kind: 'cool-down', seconds: closing, rpe: 0.5, movement: arrive, cues: [] },
  ]
}

function closeCues(seconds: number): Cue[] {
  const keys = seconds < 45 ? ['script.close.1', 'script.close.3'] : ['script.close.1', 'script.close.2', 'script.close.3', 'script.close.4']
  return keys.map((key, index) => ({ at: 2 + index * 10, key }))
}

/** What a length adds to the name of a theme. */
const LENGTH_NAMES: Readonly<Record<number, Localized>> = {
  5: say('{name}, briefly', '{name}, kurz', '{name}, un momento', '{name}, en kort stund', '{name}, un instant'),
  10: say('{name}', '{name}', '{name}', '{name}', '{name}'),
  15: say('{name}, unhurried', '{name}, ohne Eile', '{name}, sin prisa', '{name}, utan brådska', '{name}, sans hâte'),
  20: say('{name}, with silence', '{name}, mit Stille', '{name}, con silencio', '{name}, med tystnad', '{name}, avec silence'),
  25: say('{name}, slowly', '{name}, langsam', '{name}, despacio', '{name}, långsamt', '{name}, lentement'),
  30: say('{name}, a long while', '{name}, eine lange Weile', '{name}, un buen rato', '{name}, en lång stund', '{name}, un long moment'),
  40: say('{name}, hardly a word', '{name}, kaum ein Wort', '{name}, casi sin palabras', '{name}, nästan utan ord', '{name}, presque sans mots'),
  45: say('{name}, almost silent', '{name}, fast ohne Worte', '{name}, casi en silencio', '{name}, nästan tyst', '{name}, presque en silence'),
  60: say('{name}, a whole hour', '{name}, eine ganze Stunde', '{name}, una hora entera', '{name}, en hel timme', '{name}, une heure entière'),
}

const LEVEL_NAMES: Partial<Record<Level, Localized>> = {
  beginner: say('{name}, with help', '{name}, mit Hilfe', '{name}, con ayuda', '{name}, med hjälp', '{name}, avec aide'),
}

const TAIL = say('Few words, and quiet between them.', 'Wenige Worte, dazwischen Stille.', 'Pocas palabras, y silencio entre ellas.', 'Få ord, och tystnad emellan.', 'Peu de mots, et du silence entre eux.')
const SLEEP_TAIL = say('At the end nobody speaks.', 'Am Ende spricht niemand mehr.', 'Al final ya nadie habla.', 'Till sist talar ingen.', 'À la fin, plus personne ne parle.')

function titleOf({ theme, minutes, level }: Sit): Localized {
  if (theme.id === QUIET.id) {
    const name = write(theme.name, { count: inWords(minutes) })
    const help = minutes === 45 ? LEVEL_NAMES[level] : undefined
    return help ? write(help, { name }) : name
  }
  const template = LENGTH_NAMES[minutes]
  if (!template) throw new Error(`No name for ${minutes} minutes`)
  return write(template, { name: theme.name })
}

const MUSIC: readonly MusicStyle[] = ['drone', 'none', 'ambient', 'none']

function draftOf(recipe: string, sit: Sit): Draft {
  const { theme, minutes, level, turn } = sit
  const segments = sitting(sit)
  const tail = isForSleep(theme) ? SLEEP_TAIL : TAIL
  return {
    slug: `${recipe}-${theme.id}-${level}-${minutes}`,
    title: titleOf(sit),
    description: write(say('{what} {tail}', '{what} {tail}', '{what} {tail}', '{what} {tail}', '{what} {tail}'), { what: theme.what, tail }),
    type: 'meditation',
    level,
    focus: theme.focus,
    coach: 'ida',
    music: MUSIC[turn % MUSIC.length] ?? 'none',
    segments,
  }
}

/** `first` counts the themes of the recipes before this one, so that no two classes share a rhythm. */
function meditation(id: string, themes: readonly MeditationTheme[], first: number): Recipe {
  return {
    id,
    drafts: () => themes.flatMap((theme, place) => theme.lengths.map(([minutes, level], index) => draftOf(id, { theme, minutes, level, rhythm: first + place, turn: (first + place) * 5 + index }))),
  }
}

export const MEDITATION_RECIPES: Recipe[] = [
  meditation('breath-meditation', BREATH_THEMES, 0),
  meditation('body-scan', BODY_THEMES, 5),
  meditation('loving-kindness', KINDNESS_THEMES, 9),
  meditation('focus-meditation', FOCUS_THEMES, 13),
  meditation('sleep-meditation', SLEEP_THEMES, 19),
  meditation('moving-meditation', MOVING_THEMES, 22),
  meditation('quiet-sit', [QUIET], 24),
  meditation('kneeling-meditation', KNEELING_THEMES, 25),
]
