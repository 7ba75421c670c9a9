import type { Level } from '@/lib/catalog/vocabulary'
import { shared } from './flow'

/** A piece of a run, seconds and rpe as they will be. */
export type Piece = { movement: string; seconds: number; rpe: number }

/**
 * The middle of a run. `walks` are the seconds walked in it (known before the running is shared out), `lay` shares
 * exactly `run` seconds of running out, and puts the walks between; `count` is what its title may count.
 */
export type Middle = { walks: number; count: number; lay: (run: number) => Piece[] }
export type RunShape = (run: number, level: Level, turn: number) => Middle

const byLevel = (beginner: number, intermediate: number, advanced: number): Readonly<Record<Level, number>> => ({ beginner, intermediate, advanced })

const TEMPO = byLevel(6, 6.5, 7)
const FAST = byLevel(6.5, 7.5, 8)
const STRIDE = byLevel(7, 8, 8.5)
const SURGE = byLevel(6.5, 7, 7.5)

const HILL = byLevel(7, 7, 7.5)
/** Sprints are worth nothing on tired legs. */
const SPRINT_WALK = 90

/** Half minutes, quarters below one. */
const sayable = (seconds: number) => (seconds >= 60 ? Math.floor(seconds / 30) * 30 : Math.floor(seconds / 15) * 15)
const toHalf = (seconds: number) => Math.round(seconds / 30) * 30

/** Running without walks, in pieces of given weights, movements and efforts. */
function pieces(rows: readonly (readonly [weight: number, movement: string, rpe: number])[]): Middle {
  return {
    walks: 0,
    count: rows.length,
    lay: (run) => shared(run, rows.map(([weight]) => weight), run / rows.length >= 90 && run % 30 === 0 ? 30 : 5).map((seconds, index) => ({ seconds, movement: rows[index]?.[1] ?? 'run-easy', rpe: rows[index]?.[2] ?? 4 })),
  }
}

/** Easy: nowhere above rpe 4.5, one low rise. */
export const easy: RunShape = (_run, level, turn) => pieces(
  level === 'beginner'
    ? [[3 + (turn % 3), 'jog', 4], [4 + (turn % 4), 'run-easy', 4.5], [3, 'jog', 4]]
    : [[3 + (turn % 4), 'run-easy', 4], [3 + (turn % 3), 'run-easy', 4.5], [3, 'run-easy', 4]],
)

/** Three thirds: easy, steady, easy. */
export const thirds: RunShape = (_run, level) => pieces([
  [3, level === 'beginner' ? 'jog' : 'run-easy', 4], [3, 'run-steady', level === 'advanced' ? 6 : 5.5], [3, 'run-easy', 4.5],
])

/** A step faster each quarter. */
export const build: RunShape = (_run, level, turn) => {
  const lift = level === 'advanced' ? 0.5 : 0
  return pieces([[4 + (turn % 2), 'run-easy', 4], [3, 'run-easy', 4.5], [3, 'run-steady', 5 + lift], [2, 'run-steady', 5.5 + lift]])
}

/** Second half quicker than the first. */
export const halves: RunShape = (_run, level) => pieces([[1, 'jog', 4], [1, level === 'beginner' ? 'run-easy' : 'run-steady', 5]])

/** Tempo in two or three blocks with easy running around them. */
export const tempo: RunShape = (run, level, turn) => {
  const blocks = run > 1500 ? 3 : 2
  const rows: (readonly [number, string, number])[] = [[2 + (turn % 2), 'run-easy', 4.5]]
  for (let block = 0; block < blocks; block += 1) rows.push([2.5, 'run-tempo', TEMPO[level]], [1.2, block === blocks - 1 ? 'run-easy' : 'jog', 4])
  return { ...pieces(rows), count: blocks }
}

/** One long tempo block in the middle. */
export const cruise: RunShape = (_run, level, turn) => pieces([[2, 'run-easy', 4.5], [3 + (turn % 2), 'run-tempo', TEMPO[level] - (level === 'beginner' ? 0 : 0.5)], [1, 'run-easy', 4]])

/** Fast repetitions; recoveries are jogged, by beginners walked. */
export const intervals: RunShape = (run, level, turn) => {
  const rep = [60, 90, 120, 75, 150, 45][turn % 6] ?? 60
  if (level === 'beginner') return walked(Math.max(3, Math.round(run / rep)), 90, FAST.beginner, 'run-fast')
  const count = Math.max(3, Math.round((run * 0.9) / (rep * 1.9)))
  return {
    walks: 0,
    count,
    lay(total) {
      const fast = sayable((total * 0.9 * 0.53) / count)
      const jog = sayable((total * 0.9 * 0.47) / count)
      const repeated = Array.from({ length: count }, (): Piece[] => [{ movement: 'run-fast', seconds: fast, rpe: FAST[level] }, { movement: 'jog', seconds: jog, rpe: 4 }]).flat()
      return [{ movement: 'run-easy', seconds: total - count * (fast + jog), rpe: 4.5 }, ...repeated]
    },
  }
}

/** One, two, three, two, one: fast pieces that grow and shrink, jogs of the same length between. */
export const pyramid: RunShape = (run, level) => {
  const steps = run > 1300 ? [1, 2, 3, 4, 3, 2, 1] : [1, 2, 3, 2, 1]
  const rpe = FAST[level] - 0.5
  const rows = steps.flatMap((weight, index): (readonly [number, string, number])[] => [
    [weight, 'run-fast', rpe + (index === Math.floor(steps.length / 2) && level !== 'beginner' ? 0.5 : 0)], [Math.max(1, weight * 0.8), 'jog', 4],
  ])
  return { ...pieces(rows), count: steps.length }
}

/** Surges of changing length out of an easy run. */
export const surges: RunShape = (run, level, turn) => {
  const lengths = [30, 45, 20, 60, 40, 25, 50, 35]
  const count = Math.max(4, Math.round(run / 180))
  const rows = Array.from({ length: count }, (_, index): (readonly [number, string, number])[] => {
    const surge = lengths[(index + turn) % lengths.length] ?? 30
    return [[180 - surge - 20 * ((index + turn) % 3), 'run-easy', 4.5], [surge, 'run-fast', SURGE[level] + (index % 3 === 1 ? 0.5 : 0)]]
  }).flat()
  return { ...pieces([...rows, [90, 'jog', 4]]), count }
}

/** An easy run with strides of 20 seconds near the end, each followed by an easy jog. */
export const strides: RunShape = (run, level, turn) => {
  const count = Math.min(8, Math.max(4, Math.round(run / 240) + (turn % 3)))
  return {
    walks: 0,
    count,
    lay(total) {
      const quick = Array.from({ length: count }, (): Piece[] => [{ movement: 'stride', seconds: 20, rpe: STRIDE[level] }, { movement: 'jog', seconds: 50, rpe: 4 }]).flat()
      return [{ movement: level === 'beginner' ? 'jog' : 'run-easy', seconds: total - count * 70, rpe: 4.5 }, ...quick]
    },
  }
}

/** The same hill again and again: uphill hard, walked down, the last one the hardest. Nothing of it is downhill running. */
export const hills: RunShape = (run, level, turn) => {
  const rep = run > 1500 ? 90 : [45, 60, 90, 60][turn % 4] ?? 60
  const walk = Math.max(60, toHalf(rep * 1.25))
  const count = Math.min(9, Math.max(4, Math.round((run * 0.42) / rep)))
  return {
    walks: count * walk,
    count,
    lay: (total) => [
      { movement: 'run-easy', seconds: total - count * rep, rpe: 4.5 },
      ...Array.from({ length: count }, (_, index): Piece[] => [
        { movement: 'run-hill', seconds: rep, rpe: HILL[level] + (index === count - 1 ? 0.5 : 0) }, { movement: 'walk-easy', seconds: walk, rpe: 2.5 },
      ]).flat(),
    ],
  }
}

/** Two strides to wake the legs, then flat out for 20 seconds at a time with a long walk after each, and a jog home. */
export const sprints: RunShape = (run, level, turn) => {
  const count = Math.min(9, Math.max(4, Math.round(run / 180) + (turn % 3)))
  return {
    walks: count * SPRINT_WALK,
    count,
    lay(total) {
      const easy = total - 2 * 70 - count * 20
      const before = toHalf(easy * 0.65)
      return [
        { movement: 'run-easy', seconds: before, rpe: 4.5 },
        ...Array.from({ length: 2 }, (): Piece[] => [{ movement: 'stride', seconds: 20, rpe: STRIDE[level] - 1 }, { movement: 'jog', seconds: 50, rpe: 4 }]).flat(),
        ...Array.from({ length: count }, (): Piece[] => [{ movement: 'sprint', seconds: 20, rpe: 9 }, { movement: 'walk-easy', seconds: SPRINT_WALK, rpe: 2.5 }]).flat(),
        { movement: 'run-easy', seconds: easy - before, rpe: 4 },
      ]
    },
  }
}

/** Long and even: about eight minutes a piece, in the lowest of waves. */
export const long: RunShape = (run, level, turn) => pieces(Array.from({ length: Math.max(3, Math.round(run / 480)) }, (_, index): readonly [number, string, number] => [
  4 + ((index + turn) % 3), index % 2 === 0 && level === 'beginner' ? 'jog' : 'run-easy', index % 2 === 0 ? 4 : 4.5,
]))

/** Run and walk in turn. */
export const runWalk: RunShape = (run, level, turn) => {
  const rep = [60, 90, 120, 180, 240][turn % 5] ?? 90
  return walked(Math.max(4, Math.round(run / rep)), Math.min(90, Math.max(60, toHalf(rep * 0.6))), level === 'beginner' ? 4.5 : 5, 'jog')
}

/** Equal pieces with walks between; seconds left over lengthen the first jog, or end fast pieces with an easy one. */
function walked(count: number, walk: number, rpe: number, movement: string): Middle {
  return {
    walks: (count - 1) * walk,
    count,
    lay(run) {
      const rep = [30, 15].map((grain) => Math.floor(run / count / grain) * grain).find((seconds) => run - seconds * count <= seconds / 2) ?? Math.floor(run / count / 5) * 5
      const extra = run - rep * count
      return Array.from({ length: count }, (_, index): Piece[] => [
        ...(index === 0 ? [] : [{ movement: 'walk-easy', seconds: walk, rpe: 2.5 }]),
        { movement, seconds: index === 0 && movement === 'jog' ? rep + extra : rep, rpe: rpe + (index % 3 === 2 ? 0.5 : 0) },
      ]).flat().concat(movement === 'jog' || extra === 0 ? [] : [{ movement: 'jog', seconds: extra, rpe: 4 }])
    },
  }
}

export const RUN_SHAPES = { easy, thirds, build, halves, tempo, cruise, intervals, pyramid, surges, strides, hills, sprints, long, 'run-walk': runWalk } satisfies Record<string, RunShape>
export type RunShapeId = keyof typeof RUN_SHAPES

/** Shapes quick enough to be drilled for: their warm-up ends with skips. */
export const DRILLED: readonly RunShapeId[] = ['intervals', 'pyramid', 'sprints']
