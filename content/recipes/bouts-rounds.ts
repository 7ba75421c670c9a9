import { bout, combine, inFigures, span, type Format } from '@/content/recipes/bouts-format'
import { inFlow, isUp, type CLASSIC_FLOOR } from '@/content/recipes/bouts-order'
import { fill, say } from '@/content/recipes/bouts-words'
import type { MovementLibrary } from '@/lib/catalog/recipe'

const SETS = say('{k} {noun}, {s} sets of each.', '{k} {noun}, je {s} Sätze.', '{k} {noun}, {s} series de cada uno.', '{k} {noun}, {s} set av varje.', '{k} {noun}, {s} séries de chacun.')
const ROUNDS = say('{k} {noun} in a row, {s} rounds.', '{k} {noun} am Stück, {s} Runden.', '{k} {noun} seguidos, {s} vueltas.', '{k} {noun} i rad, {s} varv.', '{k} {noun} à la suite, {s} tours.')
const PARTS = say('{p} circuits of {k} {noun}, {s} rounds of each.', '{p} Zirkel mit je {k} {noun}, {s} Runden pro Zirkel.', '{p} circuitos de {k} {noun}, {s} vueltas de cada uno.', '{p} cirklar med {k} {noun} i varje, {s} varv per cirkel.', '{p} circuits de {k} {noun}, {s} tours de chacun.')
const ONCE = say('{k} {noun}, one after another.', '{k} {noun}, eine nach der anderen.', '{k} {noun}, uno tras otro.', '{k} {noun}, en efter en.', '{k} {noun}, l’un après l’autre.')

/** All sets of an exercise, then the next. `work` and `rest` in seconds, to choose from. */
export function sets(options: { sets: number[]; work: number[]; rest: number[]; least?: number; most?: number }): Format {
  return ({ order, arrange, noun, library }) => span(options.least ?? 2, Math.min(order.length, options.most ?? 10)).flatMap((k) => {
    const moves = inFlow(arrange(order.slice(0, k)), library)
    return combine(options.sets, options.work, options.rest).map(([s, work, rest]) => ({
      moves,
      blocks: moves.map((move) => Array.from({ length: s }, () => bout(move, work, rest))),
      sentence: () => s === 1 ? fill(ONCE, { k, noun }) : fill(SETS, { k, s, noun }),
    }))
  })
}

type Floor = typeof CLASSIC_FLOOR

/** Exercises in a row, so often, legs and arms in turn where they are to be kept apart; from half an hour on in two or three circuits, each with exercises of its own for everything. */
export function circuit(options: { size: [number, number]; rounds: [number, number]; work: number[]; rest: number[]; parts?: number[]; floor?: Floor; apart?: boolean }): Format {
  return ({ order, arrange, noun, minutes, library }) => {
    const parts = options.parts ?? (minutes < 25 ? [1] : minutes < 40 ? [2, 1] : [3, 2])
    return parts.flatMap((p) => span(...options.size).flatMap((k) => {
      if (k * p > order.length) return []
      const rounds = span(minutes < 9 ? 1 : options.rounds[0], options.rounds[1])
      const circuits = circuitsOf(span(0, p - 1).map((i) => arrange(order.slice(i * k, (i + 1) * k))), { round: (rounds[0] ?? 1) > 1, floor: options.floor, apart: options.apart }, library)
      return combine(rounds, options.work, options.rest).filter(([s, work]) => s * k * p * work <= minutes * 60).map(([s, work, rest]) => ({
        moves: circuits.flat(),
        blocks: circuits.flatMap((circle) => Array.from({ length: s }, () => circle.map((move) => bout(move, work, rest)))),
        sentence: () => s === 1 ? fill(ONCE, { k: k * p, noun }) : p === 1 ? fill(ROUNDS, { k, s, noun }) : fill(PARTS, { p, k, s, noun }),
      }))
    }))
  }
}

function circuitsOf(lists: string[][], around: { round: boolean; floor?: Floor; apart?: boolean }, library: MovementLibrary): string[][] {
  return lists.reduce<string[][]>((done, list) => [...done, inFlow(list, library, { ...around, after: done.at(-1)?.at(-1) })], [])
}

const HALVES = say('Half on your feet, half on the mat: {k} {noun} each, {s} rounds.', 'Die eine Hälfte im Stehen, die andere auf der Matte: je {k} {noun}, {s} Runden.', 'Una mitad de pie y otra en la esterilla: {k} {noun} en cada una, {s} vueltas.', 'Halva stående, halva på mattan: {k} {noun} i varje halva, {s} varv.', 'Une moitié debout, l’autre au tapis : {k} {noun} pour chacune, {s} tours.')

/** A circuit on the feet, then one on the mat: one gets down once. */
export function halves(options: { size: [number, number]; rounds: [number, number]; work: number[]; rest: number[] }): Format {
  return ({ order, arrange, noun, library }) => {
    const [feet, floor] = [order.filter((slug) => isUp(library.get(slug))), order.filter((slug) => !isUp(library.get(slug)))]
    return span(...options.size).flatMap((k) => {
      if (k > feet.length || k > floor.length) return []
      const first = inFlow(arrange(feet.slice(0, k)), library, { round: true })
      const second = inFlow(arrange(floor.slice(0, k)), library, { round: true, after: first.at(-1) })
      return combine(span(...options.rounds), options.work, options.rest).map(([s, work, rest]) => ({
        moves: [...first, ...second],
        blocks: [first, second].flatMap((circle) => Array.from({ length: s }, () => circle.map((move) => bout(move, work, rest)))),
        sentence: () => fill(HALVES, { k, s, noun }),
      }))
    })
  }
}

const TIMES = say('{work} seconds of work, {rest} of rest, {n} times.', '{work} Sekunden Arbeit, {rest} Pause, {n} Mal.', '{work} segundos de trabajo, {rest} de descanso, {n} veces.', '{work} sekunder arbete, {rest} vila, {n} gånger.', '{work} secondes d’effort, {rest} de repos, {n} fois.')

/** The same work and rest throughout, in rounds of `size` different movements. */
export function intervals(options: { work: number; rest: number; size: [number, number]; rounds: [number, number] }): Format {
  return (choice) => circuit({ ...options, work: [options.work], rest: [options.rest], parts: [1, 2, 3] })(choice).map((plan) => {
    const values = { work: inFigures(options.work), rest: inFigures(options.rest), n: plan.blocks.flat().length }
    return { ...plan, fixed: 'inside', sentence: () => fill(TIMES, values) }
  })
}

const WAVES = say('{n} waves of {k} movements, each without a stop.', '{n} Wellen mit {k} Bewegungen, jede ohne Halt.', '{n} olas de {k} movimientos, cada una sin parar.', '{n} vågor med {k} rörelser, var och en utan stopp.', '{n} vagues de {k} mouvements, chacune sans arrêt.')

/** Movements that run into each other for a few minutes, then a breather; each wave begins elsewhere in a list a little longer than itself. */
export function waves(options: { size: number[]; work: number[] }): Format {
  return ({ order, noun, minutes }) => combine(options.size, options.work, span(minutes < 9 ? 1 : 2, 12)).flatMap(([k, work, n]) => {
    if (k > order.length || k * n * work > minutes * 60) return []
    const own = order.slice(0, k + (n > 4 ? 3 : 2))
    const blocks = span(0, n - 1).map((w) => span(0, k - 1).map((i) => bout(own[(w * k + i) % own.length] ?? '', work, 0)))
    return [{ moves: [...new Set(blocks.flat().map((item) => item.movement))], blocks, sentence: () => n === 1 ? fill(ONCE, { k, noun }) : fill(WAVES, { n, k }) }]
  })
}

const PUNCHES = ['jab-cross', 'hook', 'uppercut']

/** Waves of a boxing class: each begins with a punch, the first with jab and cross, and feet take turns with fists. */
export function punchWaves(options: { size: number[]; work: number[] }): Format {
  return ({ order, noun, minutes }) => {
    const [fists, feet] = [PUNCHES.filter((slug) => order.includes(slug)), order.filter((slug) => !PUNCHES.includes(slug))]
    return combine(options.size, options.work, span(minutes < 9 ? 1 : 2, 14)).flatMap(([k, work, n]) => {
      if (k * n * work > minutes * 60 || feet.length === 0) return []
      const [most, least] = [Math.ceil(k / 2), Math.floor(k / 2)]
      const used = feet.slice(0, least + (n > 2 ? 2 : 1))
      const blocks = span(0, n - 1).map((w) => span(0, k - 1).map((i) => bout((i % 2 === 0 ? fists[(w * most + i / 2) % fists.length] : used[(w * least + (i - 1) / 2) % used.length]) ?? '', work, 0)))
      return [{ moves: [...new Set(blocks.flat().map((item) => item.movement))], blocks, sentence: () => n === 1 ? fill(ONCE, { k, noun }) : fill(WAVES, { n, k }) }]
    })
  }
}

const ACTS = say('Steps, boxing and dance: {n} waves of {k} movements in each act.', 'Schritte, Boxen und Tanz: je Akt {n} Wellen mit {k} Bewegungen.', 'Pasos, boxeo y baile: {n} olas de {k} movimientos en cada acto.', 'Steg, boxning och dans: {n} vågor med {k} rörelser i varje akt.', 'Pas, boxe et danse : {n} vagues de {k} mouvements dans chaque acte.')

/** Waves in three acts, each with movements of its own; what the class leaves out is left out of its act. */
export function acts(lists: readonly [string[], string[], string[]], options: { size: number[]; work: number[] }): Format {
  return ({ order, minutes }) => combine(options.size, options.work, span(minutes < 20 ? 1 : 2, 5)).flatMap(([k, work, n]) => {
    const own = lists.map((list) => order.filter((slug) => list.includes(slug)))
    if (own.some((list) => list.length < k)) return []
    const blocks = own.flatMap((list) => span(0, n - 1).map((w) => span(0, k - 1).map((i) => bout(list[(w * k + i) % list.length] ?? '', work, 0))))
    return [{ moves: [...new Set(blocks.flat().map((item) => item.movement))], blocks, sentence: () => fill(ACTS, { n, k }) }]
  })
}
