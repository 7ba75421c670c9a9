import type { Block } from '@/content/recipes/bouts'
import { inFlow } from '@/content/recipes/bouts-pick'
import { fill, say } from '@/content/recipes/bouts-words'
import type { MovementLibrary } from '@/lib/catalog/recipe'
import type { Localized } from '@/lib/catalog/types'

/** One way to fill a class: its blocks, its movements, and the sentence that says what they are. */
export type Plan = { blocks: Block[]; moves: string[]; sentence: () => Localized }

/** What a format chooses from: movements in picking order, `noun` for 'leg exercises', how long the class is. */
export type Choice = { order: string[]; noun: Localized; minutes: number; library: MovementLibrary }

/** All the ways in which a format could fill a class, whatever they add up to. */
export type Format = (choice: Choice) => Plan[]

const bout = (movement: string, seconds: number, rest: number) => ({ movement, seconds, rest })

/** Whole numbers from `from` to `to`, both included. */
function span(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
}

/** Every combination of one value from each list. */
function combine(a: number[], b: number[], c: number[] = [0]): [number, number, number][] {
  return a.flatMap((x) => b.flatMap((y) => c.map((z): [number, number, number] => [x, y, z])))
}

/** Pairs of movements in the same position: the first pair of each position, then the second of each. */
function pairsOf(order: string[], library: MovementLibrary): string[][] {
  const positions = [...new Set(order.map((slug) => library.get(slug).position))]
  const lists = positions.map((position) => {
    const own = order.filter((slug) => library.get(slug).position === position)
    return span(0, Math.floor(own.length / 2) - 1).map((i) => own.slice(i * 2, i * 2 + 2))
  })
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return span(0, longest - 1).flatMap((i) => lists.flatMap((list) => list[i] ? [list[i]] : []))
}

/** Pairs in the order of their positions, so that one gets down once. */
function pairsInFlow(pairs: string[][], library: MovementLibrary): string[][] {
  const order = inFlow(pairs.flat(), library)
  return pairs.toSorted((a, b) => order.indexOf(a[0] ?? '') - order.indexOf(b[0] ?? ''))
}

const SETS = say('{k} {noun}, {s} sets of each.', '{k} {noun}, je {s} Sätze.', '{k} {noun}, {s} series de cada uno.', '{k} {noun}, {s} set av varje.', '{k} {noun}, {s} séries de chacun.')
const ROUNDS = say('{k} {noun} in a row, {s} rounds.', '{k} {noun} am Stück, {s} Runden.', '{k} {noun} seguidos, {s} vueltas.', '{k} {noun} i rad, {s} varv.', '{k} {noun} à la suite, {s} tours.')
const PARTS = say('{p} circuits of {k} {noun}, {s} rounds of each.', '{p} Zirkel mit je {k} {noun}, {s} Runden pro Zirkel.', '{p} circuitos de {k} {noun}, {s} vueltas de cada uno.', '{p} cirklar med {k} {noun} i varje, {s} varv per cirkel.', '{p} circuits de {k} {noun}, {s} tours de chacun.')
const ONCE = say('{k} {noun}, one after another.', '{k} {noun}, eine nach der anderen.', '{k} {noun}, uno tras otro.', '{k} {noun}, en efter en.', '{k} {noun}, l’un après l’autre.')

/** All sets of an exercise, then the next. `work` and `rest` in seconds, to choose from. */
export function sets(options: { sets: number[]; work: number[]; rest: number[]; most?: number }): Format {
  return ({ order, noun, library }) => span(2, Math.min(order.length, options.most ?? 10)).flatMap((k) => {
    const moves = inFlow(order.slice(0, k), library)
    return combine(options.sets, options.work, options.rest).map(([s, work, rest]) => ({
      moves,
      blocks: moves.map((move) => Array.from({ length: s }, () => bout(move, work, rest))),
      sentence: () => s === 1 ? fill(ONCE, { k, noun }) : fill(SETS, { k, s, noun }),
    }))
  })
}

/** Exercises in a row, so often; from half an hour on in two or three circuits with their own exercises. */
export function circuit(options: { size: [number, number]; rounds: [number, number]; work: number[]; rest: number[]; parts?: number[] }): Format {
  return ({ order, noun, minutes, library }) => {
    const parts = options.parts ?? (minutes < 25 ? [1] : minutes < 40 ? [2, 1] : [3, 2])
    return parts.flatMap((p) => span(...options.size).flatMap((k) => {
      if (k * p > order.length) return []
      const moves = inFlow(order.slice(0, k * p), library)
      const circuits = span(0, p - 1).map((i) => moves.slice(i * k, (i + 1) * k))
      return combine(span(minutes < 9 ? 1 : options.rounds[0], options.rounds[1]), options.work, options.rest).map(([s, work, rest]) => ({
        moves,
        blocks: circuits.flatMap((circle) => Array.from({ length: s }, () => circle.map((move) => bout(move, work, rest)))),
        sentence: () => s === 1 ? fill(ONCE, { k: k * p, noun }) : p === 1 ? fill(ROUNDS, { k, s, noun }) : fill(PARTS, { p, k, s, noun }),
      }))
    }))
  }
}

const TIMES = say('{work} seconds of work, {rest} of rest, {n} times.', '{work} Sekunden Arbeit, {rest} Pause, {n} Mal.', '{work} segundos de trabajo, {rest} de descanso, {n} veces.', '{work} sekunder arbete, {rest} vila, {n} gånger.', '{work} secondes d’effort, {rest} de repos, {n} fois.')

/** The same work and rest throughout, in rounds of `size` different movements. */
export function intervals(options: { work: number; rest: number; size: [number, number]; rounds: [number, number] }): Format {
  return (choice) => circuit({ ...options, work: [options.work], rest: [options.rest], parts: [1, 2, 3] })(choice).map((plan) => {
    const values = { work: say2(options.work), rest: say2(options.rest), n: plan.blocks.flat().length }
    return { ...plan, sentence: () => fill(TIMES, values) }
  })
}

/** A number that stays in figures. */
function say2(value: number): Localized {
  const text = String(value)
  return say(text, text, text, text, text)
}

const TABATA = say('{n} blocks of {m} short bouts: 20 seconds on, 10 off.', '{n} Blöcke mit {m} kurzen Einsätzen: 20 Sekunden an, 10 aus.', '{n} bloques de {m} esfuerzos cortos: 20 segundos sí, 10 no.', '{n} block med {m} korta insatser: 20 sekunder på, 10 av.', '{n} blocs de {m} efforts courts : 20 secondes d’effort, 10 de repos.')
const TABATA_ONCE = say('{m} short bouts: 20 seconds on, 10 off.', '{m} kurze Einsätze: 20 Sekunden an, 10 aus.', '{m} esfuerzos cortos: 20 segundos sí, 10 no.', '{m} korta insatser: 20 sekunder på, 10 av.', '{m} efforts courts : 20 secondes d’effort, 10 de repos.')

/** Twenty seconds on and ten off; two movements share a block. */
export function tabata(sizes: number[] = [8, 6]): Format {
  return ({ order, library }) => {
    const all = pairsOf(order, library)
    return sizes.flatMap((m) => span(1, 12).map((n) => {
      const pairs = pairsInFlow(span(0, n - 1).map((i) => all[i % all.length] ?? []), library)
      return {
        moves: [...new Set(pairs.flat())],
        blocks: pairs.map((pair) => span(0, m - 1).map((i) => bout(pair[i % 2] ?? '', 20, 10))),
        sentence: () => n === 1 ? fill(TABATA_ONCE, { m }) : fill(TABATA, { n, m }),
      }
    }))
  }
}

const PYRAMID = say('From {low} seconds up to {high} and down again, {n} times.', 'Von {low} Sekunden hinauf bis {high} und wieder hinunter, {n} Mal.', 'De {low} segundos a {high} y vuelta abajo, {n} veces.', 'Från {low} sekunder upp till {high} och ner igen, {n} gånger.', 'De {low} secondes jusqu’à {high}, puis retour, {n} fois.')
const PYRAMID_ONCE = say('From {low} seconds up to {high} and down again.', 'Von {low} Sekunden hinauf bis {high} und wieder hinunter.', 'De {low} segundos a {high} y vuelta abajo.', 'Från {low} sekunder upp till {high} och ner igen.', 'De {low} secondes jusqu’à {high}, puis retour.')

/** Bouts that grow and shrink again by ten seconds, a movement a rung. */
export function pyramid(rests: number[], tops: number[] = [40, 50, 60]): Format {
  return ({ order, library }) => combine(tops, rests, span(1, 8)).map(([top, rest, n]) => {
    const up = [15, 20, 30, 40, 50, 60].filter((seconds) => seconds <= top && (seconds !== 15 || top === 40))
    const rungs = [...up, ...up.slice(0, -1).reverse()]
    const values = { low: say2(up[0] ?? 20), high: say2(top), n }
    const blocks = span(0, n - 1).map((block) => {
      const moves = inFlow(rungs.map((_, i) => order[(i + block * rungs.length) % order.length] ?? ''), library)
      return rungs.map((seconds, i) => bout(moves[i] ?? '', seconds, rest))
    })
    return {
      moves: [...new Set(blocks.flat().map((item) => item.movement))],
      blocks,
      sentence: () => n === 1 ? fill(PYRAMID_ONCE, values) : fill(PYRAMID, values),
    }
  })
}

const EMOM = say('A new exercise every minute, {k} in all, {s} rounds. What is left of the minute is rest.', 'Jede Minute eine neue Übung, {k} insgesamt, {s} Runden. Was von der Minute bleibt, ist Pause.', 'Un ejercicio nuevo cada minuto, {k} en total, {s} vueltas. Lo que sobra del minuto es descanso.', 'En ny övning varje minut, {k} totalt, {s} varv. Det som blir över av minuten är vila.', 'Un nouvel exercice chaque minute, {k} en tout, {s} tours. Le reste de la minute est du repos.')

/** One exercise a minute, on the minute. */
export function everyMinute(work: number[]): Format {
  return ({ order, library }) => span(2, Math.min(6, order.length)).flatMap((k) => {
    const moves = inFlow(order.slice(0, k), library)
    return combine(work, span(2, 9)).map(([seconds, s]) => ({
      moves,
      blocks: span(0, s - 1).map(() => moves.map((move) => bout(move, seconds, 60 - seconds))),
      sentence: () => fill(EMOM, { k, s }),
    }))
  })
}

const LADDER = say('{n} pairs of exercises. Each pair grows rung by rung, from {low} seconds to {high}.', '{n} Übungspaare. Jedes wächst Sprosse um Sprosse, von {low} auf {high} Sekunden.', '{n} parejas de ejercicios. Cada una crece peldaño a peldaño, de {low} a {high} segundos.', '{n} övningspar. Varje par växer pinne för pinne, från {low} till {high} sekunder.', '{n} paires d’exercices. Chacune grandit barreau par barreau, de {low} à {high} secondes.')
const LADDER_ONCE = say('One pair of exercises that grows rung by rung, from {low} seconds to {high}.', 'Ein Übungspaar, das Sprosse um Sprosse wächst, von {low} auf {high} Sekunden.', 'Una pareja de ejercicios que crece peldaño a peldaño, de {low} a {high} segundos.', 'Ett övningspar som växer pinne för pinne, från {low} till {high} sekunder.', 'Une paire d’exercices qui grandit barreau par barreau, de {low} à {high} secondes.')

/** Two exercises in turn, each rung longer than the one before. */
export function ladder(rests: number[]): Format {
  return ({ order, library }) => {
    const all = pairsOf(order, library)
    return combine([3, 4, 5], rests, span(1, all.length)).map(([height, rest, n]) => {
      const pairs = pairsInFlow(all.slice(0, n), library)
      const rungs = [15, 20, 30, 40, 50].slice(height === 5 ? 0 : 1, height === 5 ? 5 : height + 1)
      const values = { low: say2(rungs[0] ?? 20), high: say2(rungs[rungs.length - 1] ?? 20), n }
      return {
        moves: pairs.flat(),
        blocks: pairs.map((pair) => rungs.flatMap((seconds) => pair.map((move) => bout(move, seconds, rest)))),
        sentence: () => n === 1 ? fill(LADDER_ONCE, values) : fill(LADDER, values),
      }
    })
  }
}

const WAVES = say('{n} waves of {k} movements, each without a stop.', '{n} Wellen mit {k} Bewegungen, jede ohne Halt.', '{n} olas de {k} movimientos, cada una sin parar.', '{n} vågor med {k} rörelser, var och en utan stopp.', '{n} vagues de {k} mouvements, chacune sans arrêt.')

/** Movements that run into each other for a few minutes, then a breather; each wave begins elsewhere in a list a little longer than itself. */
export function waves(options: { size: number[]; work: number[] }): Format {
  return ({ order, noun, minutes }) => combine(options.size, options.work, span(minutes < 9 ? 1 : 2, 12)).flatMap(([k, work, n]) => {
    if (k > order.length) return []
    const own = order.slice(0, k + (n > 4 ? 3 : 2))
    const blocks = span(0, n - 1).map((w) => span(0, k - 1).map((i) => bout(own[(w * k + i) % own.length] ?? '', work, 0)))
    return [{ moves: [...new Set(blocks.flat().map((item) => item.movement))], blocks, sentence: () => n === 1 ? fill(ONCE, { k, noun }) : fill(WAVES, { n, k }) }]
  })
}
