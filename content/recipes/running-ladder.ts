import type { Draft, DraftSegment, Recipe } from '@/lib/catalog/recipe'
import { say, write } from './flow-words'

/** Seconds run and walked in turn, run first; the public nine-week plan for beginners. */
const WEEKS: readonly (readonly (readonly number[])[])[] = [
  same([60, 90, 60, 90, 60, 90, 60, 90, 60, 90, 60, 90, 60, 90, 60, 90]),
  same([90, 120, 90, 120, 90, 120, 90, 120, 90, 120, 90, 120]),
  same([90, 90, 180, 180, 90, 90, 180, 180]),
  same([180, 90, 300, 150, 180, 90, 300]),
  [[300, 180, 300, 180, 300], [480, 300, 480], [1200]],
  [[300, 180, 480, 180, 300], [600, 180, 600], [1500]],
  same([1500]),
  same([1680]),
  same([1800]),
]

function same(day: readonly number[]): (readonly number[])[] {
  return [day, day, day]
}

/** Minutes of the whole class by week, and by day where they differ. */
const MINUTES: readonly (readonly [number, number, number])[] = [
  [30, 30, 30], [30, 30, 30], [25, 25, 25], [30, 30, 30], [30, 30, 30], [35, 30, 35], [35, 35, 35], [40, 40, 40], [40, 40, 40],
]

const TITLE = say('Beginner run, week {week}, day {day}', 'Laufen lernen, Woche {week}, Tag {day}', 'Empezar a correr, semana {week}, día {day}', 'Börja springa, vecka {week}, dag {day}', 'Débuter la course, semaine {week}, jour {day}')

const IN_TURNS = say(
  '{run} minutes of running in {count} pieces with walking between. Take the days in order, with a day off between them.',
  '{run} Minuten Laufen in {count} Stücken, dazwischen Gehen. Nimm die Tage der Reihe nach, mit einem freien Tag dazwischen.',
  '{run} minutos corriendo en {count} tramos, caminando entre ellos. Sigue los días en orden, con un día libre entre medias.',
  '{run} minuters löpning i {count} delar med gång emellan. Ta dagarna i ordning, med en ledig dag emellan.',
  '{run} minutes de course en {count} parties, avec de la marche entre elles. Suivez les jours dans l’ordre, avec un jour libre entre deux.',
)

const AT_ONCE = say(
  '{run} minutes of running without a walk, slowly enough to talk. Take the days in order, with a day off between them.',
  '{run} Minuten Laufen ohne Gehpause, so langsam, dass du reden kannst. Nimm die Tage der Reihe nach, mit einem freien Tag dazwischen.',
  '{run} minutos corriendo sin caminar, tan despacio que puedas hablar. Sigue los días en orden, con un día libre entre medias.',
  '{run} minuters löpning utan gång, så långsamt att du kan prata. Ta dagarna i ordning, med en ledig dag emellan.',
  '{run} minutes de course sans marcher, assez lentement pour parler. Suivez les jours dans l’ordre, avec un jour libre entre deux.',
)

/** A run of ten minutes and more in thirds of slightly different effort, so that it can be followed. */
function runPieces(seconds: number, day: number): DraftSegment[] {
  const piece = (part: number, rpe: number): DraftSegment => ({ kind: 'work', seconds: part, rpe, movement: 'jog' })
  if (seconds < 600) return [piece(seconds, seconds < 180 ? 4.5 : 5)]
  const first = Math.round((seconds * (day === 0 ? 0.3 : day === 1 ? 0.4 : 0.35)) / 30) * 30
  const second = Math.round((seconds * 0.4) / 30) * 30
  return [piece(first, 4.5), piece(second, 5), piece(seconds - first - second, 4.5)]
}

function segmentsOf(week: number, day: number): DraftSegment[] {
  const turns = WEEKS[week]?.[day] ?? []
  const total = (MINUTES[week]?.[day] ?? 0) * 60
  const edge = total - turns.reduce((a, b) => a + b, 0)
  const warm = Math.round((edge * 0.55) / 30) * 30
  return [
    { kind: 'warm-up', seconds: 60, rpe: 2, movement: 'walk-easy' },
    { kind: 'warm-up', seconds: warm - 60, rpe: 3, movement: 'walk-brisk' },
    ...turns.flatMap((seconds, index): DraftSegment[] => index % 2 === 0 ? runPieces(seconds, day) : [{ kind: 'rest', seconds, rpe: 2.5, movement: 'walk-easy' }]),
    { kind: 'cool-down', seconds: 90, rpe: 2.5, movement: 'walk-brisk' },
    { kind: 'cool-down', seconds: edge - warm - 90, rpe: 1.5, movement: 'walk-easy' },
  ]
}

function draftOf(week: number, day: number): Draft {
  const runs = (WEEKS[week]?.[day] ?? []).filter((_, index) => index % 2 === 0)
  const values = { week: week + 1, day: day + 1, count: runs.length, run: runs.reduce((a, b) => a + b, 0) / 60 }
  return {
    slug: `beginner-run-week-${week + 1}-day-${day + 1}`,
    title: write(TITLE, values),
    description: write(runs.length > 1 ? IN_TURNS : AT_ONCE, values),
    type: 'running',
    level: 'beginner',
    focus: ['legs'],
    coach: 'sam',
    music: (['house', 'none', 'funk'] as const)[day] ?? 'none',
    ladder: { step: week * 3 + day + 1 },
    segments: segmentsOf(week, day),
  }
}

/**
 * The beginner ladder: 27 runs, three a week over nine weeks, taken in order (the public nine-week plan). Run minutes
 * by week: 8, 9, 9, 16, then 15 16 20, 18 20 25, and 25, 28, 30. Brisk walking before and after, easy walking between, rpe at most 5.
 */
export const LADDER: Recipe = {
  id: 'beginner-run',
  drafts: () => WEEKS.flatMap((days, week) => days.map((_, day) => draftOf(week, day))),
}
