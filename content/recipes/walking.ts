import type { Draft, DraftSegment, Recipe } from '@/lib/catalog/recipe'
import type { Localized } from '@/lib/catalog/types'
import type { Level, MusicStyle } from '@/lib/catalog/vocabulary'
import { shared } from './flow'
import { rotated } from './flow-areas'
import { inWords, localized, titler, write } from './flow-words'
import { WALK_WORDS, WAYS, type WalkShapeId } from './walking-words'

type Row = readonly [weight: number, movement: string, rpe: number]
type Shape = (minutes: number, lift: number, turn: number) => Row[]

/** How much quicker a level walks, in rpe. */
const LIFT: Readonly<Record<Level, number>> = { beginner: 0, intermediate: 0.5, advanced: 1 }
const MAX_RPE = 4.5

const easy: Shape = (_minutes, lift, turn) => [[3 + (turn % 2), 'walk-easy', 2 + lift / 2], [3, 'walk-brisk', 3], [2 + (turn % 3), 'walk-easy', 2 + lift / 2]]

const brisk: Shape = (minutes, lift, turn) => Array.from({ length: Math.max(2, Math.round(minutes / 7)) }, (_, index): Row => [
  3 + ((index + turn) % 3), 'walk-brisk', (index % 2 === 0 ? 3 : 3.5) + lift / 2,
])

const pyramid: Shape = (minutes, lift) => {
  const up: Row[] = [[3, 'walk-easy', 2.5], [3, 'walk-brisk', 3 + lift / 2], ...(minutes >= 20 ? [[2, 'walk-brisk', 3.5 + lift / 2] as const] : [])]
  return [...up, [2.5, 'walk-fast', 4 + lift / 2], ...up.toReversed()]
}

const hills: Shape = (minutes, lift, turn) => Array.from({ length: Math.max(2, Math.round(minutes / 6)) }, (_, index): Row[] => [
  [3 + ((index + turn) % 2), 'walk-hill', 3.5 + lift / 2 + (index % 3 === 1 ? 0.5 : 0)], [3, 'walk-easy', 2],
]).flat()

const lunch: Shape = (_minutes, lift, turn) => [[1, 'walk-easy', 2], ...Array.from({ length: 3 }, (_, index): Row[] => [
  [3 + ((index + turn) % 2), 'walk-brisk', 3.5 + (index === 1 ? 0.5 : 0) + lift / 2], [1.5, 'walk-easy', 2.5],
]).flat()]

const dinner: Shape = (_minutes, _lift, turn) => [[3 + (turn % 2), 'walk-easy', 2.5], [3, 'walk-easy', 2], [2 + (turn % 3), 'walk-easy', 1.5]]

const intervals: Shape = (minutes, lift, turn) => Array.from({ length: stretches(minutes) }, (_, index): Row[] => [
  [2 + ((index * 2 + turn) % 3) / 2, 'walk-fast', 3.5 + lift / 2 + (index % 2) * 0.5], [2, index % 2 === 0 ? 'walk-easy' : 'walk-brisk', 2.5],
]).flat()

const stretches = (minutes: number) => Math.max(2, Math.round(minutes / 5))

const long: Shape = (minutes, lift, turn) => Array.from({ length: Math.max(3, Math.round(minutes / 8)) }, (_, index): Row => [
  5 + ((index * 2 + turn) % 4), index % 2 === 0 ? 'walk-easy' : 'walk-brisk', index % 2 === 0 ? 2.5 : 3 + lift / 2,
])

const SHAPES: Readonly<Record<WalkShapeId, Shape>> = { easy, brisk, pyramid, hills, lunch, dinner, intervals, long }

/** Which walks there are, by level and minutes. */
const WALKS: Readonly<Record<Level, readonly (readonly [minutes: number, shapes: readonly WalkShapeId[]])[]>> = {
  beginner: [
    [5, ['easy', 'brisk', 'dinner']], [10, ['easy', 'brisk', 'pyramid', 'dinner']], [15, ['easy', 'intervals', 'lunch', 'dinner']], [20, ['brisk', 'hills', 'pyramid', 'easy']],
    [25, ['lunch', 'easy', 'intervals']], [30, ['brisk', 'dinner', 'long', 'hills']], [40, ['long', 'brisk', 'pyramid']], [45, ['easy', 'intervals', 'long']], [60, ['long', 'dinner']], [50, ['brisk']],
  ],
  intermediate: [
    [5, ['brisk', 'hills']], [10, ['brisk', 'intervals', 'lunch']], [15, ['pyramid', 'hills', 'brisk']], [20, ['intervals', 'lunch', 'dinner']],
    [25, ['lunch', 'hills', 'pyramid']], [30, ['brisk', 'intervals', 'long']], [40, ['hills', 'pyramid', 'long']], [45, ['brisk', 'intervals']], [60, ['long', 'hills']], [50, ['pyramid']],
  ],
  advanced: [
    [5, ['intervals', 'brisk']], [10, ['hills', 'brisk', 'pyramid']], [15, ['intervals', 'lunch', 'hills']], [20, ['pyramid', 'brisk', 'hills']],
    [25, ['intervals', 'brisk', 'lunch']], [30, ['hills', 'pyramid', 'easy']], [40, ['long', 'intervals']], [45, ['hills', 'brisk', 'dinner']], [60, ['long', 'intervals']], [50, ['hills']],
  ],
}

/** Pieces in half minutes: lengths that can be said. */
const HALF_MINUTE = 30
const toHalf = (seconds: number) => Math.max(HALF_MINUTE, Math.round(seconds / HALF_MINUTE) * HALF_MINUTE)

/** Gentle first and last minutes of about an eighth each, the middle shared out by weight; sums are exact. */
function segmentsOf(minutes: number, rows: readonly Row[]): DraftSegment[] {
  const total = minutes * 60
  const edge = Math.min(300, toHalf(total / 8))
  const lengths = shared(total - 2 * edge, rows.map(([weight]) => weight), HALF_MINUTE)
  return [
    { kind: 'warm-up', seconds: edge, rpe: 2, movement: 'walk-easy' },
    ...rows.map(([, movement, rpe], index): DraftSegment => ({ kind: 'work', seconds: lengths[index] ?? 0, rpe: Math.min(MAX_RPE, Math.round(rpe * 2) / 2), movement })),
    { kind: 'cool-down', seconds: edge, rpe: 1.5, movement: 'walk-easy' },
  ]
}

const MUSIC: readonly MusicStyle[] = ['funk', 'none', 'afrobeat', 'lo-fi', 'house', 'synthwave']

function templates(shape: WalkShapeId, minutes: number, turn: number): Localized[] {
  const words = WALK_WORDS[shape]
  const list: readonly Localized[] = minutes <= 15 ? words.short : minutes <= 30 ? words.middle : words.long
  return rotated(WAYS, turn).flatMap((way) => list.map((template) => localized((locale) => template[locale].replace('{way}', way[locale]))))
}

function draftOf(shape: WalkShapeId, level: Level, minutes: number, turn: number, title: ReturnType<typeof titler>): Draft {
  const values = { count: inWords(stretches(minutes)) }
  return {
    slug: `${shape}-walk-${level}-${minutes}`,
    title: title(templates(shape, minutes, turn), 0, values),
    description: write(WALK_WORDS[shape].description, values),
    type: 'walking',
    level,
    focus: shape === 'hills' ? ['legs', 'glutes'] : ['legs'],
    coach: turn % 2 === 0 ? 'sam' : 'teo',
    music: MUSIC[turn % MUSIC.length] ?? 'none',
    segments: segmentsOf(minutes, SHAPES[shape](minutes, LIFT[level], turn)),
  }
}

function walkRecipe(id: string, shapes: readonly WalkShapeId[]): Recipe {
  return {
    id,
    drafts() {
      const title = titler()
      return Object.entries(WALKS).flatMap(([level, rows]) => rows.flatMap(([minutes, own], row) => own.flatMap((shape, place): Draft[] =>
        shapes.includes(shape) ? [draftOf(shape, level as Level, minutes, row * 2 + place, title)] : [])))
    },
  }
}

/** Easy walks at any hour: rpe 1.5–3, after dinner never brisk. */
const EASY = walkRecipe('easy-walk', ['easy', 'dinner'])
/** A pace kept up: rpe 3–4. */
const BRISK = walkRecipe('brisk-walk', ['brisk', 'lunch'])
/** Paces in steps up and down: rpe 2.5–4.5. */
const PYRAMID = walkRecipe('pyramid-walk', ['pyramid'])
/** Uphill pieces with easy ground between: rpe 2–4.5. */
const HILLS = walkRecipe('hill-walk', ['hills'])
/** Fast pieces with easier ones between: rpe 2.5–4.5. */
const INTERVALS = walkRecipe('interval-walk', ['intervals'])
/** Long and even: rpe 2.5–3.5. */
const LONG = walkRecipe('long-walk', ['long'])

export const WALKING_RECIPES: Recipe[] = [EASY, BRISK, PYRAMID, HILLS, INTERVALS, LONG]
