import { layMovement, pause, secondsOf } from '@/content/recipes/bouts'
import { toHalf } from '@/content/recipes/bouts-effort'
import { CHAIR_COOL_DOWN, CHAIR_WARM_UP, COOL_DOWNS, ENDINGS, WARM_UPS, type Place, type Theme } from '@/content/recipes/bouts-edges'
import { isWithinLimits, turned, type Limits } from '@/content/recipes/bouts-pick'
import type { DraftSegment, MovementLibrary } from '@/lib/catalog/recipe'
import type { Movement } from '@/lib/catalog/types'
import type { Position } from '@/lib/catalog/vocabulary'

/** Everything that decides how a class opens and closes. */
export type Edges = { theme: Theme; warmUp: Place; coolDown: Place; limits: Limits; low: number; peak: number; seed: number }

/**
 * Bounds in seconds for the work of a class of `total` seconds, pauses included. What is left is warm-up
 * (12–20 %) and cool-down (10–20 %), each from 60 s to 10 min (ACSM).
 */
export function workBounds(total: number): { least: number; most: number; best: number } {
  const most = total - Math.max(120, Math.ceil(total * 0.26))
  const least = total - Math.max(120, Math.min(1150, Math.floor(total * 0.38)))
  return { least, most, best: Math.min(most, Math.max(least, Math.round(total * 0.7))) }
}

/** The movements a warm-up can use: `last` stands at the border to the work, so its position is known at once. */
export function openers(edges: Edges, library: MovementLibrary): { open: Movement[]; last: Movement } {
  const source = edges.warmUp === 'chair' ? CHAIR_WARM_UP : WARM_UPS[edges.theme]
  const limits = edgeLimits(edges, edges.warmUp)
  const usable = (slugs: string[]) => slugs.map((slug) => library.get(slug)).filter((movement) => !movement.oneSided && isWithinLimits(movement, limits))
  const last = turned(usable(source.last), edges.seed)[0] ?? usable(source.open)[0]
  if (!last) throw new Error(`no warm-up for ${edges.theme} within the limits`)
  const [first, ...others] = usable(source.open).filter((movement) => movement !== last)
  return { open: first ? [first, ...turned(others, edges.seed)] : [], last }
}

/** The movements a cool-down can use, the first (never one-sided, so that it always fits) at the border to the work, and the one that ends it. */
export function closers(edges: Edges, library: MovementLibrary): { close: Movement[]; end: Movement } {
  const source = edges.coolDown === 'chair' ? CHAIR_COOL_DOWN : COOL_DOWNS[edges.coolDown][edges.theme]
  const limits = edgeLimits(edges, edges.coolDown)
  const usable = (slugs: string[]) => slugs.map((slug) => library.get(slug)).filter((movement) => isWithinLimits(movement, limits))
  const end = usable(ENDINGS[edges.coolDown])[0]
  const [first, ...others] = usable(source).filter((movement) => movement !== end)
  if (!end || !first) throw new Error(`no cool-down for ${edges.theme} within the limits`)
  const close = edges.coolDown === 'floor' ? turned([first, ...others], edges.seed) : [first, ...turned(others, edges.seed)]
  const even = close.find((movement) => !movement.oneSided) ?? end
  return { close: [even, ...close.filter((movement) => movement !== even)], end }
}

/** A warm-up of exactly `seconds` whose effort rises to 4, or to the easiest work of a gentle class. */
export function layWarmUp(seconds: number, edges: Edges, library: MovementLibrary): DraftSegment[] {
  const { open, last } = openers(edges, library)
  const count = Math.max(1, Math.min(open.length, Math.round(seconds / 45) - 1))
  const room = roomForMoves(seconds)
  const chosen = byPosition([...open].filter((movement) => room > 0 || movement.position === last.position).slice(0, count), last.position, room)
  const high = Math.max(2, Math.min(4, edges.low))
  const low = edges.peak <= 3.5 ? 1.5 : 2
  const moves = [...chosen, last]
  return layRow(moves, 'warm-up', seconds, (i) => toHalf(low + ((high - low) * i) / Math.max(1, moves.length - 1)))
}

/** A cool-down of exactly `seconds` whose effort falls from 3 (2 in a gentle class) to 1.5. */
export function layCoolDown(seconds: number, edges: Edges, library: MovementLibrary): DraftSegment[] {
  const { close, end } = closers(edges, library)
  const first = close[0] ?? end
  const room = roomForMoves(seconds)
  const units = Math.max(2, Math.floor(seconds / 30)) - 1
  const chosen: Movement[] = []
  let used = 0
  for (const movement of close) {
    const cost = movement.oneSided ? 2 : 1
    if (used + cost > units || chosen.length >= 7) continue
    if (room === 0 && (movement.position !== first.position || end.position !== first.position) && chosen.length > 0) continue
    chosen.push(movement)
    used += cost
  }
  const ordered = [...byPosition([...chosen].reverse(), first.position, room)].reverse()
  const tail = ordered.includes(end) || (room === 0 && end.position !== first.position) ? [] : [end]
  const moves = ordered.length + tail.length > 0 ? [...ordered, ...tail] : [end]
  const high = edges.peak <= 3.5 ? 2 : 3
  return layRow(moves, 'cool-down', seconds, (i) => toHalf(high - ((high - 1.5) * i) / Math.max(1, moves.length - 1)))
}

/** The limits of the class outside its work: one-sided stretches are fine, and on a chair one stays seated. */
function edgeLimits(edges: Edges, place: Place): Limits {
  return { ...edges.limits, even: false, positions: place === 'chair' ? ['seated'] : undefined }
}

/** How many changes of position a stretch of this length has room for. */
function roomForMoves(seconds: number): number {
  return seconds < 85 ? 0 : seconds < 180 ? 1 : 2
}

/** Movements grouped by position, those of `near` last, with at most `changes` changes of position. */
function byPosition(moves: Movement[], near: Position, changes: number): Movement[] {
  const positions = [...new Set(moves.map((movement) => movement.position))].filter((position) => position !== near).slice(0, changes)
  return [...positions, near].flatMap((position) => moves.filter((movement) => movement.position === position))
}

/** Movements one after another over exactly `seconds`, in steps of five, with eight seconds for a change of position. */
function layRow(moves: Movement[], kind: 'warm-up' | 'cool-down', seconds: number, rpe: (index: number) => number): DraftSegment[] {
  const fixed = moves.reduce((sum, movement, i) => sum + (movement.oneSided ? 5 : 0) + (changes(moves, i) ? 8 : 0), 0)
  const units = moves.reduce((sum, movement) => sum + (movement.oneSided ? 2 : 1), 0)
  const unit = Math.floor((seconds - fixed) / units / 5) * 5
  const segments = moves.flatMap((movement, i) => [...(changes(moves, i) ? [pause('transition', 8)] : []), ...layMovement(movement, kind, unit, rpe(i))])
  return spread(segments, seconds, kind)
}

function changes(moves: Movement[], i: number): boolean {
  const before = moves[i - 1]
  return before !== undefined && before.position !== moves[i]?.position
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
