import { bout, combine, inFigures, span, type Format, type Plan } from '@/content/recipes/bouts-format'
import { groundChangesOf, inFlow, isUp } from '@/content/recipes/bouts-order'
import { fill, say } from '@/content/recipes/bouts-words'
import type { MovementLibrary } from '@/lib/catalog/recipe'

const leadOf = (slug: string, library: MovementLibrary) => library.get(slug).primary[0]

/** Pairs of movements in the same position with different first muscles: the first pair of each position, then the second of each. */
function pairsOf(order: string[], library: MovementLibrary): string[][] {
  const positions = [...new Set(order.map((slug) => library.get(slug).position))]
  const lists = positions.map((position) => pairUp(order.filter((slug) => library.get(slug).position === position), library))
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return span(0, longest - 1).flatMap((i) => lists.flatMap((list) => list[i] ? [list[i]] : []))
}

function pairUp(slugs: string[], library: MovementLibrary): string[][] {
  const [first, ...others] = slugs
  if (first === undefined || others.length === 0) return []
  const partner = others.find((slug) => leadOf(slug, library) !== leadOf(first, library))
  return [...(partner ? [[first, partner]] : []), ...pairUp(others.filter((slug) => slug !== partner), library)]
}

/** Pairs in the order in which their movements flow, so that one gets down once; a pair is swapped where it would begin with the muscle the last one ended on. */
function pairsInFlow(pairs: string[][], order: string[], library: MovementLibrary): string[][] {
  const sorted = pairs.toSorted((a, b) => Math.min(...a.map((slug) => order.indexOf(slug))) - Math.min(...b.map((slug) => order.indexOf(slug))))
  return sorted.reduce<string[][]>((done, pair) => {
    const end = done.at(-1)?.at(-1)
    const clash = end !== undefined && leadOf(end, library) === leadOf(pair[0] ?? end, library)
    return [...done, clash ? pair.toReversed() : pair]
  }, [])
}

const TABATA = say('{n} blocks of {m} short bouts: 20 seconds on, 10 off.', '{n} Blöcke mit {m} kurzen Einsätzen: 20 Sekunden an, 10 aus.', '{n} bloques de {m} esfuerzos cortos: 20 segundos sí, 10 no.', '{n} block med {m} korta insatser: 20 sekunder på, 10 av.', '{n} blocs de {m} efforts courts : 20 secondes d’effort, 10 de repos.')
const TABATA_ONCE = say('{m} short bouts: 20 seconds on, 10 off.', '{m} kurze Einsätze: 20 Sekunden an, 10 aus.', '{m} esfuerzos cortos: 20 segundos sí, 10 no.', '{m} korta insatser: 20 sekunder på, 10 av.', '{m} efforts courts : 20 secondes d’effort, 10 de repos.')

/** Minutes into which no blocks of eight fit with their warm-up: two blocks of six do. */
const TOO_SHORT_FOR_EIGHT = [9, 10]

/** Twenty seconds on and ten off, eight times a block (Tabata 1996); two movements share a block. */
export function tabata(): Format {
  return ({ order, library, minutes }) => {
    const all = pairsOf(order, library)
    const flow = inFlow(all.flat(), library)
    const m = TOO_SHORT_FOR_EIGHT.includes(minutes) ? 6 : 8
    return span(1, Math.floor((minutes * 60) / (m * 30 + 30))).map((n) => {
      const pairs = pairsInFlow(span(0, n - 1).map((i) => all[i % all.length] ?? []), flow, library)
      return {
        fixed: 'inside',
        moves: [...new Set(pairs.flat())],
        blocks: pairs.map((pair) => span(0, m - 1).map((i) => bout(pair[i % 2] ?? '', 20, 10))),
        sentence: () => n === 1 ? fill(TABATA_ONCE, { m }) : fill(TABATA, { n, m }),
      }
    })
  }
}

const PYRAMID = say('From {low} seconds up to {high} and down again, {n} times.', 'Von {low} Sekunden hinauf bis {high} und wieder hinunter, {n} Mal.', 'De {low} segundos a {high} y vuelta abajo, {n} veces.', 'Från {low} sekunder upp till {high} och ner igen, {n} gånger.', 'De {low} secondes jusqu’à {high}, puis retour, {n} fois.')
const PYRAMID_ONCE = say('From {low} seconds up to {high} and down again.', 'Von {low} Sekunden hinauf bis {high} und wieder hinunter.', 'De {low} segundos a {high} y vuelta abajo.', 'Från {low} sekunder upp till {high} och ner igen.', 'De {low} secondes jusqu’à {high}, puis retour.')

/** Bouts that grow and shrink again by ten seconds, a movement a rung. */
export function pyramid(rests: number[], tops: number[] = [40, 50, 60]): Format {
  return ({ order, minutes, library }) => tops.flatMap((top) => {
    const up = [15, 20, 30, 40, 50, 60].filter((seconds) => seconds <= top && (seconds !== 15 || top === 40))
    const rungs = [...up, ...up.slice(0, -1).reverse()]
    const values = { low: inFigures(up[0] ?? 20), high: inFigures(top) }
    const most = Math.floor((minutes * 60) / (rungs.reduce((sum, seconds) => sum + seconds, 0) + 60))
    const moves = span(0, most - 1).map((block) => inFlow(rungs.map((_, i) => order[(i + block * rungs.length) % order.length] ?? ''), library))
    return combine(rests, span(1, most)).map(([rest, n]) => {
      const blocks = moves.slice(0, n).map((own) => rungs.map((seconds, i) => bout(own[i] ?? '', seconds, rest)))
      return {
        moves: [...new Set(blocks.flat().map((item) => item.movement))],
        blocks,
        sentence: () => n === 1 ? fill(PYRAMID_ONCE, values) : fill(PYRAMID, { ...values, n }),
      }
    })
  })
}

const EMOM = say('A new exercise every minute: {k} in turn, {s} rounds. What is left of the minute is rest.', 'Jede Minute eine neue Übung: {k} im Wechsel, {s} Runden. Was von der Minute bleibt, ist Pause.', 'Un ejercicio nuevo cada minuto: {k} por turno, {s} vueltas. Lo que sobra del minuto es descanso.', 'En ny övning varje minut: {k} i tur och ordning, {s} varv. Det som blir över av minuten är vila.', 'Un nouvel exercice chaque minute : {k} à tour de rôle, {s} tours. Le reste de la minute est du repos.')
const EMOM_ONCE = say('A new exercise every minute, {k} in all. What is left of the minute is rest.', 'Jede Minute eine neue Übung, {k} insgesamt. Was von der Minute bleibt, ist Pause.', 'Un ejercicio nuevo cada minuto, {k} en total. Lo que sobra del minuto es descanso.', 'En ny övning varje minut, {k} totalt. Det som blir över av minuten är vila.', 'Un nouvel exercice chaque minute, {k} en tout. Le reste de la minute est du repos.')
const EMOM_BREAK = say('A new exercise every minute: {k} in turn, {s} rounds, a minute off after each.', 'Jede Minute eine neue Übung: {k} im Wechsel, {s} Runden, nach jeder eine Minute frei.', 'Un ejercicio nuevo cada minuto: {k} por turno, {s} vueltas, con un minuto libre tras cada una.', 'En ny övning varje minut: {k} i tur och ordning, {s} varv, en minut ledigt efter varje.', 'Un nouvel exercice chaque minute : {k} à tour de rôle, {s} tours, une minute libre après chacun.')

/** Getting down or up more often than in every third minute leaves no minute to itself. */
const MINUTES_A_GROUND = 3

/** One exercise a minute, on the minute, so that pauses follow from the work; some rounds end with a minute off. */
export function everyMinute(work: number[]): Format {
  return ({ order, library }) => span(3, Math.min(8, order.length)).flatMap((k) => {
    const moves = inFlow(order.slice(0, k), library, { round: true })
    return combine(work, span(1, 9), [0, 60]).flatMap(([seconds, s, off]): Plan[] => {
      const blocks = span(0, s - 1).map(() => moves.map((move, i) => bout(move, seconds, 60 - seconds + (i === k - 1 ? off : 0))))
      if ((s === 1 && (off > 0 || k < 6)) || groundChangesOf(blocks, library) * MINUTES_A_GROUND > s * k) return []
      return [{ moves, blocks, fixed: 'all', sentence: () => fill(s === 1 ? EMOM_ONCE : off > 0 ? EMOM_BREAK : EMOM, { k, s }) }]
    })
  })
}

const AMRAP = say('{n} blocks of about {m} minutes, {k} exercises in each: round and round, as many clean repetitions as you can. You rest when you need to.', '{n} Blöcke von etwa {m} Minuten mit je {k} Übungen: Runde um Runde, so viele saubere Wiederholungen, wie du schaffst. Pause machst du, wenn du sie brauchst.', '{n} bloques de unos {m} minutos con {k} ejercicios: vuelta tras vuelta, todas las repeticiones limpias que puedas. Descansas cuando te haga falta.', '{n} block på ungefär {m} minuter med {k} övningar: varv efter varv, så många rena repetitioner du kan. Du vilar när du behöver.', '{n} blocs d’environ {m} minutes, {k} exercices chacun : tour après tour, autant de répétitions propres que possible. Vous soufflez quand il le faut.')
const AMRAP_ONCE = say('About {m} minutes, {k} exercises: round and round, as many clean repetitions as you can. You rest when you need to.', 'Etwa {m} Minuten, {k} Übungen: Runde um Runde, so viele saubere Wiederholungen, wie du schaffst. Pause machst du, wenn du sie brauchst.', 'Unos {m} minutos y {k} ejercicios: vuelta tras vuelta, todas las repeticiones limpias que puedas. Descansas cuando te haga falta.', 'Ungefär {m} minuter, {k} övningar: varv efter varv, så många rena repetitioner du kan. Du vilar när du behöver.', 'Environ {m} minutes, {k} exercices : tour après tour, autant de répétitions propres que possible. Vous soufflez quand il le faut.')

/** As many repetitions as possible: blocks without a set pause, each on the feet or on the floor, so that no time goes into getting down. */
export function asMany(options: { size: [number, number]; work: number[]; rounds: [number, number] }): Format {
  return ({ order, minutes, library }) => {
    const feet = order.filter((slug) => isUp(library.get(slug)))
    const floor = order.filter((slug) => !isUp(library.get(slug)))
    return span(...options.size).flatMap((k) => span(minutes < 14 ? 1 : 2, 5).flatMap((n) => {
      const lists = floor.length < k ? [feet] : feet.length < k ? [floor] : [feet, floor]
      const circles = span(0, n - 1).reduce<string[][]>((done, i) => {
        const own = lists[i % lists.length] ?? []
        const from = Math.floor(i / lists.length) * k
        return from + k > own.length ? done : [...done, inFlow(own.slice(from, from + k), library, { round: true, after: done.at(-1)?.at(-1) })]
      }, [])
      if (circles.length < n) return []
      return combine(options.work, span(...options.rounds)).map(([work, s]): Plan => {
        const m = Math.round((k * work * s) / 60)
        return {
          moves: circles.flat(),
          blocks: circles.map((circle) => span(0, s - 1).flatMap(() => circle.map((move) => bout(move, work, 0)))),
          fixed: 'inside',
          sentence: () => fill(n === 1 ? AMRAP_ONCE : AMRAP, { n, m, k }),
        }
      })
    }))
  }
}

const LADDER = say('{n} pairs of exercises. Each pair grows rung by rung, from {low} seconds to {high}.', '{n} Übungspaare. Jedes wächst Sprosse um Sprosse, von {low} auf {high} Sekunden.', '{n} parejas de ejercicios. Cada una crece peldaño a peldaño, de {low} a {high} segundos.', '{n} övningspar. Varje par växer pinne för pinne, från {low} till {high} sekunder.', '{n} paires d’exercices. Chacune grandit barreau par barreau, de {low} à {high} secondes.')
const LADDER_ONCE = say('One pair of exercises that grows rung by rung, from {low} seconds to {high}.', 'Ein Übungspaar, das Sprosse um Sprosse wächst, von {low} auf {high} Sekunden.', 'Una pareja de ejercicios que crece peldaño a peldaño, de {low} a {high} segundos.', 'Ett övningspar som växer pinne för pinne, från {low} till {high} sekunder.', 'Une paire d’exercices qui grandit barreau par barreau, de {low} à {high} secondes.')

/** Two exercises in turn, each rung longer than the one before. */
export function ladder(rests: number[]): Format {
  return ({ order, library }) => {
    const all = pairsOf(order, library)
    const flow = inFlow(all.flat(), library)
    return combine([3, 4, 5], rests, span(1, all.length)).map(([height, rest, n]) => {
      const pairs = pairsInFlow(all.slice(0, n), flow, library)
      const rungs = [15, 20, 30, 40, 50].slice(height === 5 ? 0 : 1, height === 5 ? 5 : height + 1)
      const values = { low: inFigures(rungs[0] ?? 20), high: inFigures(rungs[rungs.length - 1] ?? 20), n }
      return {
        moves: pairs.flat(),
        blocks: pairs.map((pair) => rungs.flatMap((seconds) => pair.map((move) => bout(move, seconds, rest)))),
        sentence: () => n === 1 ? fill(LADDER_ONCE, values) : fill(LADDER, values),
      }
    })
  }
}
