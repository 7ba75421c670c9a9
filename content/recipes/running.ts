import type { Draft, Recipe } from '@/lib/catalog/recipe'
import type { Localized } from '@/lib/catalog/types'
import type { Level, MusicStyle } from '@/lib/catalog/vocabulary'
import { inWords, localized, titler, write } from './flow-words'
import { rotated } from './flow-areas'
import { framedRun } from './running-frame'
import { LADDER } from './running-ladder'
import { DRILLED, RUN_SHAPES, type RunShapeId } from './running-shapes'
import { RUN_WORDS, SETTINGS } from './running-words'

type Row = readonly [runMinutes: number, shape: RunShapeId]

/**
 * All runs outside the ladder by level, least running first, then those that came later. From 10 to 45, run minutes climb in steps of at most
 * 10 %, so that there is always a next run within what the longest of the last 30 days allows (BJSM 59/17/1203).
 */
const RUNS: Readonly<Record<Level, readonly Row[]>> = {
  beginner: [
    [6.5, 'easy'], [7, 'thirds'], [7.5, 'halves'], [10, 'run-walk'], [10, 'easy'], [10.5, 'halves'], [11, 'run-walk'], [11, 'build'], [11.5, 'easy'], [12, 'intervals'], [12.5, 'easy'], [13, 'strides'],
    [13.5, 'thirds'], [14, 'run-walk'], [15, 'easy'], [15, 'surges'], [16, 'run-walk'], [17, 'build'], [18, 'easy'], [18, 'strides'], [19, 'run-walk'], [20, 'surges'],
    [20, 'thirds'], [21, 'halves'], [22, 'easy'], [23, 'strides'], [24, 'cruise'], [25, 'easy'], [27, 'build'], [29, 'run-walk'], [30, 'long'], [31, 'surges'],
    [33, 'easy'], [36, 'long'], [39, 'strides'], [42, 'halves'], [45, 'long'],
  ],
  intermediate: [
    [6.5, 'build'], [7, 'easy'], [7.5, 'halves'], [10, 'easy'], [10.5, 'build'], [11, 'halves'], [11.5, 'run-walk'], [12, 'strides'], [12.5, 'surges'], [13, 'intervals'], [14, 'easy'], [14, 'thirds'], [15, 'tempo'],
    [15, 'strides'], [16, 'surges'], [17, 'pyramid'], [18, 'easy'], [18, 'intervals'], [19, 'cruise'], [20, 'build'], [20, 'strides'], [21, 'tempo'], [22, 'surges'],
    [23, 'thirds'], [24, 'intervals'], [25, 'easy'], [27, 'tempo'], [27, 'pyramid'], [29, 'halves'], [30, 'surges'], [31, 'long'], [33, 'cruise'], [36, 'strides'],
    [36, 'intervals'], [39, 'easy'], [42, 'tempo'], [45, 'long'],
    [12, 'hills'], [16, 'hills'], [20, 'hills'], [26, 'hills'], [32, 'hills'], [40, 'build'], [43, 'thirds'],
  ],
  advanced: [
    [6.5, 'easy'], [7, 'halves'], [7.5, 'build'], [10, 'build'], [10.5, 'strides'], [11, 'easy'], [12, 'surges'], [12, 'halves'], [13, 'intervals'], [14, 'pyramid'], [15, 'thirds'], [15, 'easy'], [16, 'tempo'],
    [17, 'intervals'], [18, 'strides'], [18, 'cruise'], [19, 'easy'], [20, 'pyramid'], [21, 'surges'], [22, 'build'], [23, 'intervals'], [24, 'tempo'], [25, 'strides'],
    [26, 'easy'], [28, 'cruise'], [28, 'pyramid'], [30, 'intervals'], [30, 'thirds'], [33, 'tempo'], [33, 'easy'], [36, 'surges'], [36, 'long'], [39, 'intervals'],
    [39, 'build'], [42, 'long'], [42, 'tempo'], [45, 'long'],
    [13, 'hills'], [17, 'hills'], [23, 'hills'], [29, 'hills'], [34, 'hills'], [12.5, 'sprints'], [16.5, 'sprints'], [21.5, 'sprints'], [27, 'sprints'],
  ],
}

const MUSIC: readonly MusicStyle[] = ['house', 'techno', 'drum-and-bass', 'synthwave', 'funk', 'afrobeat', 'none']

/** Run minutes as people write them: half minutes with the comma of the language. */
function minutesText(minutes: number): Localized {
  return localized((locale) => locale === 'en' ? String(minutes) : String(minutes).replace('.', ','))
}

function titleTemplates(shape: RunShapeId, turn: number): Localized[] {
  const settings = rotated(SETTINGS, turn)
  const templates = RUN_WORDS[shape].titles
  return settings.flatMap((setting) => templates.map((template) => localized((locale) => template[locale].replace('{setting}', setting[locale]))))
}

function runRecipe(id: string, shapes: readonly RunShapeId[]): Recipe {
  return {
    id,
    drafts() {
      const title = titler()
      return Object.entries(RUNS).flatMap(([level, rows]) => rows.flatMap(([minutes, shape], turn): Draft[] => shapes.includes(shape) ? [draftOf(level as Level, minutes, shape, turn, title)] : []))
    },
  }
}

function draftOf(level: Level, minutes: number, shape: RunShapeId, turn: number, title: ReturnType<typeof titler>): Draft {
  const run = minutes * 60
  const middle = RUN_SHAPES[shape](run, level, turn)
  const words = RUN_WORDS[shape]
  const values = { count: inWords(middle.count), digits: middle.count, run: minutesText(minutes) }
  return {
    slug: `${shape}-run-${level}-${String(minutes).replace('.', '-')}`,
    title: title(titleTemplates(shape, turn), 0, values),
    description: write(words.description, values),
    type: 'running',
    level,
    focus: words.focus,
    coach: 'sam',
    music: MUSIC[turn % MUSIC.length] ?? 'none',
    segments: framedRun(run, level, middle, DRILLED.includes(shape)),
  }
}

/** Easy runs and long runs: rpe 4–4.5 throughout. */
const EASY = runRecipe('easy-run', ['easy', 'long'])
/** Runs whose effort changes in a few large steps: rpe 4–6. */
const STEPS = runRecipe('step-run', ['thirds', 'build', 'halves'])
/** Tempo in blocks or in one piece: rpe 6–7. */
const TEMPO = runRecipe('tempo-run', ['tempo', 'cruise'])
/** Fast repetitions with easy recoveries, equal or growing and shrinking, after skips: rpe 7–8.5, for beginners at most 7 and without skips. */
const INTERVALS = runRecipe('interval-run', ['intervals', 'pyramid'])
/** Hill repeats, walked down: rpe 7–8, from intermediate on. */
const HILLS = runRecipe('hill-run', ['hills'])
/** Sprints with full recoveries, after strides: rpe 9 for 20 seconds at a time, advanced only. */
const SPRINTS = runRecipe('sprint-run', ['sprints'])
/** Surges out of an easy run: rpe 6.5–8. */
const SURGES = runRecipe('fartlek-run', ['surges'])
/** An easy run with strides near its end. */
const STRIDES = runRecipe('stride-run', ['strides'])
/** Running and walking in turn: rpe 4.5–5.5. */
const RUN_WALK = runRecipe('run-walk', ['run-walk'])

export const RUNNING_RECIPES: Recipe[] = [EASY, STEPS, TEMPO, INTERVALS, SURGES, STRIDES, HILLS, SPRINTS, RUN_WALK, LADDER]
