import { changeSeconds, layMovement, pause, secondsOf } from '@/content/recipes/bouts'
import { toHalf } from '@/content/recipes/bouts-effort'
import { CHAIR_COOL_DOWN, CHAIR_WARM_UP, COOL_DOWNS, ENDINGS, WARM_UPS, type Place, type Theme } from '@/content/recipes/bouts-edges'
import { isWithinLimits, turned, type Limits } from '@/content/recipes/bouts-pick'
import { rehearsalOf } from '@/content/recipes/bouts-rehearsals'
import { byWishes, isStretch, type Wishes } from '@/content/recipes/bouts-wishes'
import type { DraftSegment, MovementLibrary } from '@/lib/catalog/recipe'
import type { Movement } from '@/lib/catalog/types'
import type { Position } from '@/lib/catalog/vocabulary'

/** Everything that decides how a class opens and closes. */
export type Edges = { theme: Theme; warmUp: Place; coolDown: Place; limits: Limits; wishes: Wishes; work: { first: Movement; second: Movement; last: Movement }; low: number; peak: number; seed: number }

/**
 * Bounds in seconds for the work of a class of `total` seconds, pauses included. What is left is warm-up
 * (12–20 %) and cool-down (10–20 %), each from 60 s to 10 min (ACSM).
 */
export function workBounds(total: number): { least: number; most: number; best: number } {
  const most = Math.floor((total - Math.max(120, Math.ceil(total * 0.26))) / 5) * 5
  const least = Math.ceil((total - Math.max(120, Math.min(1150, Math.floor(total * 0.38)))) / 5) * 5
  return { least, most, best: Math.min(most, Math.max(least, Math.round((total * 0.7) / 5) * 5)) }
}

/** What the first two movements of the work are rehearsed by; the chair has no floor to rehearse on. */
function rehearsals(edges: Edges, library: MovementLibrary): Movement[] {
  if (edges.warmUp === 'chair') return []
  const small = [edges.work.second, edges.work.first].flatMap((movement) => rehearsalOf(movement, edgeLimits(edges, edges.warmUp), library) ?? [])
  const [before, last] = [small.at(-2), small.at(-1)]
  if (last && last === edges.work.first) return [last, before && before !== last ? before : library.get('torso-turn')]
  return [...new Set(small.toReversed())].toReversed()
}

/** The movements a warm-up can use, the first to raise the pulse, the others by what will work; `last` stands at the border to the work and rehearses its first movement without being it. */
function openers(edges: Edges, library: MovementLibrary): { open: Movement[]; rehearsed: Movement[]; last: Movement } {
  const source = edges.warmUp === 'chair' ? CHAIR_WARM_UP : WARM_UPS[edges.theme]
  const limits = edgeLimits(edges, edges.warmUp)
  const usable = (slugs: string[]) => slugs.map((slug) => library.get(slug)).filter((movement) => !movement.oneSided && isWithinLimits(movement, limits))
  const small = rehearsals(edges, library)
  const lively = byWishes(turned(usable(source.last), edges.seed), edges.wishes).filter((movement) => movement !== edges.work.first && !small.includes(movement))
  const last = small.at(-1) ?? lively.find((movement) => edges.work.first.primary.some((muscle) => movement.primary.includes(muscle))) ?? lively[0] ?? usable(source.open)[0]
  if (!last) throw new Error(`no warm-up for ${edges.theme} within the limits`)
  const rehearsed = small.slice(0, -1)
  const wanted = (movement: Movement) => !movement.primary.includes('forearms') || edges.wishes.some(({ muscle }) => muscle === 'forearms')
  const [first, ...others] = usable(source.open).filter((movement) => movement !== last && !rehearsed.includes(movement) && movement !== edges.work.first && wanted(movement))
  return { open: first ? [first, ...byWishes(turned(others, edges.seed), edges.wishes, [first, ...rehearsed, last])] : [], rehearsed, last }
}

/** A warm-up of exactly `seconds` whose effort rises to below that of the work, 3.5 at most. */
export function layWarmUp(seconds: number, edges: Edges, library: MovementLibrary): DraftSegment[] {
  const { open, rehearsed, last } = openers(edges, library)
  const count = Math.max(1, Math.min(open.length, Math.round(seconds / 45) - 1 - rehearsed.length))
  const authored = (edges.warmUp === 'chair' ? CHAIR_WARM_UP : WARM_UPS[edges.theme]).open
  const picked = count > 1 ? open.slice(0, count) : (touchesMain([...rehearsed, last], edges.wishes) ? open : byWishes(open, edges.wishes, [...rehearsed, last])).slice(0, 1)
  const moves = [...picked.toSorted((a, b) => authored.indexOf(a.slug) - authored.indexOf(b.slug)), ...rehearsed, last]
  const high = Math.max(2, Math.min(3.5, edges.low - 0.5))
  const low = edges.peak <= 3.5 ? 1.5 : 2
  return layRow(moves, 'warm-up', seconds, (i) => toHalf(low + ((high - low) * i) / Math.max(1, moves.length - 1)))
}

function touchesMain(moves: readonly Movement[], wishes: Wishes): boolean {
  return moves.some(({ primary, secondary }) => wishes.slice(0, 2).some(({ muscle }) => primary.includes(muscle) || secondary.includes(muscle)))
}

const MOST_STRETCHES = 7
/** A cool-down of a minute has no seconds to change sides in. */
const TOO_SHORT_FOR_SIDES = 70
const costOf = (movement: Movement) => movement.oneSided ? 2 : 1

/** The way through a cool-down on the floor: face down and on all fours before lying, sitting at the end. */
const DOWN_TO_SEAT: readonly Position[] = ['standing', 'prone', 'kneeling', 'side', 'supine', 'seated']

/** A cool-down of exactly `seconds` for what worked most, whose effort falls from 3 (2 in a gentle class) to 1.5. */
export function layCoolDown(seconds: number, edges: Edges, library: MovementLibrary): DraftSegment[] {
  const source = edges.coolDown === 'chair' ? CHAIR_COOL_DOWN : COOL_DOWNS[edges.coolDown][edges.theme]
  const limits = edgeLimits(edges, edges.coolDown)
  const usable = (slugs: string[]) => slugs.map((slug) => library.get(slug)).filter((movement) => isWithinLimits(movement, limits))
  const end = usable(ENDINGS[edges.coolDown])[0]
  const all = usable(source).filter((movement) => movement !== end && (movement !== edges.work.last || edges.coolDown === 'chair'))
  if (!end || all.length === 0) throw new Error(`no cool-down for ${edges.theme} within the limits`)
  const short = seconds < 130
  const calming = edges.coolDown !== 'floor' && !short ? all.slice(0, 1) : []
  const still = all.filter(({ unit, oneSided }) => unit === 'breaths' && !(oneSided && seconds < TOO_SHORT_FOR_SIDES))
  const stretches = turned(short && still.some((movement) => touchesMain([movement], edges.wishes)) ? still : all.slice(calming.length), edges.seed)
  const room = seconds < 75 ? 0 : seconds < 180 ? 1 : 2
  const places = (moves: readonly Movement[]) => new Set([...moves, end].map(({ position }) => position)).size - 1
  const units = Math.max(2, Math.floor(seconds / (seconds < 90 ? 20 : 30))) - 1
  const chosen = [...calming]
  while (chosen.length < MOST_STRETCHES) {
    const used = chosen.reduce((sum, movement) => sum + costOf(movement), 0)
    const fits = (movement: Movement) => !chosen.includes(movement) && used + costOf(movement) <= units && !(movement.oneSided && seconds < TOO_SHORT_FOR_SIDES)
    const stays = (movement: Movement) => room > 0 ? places([...chosen, movement]) <= room : chosen.every(({ position }) => position === movement.position)
    const near = stretches.filter((movement) => fits(movement) && stays(movement))
    const [next] = byWishes(near, edges.wishes, chosen.filter(isStretch))
    if (!next) break
    chosen.push(next)
  }
  const ordered = chosen.toSorted((a, b) => DOWN_TO_SEAT.indexOf(a.position) - DOWN_TO_SEAT.indexOf(b.position) || source.indexOf(a.slug) - source.indexOf(b.slug))
  const moves = places(ordered) <= room || ordered.length === 0 ? [...ordered, end] : ordered
  const high = edges.peak <= 3.5 ? 2 : 3
  return layRow(moves, 'cool-down', seconds, (i) => toHalf(high - ((high - 1.5) * i) / Math.max(1, moves.length - 1)))
}

/** The limits of the class outside its work: one-sided stretches are fine, and on a chair one stays seated. */
function edgeLimits(edges: Edges, place: Place): Limits {
  return { ...edges.limits, even: false, positions: place === 'chair' ? ['seated'] : undefined }
}

/** Movements one after another over exactly `seconds`, in steps of five, with ten seconds for a change of position and fifteen to or from the floor. */
function layRow(moves: Movement[], kind: 'warm-up' | 'cool-down', seconds: number, rpe: (index: number) => number): DraftSegment[] {
  const fixed = moves.reduce((sum, movement, i) => sum + (movement.oneSided ? 5 : 0) + changeBefore(moves, i), 0)
  const units = moves.reduce((sum, movement) => sum + (movement.oneSided ? 2 : 1), 0)
  const unit = Math.floor((seconds - fixed) / units / 5) * 5
  const segments = moves.flatMap((movement, i) => [...(changeBefore(moves, i) > 0 ? [pause('transition', changeBefore(moves, i))] : []), ...layMovement(movement, kind, unit, rpe(i))])
  return spread(segments, seconds, kind)
}

function changeBefore(moves: readonly Movement[], i: number): number {
  const [before, here] = [moves[i - 1], moves[i]]
  return before && here ? changeSeconds(before, here, 10) : 0
}

/** Gives what is missing to `seconds` to the movements that are not one-sided, five seconds at a time. */
function spread(segments: DraftSegment[], seconds: number, kind: string): DraftSegment[] {
  let missing = seconds - secondsOf(segments)
  const out = segments.map((segment) => ({ ...segment }))
  const free = out.filter((segment) => segment.kind === kind && segment.side !== 'left' && segment.side !== 'right').reverse()
  for (let i = 0; missing > 0 && free.length > 0; i++) {
    const segment = free[i % free.length]
    const step = Math.min(5, missing)
    if (segment) segment.seconds += step
    missing -= step
  }
  if (missing !== 0) throw new Error(`a ${kind} of ${seconds} s does not come out even`)
  return out
}
