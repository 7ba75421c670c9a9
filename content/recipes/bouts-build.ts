import { changeSeconds, isHeld, layBlocks, pause, secondsOf, secondsOfBlocks, type Block } from '@/content/recipes/bouts'
import type { Place } from '@/content/recipes/bouts-edges'
import { effortOf, heldAtTop } from '@/content/recipes/bouts-effort'
import type { Plan } from '@/content/recipes/bouts-format'
import { layCoolDown, layWarmUp, workBounds, type Edges } from '@/content/recipes/bouts-frame'
import { hardnessOf, isIsolated, mostRpe } from '@/content/recipes/bouts-hardness'
import { clashesOf } from '@/content/recipes/bouts-order'
import { pickOrder, turned, type Limits } from '@/content/recipes/bouts-pick'
import type { BoutTable, Setting } from '@/content/recipes/bouts-table'
import { wishesOf } from '@/content/recipes/bouts-wishes'
import type { DraftSegment, MovementLibrary } from '@/lib/catalog/recipe'
import type { Movement } from '@/lib/catalog/types'
import type { ClassType, Level } from '@/lib/catalog/vocabulary'

/** One class to make. */
export type Wanted = { type: ClassType; table: BoutTable; setting: Setting; level: Level; minutes: number; seed: number }

/** A class without its words. `clashes`: how often two movements in a row are for the same first muscle. */
export type Built = { segments: DraftSegment[]; plan: Plan; clashes: number }

/** Usual lowest and highest RPE of work by type and level (Foster 0–10: 3 moderate, 5 hard, 7 very hard). */
const USUAL: Partial<Record<ClassType, Record<Level, [number, number]>>> = {
  strength: { beginner: [4, 6], intermediate: [5, 7], advanced: [5.5, 8] },
  hiit: { beginner: [5, 6.5], intermediate: [7, 8.5], advanced: [7.5, 9] },
  cardio: { beginner: [3.5, 5.5], intermediate: [4.5, 6.5], advanced: [5, 7] },
  pilates: { beginner: [3, 4.5], intermediate: [3.5, 5.5], advanced: [4, 6] },
}

/** Seconds for which a plank may be held at a time. */
const LONGEST_HOLD: Readonly<Record<Level, number>> = { beginner: 40, intermediate: 50, advanced: 60 }

function isHold({ unit, position, tags, met }: Movement): boolean {
  return unit === 'seconds' && met < 3 && position !== 'standing' && tags.some(({ mechanism }) => mechanism === 'loaded-extension')
}

/** Seconds to get from one position to another where the work meets warm-up and cool-down, and to take up a weight. */
const BORDER_SECONDS = 10

/**
 * Lays one class of exactly `minutes`: the way of filling it whose work comes closest to 70 %, warm-up and
 * cool-down over what remains, both for the muscles that work most. Null where the movements drawn do not allow it.
 */
export function build(wanted: Wanted, library: MovementLibrary): Built | null {
  const { type, table, setting, minutes, level, seed } = wanted
  const limits: Limits = { ...setting.limits, level }
  const total = minutes * 60
  const [low, high] = effortRange(wanted)
  const order = pickOrder(setting.slots ?? table.slots, limits, library, seed, setting.musts ?? table.musts)
  const bounds = workBounds(total)

  const format = setting.format ?? table.format
  const ways = format({ order, noun: setting.noun ?? table.noun, minutes, library, arrange: (slugs) => arranged(slugs, type, library) }).flatMap((plan) => {
    const seconds = secondsOfBlocks(plan.blocks, library, table.pauses) + likelyBorders(plan, setting, library)
    if (plan.fixed && (seconds - gapsOf(plan) * GAP_LESS > bounds.most || seconds + gapsOf(plan) * GAP_MORE + LAST_REST < bounds.least)) return []
    return [{ plan, off: Math.abs(seconds - bounds.best), fits: seconds >= bounds.least && seconds <= bounds.most }]
  })
  const holds = new Set(order.filter((slug) => isHold(library.get(slug))))
  const bearable = ways.filter(({ plan }) => !plan.moves.some((slug) => holds.has(slug)) || plan.blocks.every((block) => block.every(({ movement, seconds }) => seconds <= LONGEST_HOLD[level] || !holds.has(movement))))
  const close = bearable.filter(({ off, fits }) => fits && off <= total * 0.045)
  const tries = [...turned(close, seed >>> 3).slice(0, 3), ...bearable.toSorted((a, b) => a.off - b.off).slice(0, 12)]
  for (const { plan } of tries) {
    const segments = lay(plan, wanted, [low, high], library)
    if (segments) return { plan, clashes: clashesOf(plan.blocks, library), segments }
  }
  return null
}

/** In strength the work of many joints before that of one, the heavier first; in pilates the simpler first; else as drawn. */
function arranged(slugs: readonly string[], type: ClassType, library: MovementLibrary): string[] {
  const hardness = (slug: string) => hardnessOf(library.get(slug), library)
  if (type === 'pilates') return slugs.toSorted((a, b) => hardness(a) - hardness(b))
  if (type === 'strength') return slugs.toSorted((a, b) => Number(isIsolated(a)) - Number(isIsolated(b)) || hardness(b) - hardness(a))
  return [...slugs]
}

/** Warm-up, work and cool-down of a plan, or null where its pauses do not bring the work to a length that leaves both. */
function lay(plan: Plan, { table, setting, minutes, level, seed }: Wanted, [low, high]: [number, number], library: MovementLibrary): DraftSegment[] | null {
  const total = minutes * 60
  const bounds = workBounds(total)
  const limits: Limits = { ...setting.limits, level }
  const work = { first: library.get(plan.moves[0] ?? ''), second: library.get(plan.moves[1] ?? plan.moves[0] ?? ''), last: library.get(plan.blocks.at(-1)?.at(-1)?.movement ?? '') }
  const edges: Edges = { theme: table.theme, warmUp: setting.warmUp ?? 'standing', coolDown: setting.coolDown ?? 'standing', limits, wishes: wishesOf(plan.blocks, library), work, low, peak: high, seed }
  const [before, after] = bordersOf(work.first, work.last, edges.warmUp, edges.coolDown, library).map((seconds) => seconds > 0 ? [pause('transition', seconds)] : [])
  const efforts = effortsOf(plan, table, [low, high], seed, library)
  const lined = (blocks: Block[], between: number) => [...(before ?? []), ...layBlocks(blocks, efforts, library, { ...table.pauses, between }, table.pace), ...(after ?? [])]
  const laid = lined(plan.blocks, table.pauses.between)
  const wantedSeconds = Math.min(bounds.most, Math.max(bounds.least, secondsOf(laid)))
  const middle = plan.fixed ? widen(plan, table.pauses.between, wantedSeconds - secondsOf(laid), lined) : settle(laid, wantedSeconds)
  if (!middle || secondsOf(middle) < bounds.least || secondsOf(middle) > bounds.most) return null
  const left = total - secondsOf(middle)
  const warm = total < 480 ? Math.floor(left / 10) * 5 : Math.floor((left * 0.52) / 5) * 5
  return [...layWarmUp(warm, edges, library), ...middle, ...layCoolDown(left - warm, edges, library)]
}

/** One RPE a bout: between low and high by what the movement asks for, the highest for a minute at least, none harder than its movement can be. */
function effortsOf(plan: Plan, table: BoutTable, [low, high]: [number, number], seed: number, library: MovementLibrary): number[] {
  const bouts = plan.blocks.flat().map(({ movement, seconds }) => ({ ...library.get(movement), seconds }))
  const shape = turned(table.shapes, seed)[0] ?? 'rising'
  const hardness = (slug: string) => hardnessOf(library.get(slug), library)
  const own = bouts.map(({ slug }) => hardness(slug))
  const most = own.map((one) => mostRpe(one))
  const efforts = effortOf(plan.blocks, shape, low, high, hardness).map((rpe, i) => Math.min(rpe, most[i] ?? high))
  return heldAtTop(efforts, bouts.map(({ oneSided, seconds }) => oneSided ? seconds * 2 : seconds), most, own)
}

/** What the pauses at both borders of the work will take. */
function likelyBorders(plan: Plan, setting: Setting, library: MovementLibrary): number {
  const [first, last] = [library.get(plan.moves[0] ?? ''), library.get(plan.blocks.at(-1)?.at(-1)?.movement ?? '')]
  return bordersOf(first, last, setting.warmUp ?? 'standing', setting.coolDown ?? 'standing', library).reduce((sum, seconds) => sum + seconds, 0)
}

/** Seconds before the work, to change position or take up a weight, and after it. */
function bordersOf(first: Movement, last: Movement, warmUp: Place, coolDown: Place, library: MovementLibrary): [number, number] {
  const [opening, closing] = [library.get(warmUp === 'chair' ? 'seated-march' : 'march'), library.get(coolDown === 'chair' ? 'seated-march' : coolDown === 'floor' ? 'childs-pose' : 'march')]
  const after = coolDown === 'floor' ? Math.max(BORDER_SECONDS, changeSeconds(last, closing, BORDER_SECONDS)) : changeSeconds(last, closing, BORDER_SECONDS)
  return [changeSeconds(opening, first, BORDER_SECONDS) + (isHeld(first.slug, library) ? BORDER_SECONDS : 0), after]
}

/** What pauses may give or take in a plan whose form is fixed: those between blocks, and a last one before the cool-down. */
const GAP_LESS = 20
const GAP_MORE = 45
const LAST_REST = 30

function gapsOf(plan: Plan): number {
  return plan.fixed === 'inside' ? plan.blocks.length - 1 : 0
}

/** The work of a plan whose form is fixed, some `missing` seconds longer or shorter by the pauses between its blocks, in steps of five; what those cannot give is a last pause. */
function widen(plan: Plan, between: number, missing: number, lined: (blocks: Block[], between: number) => DraftSegment[]): DraftSegment[] {
  const gaps = gapsOf(plan)
  let left = missing
  const blocks = plan.blocks.map((block, i) => {
    if (i >= gaps || left === 0) return block.map((bout, j) => j === block.length - 1 && i < gaps ? { ...bout, rest: Math.max(between, bout.rest) } : bout)
    const fair = left / (gaps - i) / 5
    const share = Math.max(-GAP_LESS, Math.min(GAP_MORE, (left < 0 ? Math.floor(fair) : Math.ceil(fair)) * 5))
    left = left < 0 ? Math.min(0, left - share) : Math.max(0, left - share)
    return block.map((bout, j) => j === block.length - 1 ? { ...bout, rest: Math.max(between, bout.rest) + share } : bout)
  })
  const middle = lined(blocks, gaps > 0 ? 0 : between)
  return left > 0 ? [...middle, pause('transition', Math.ceil(left / 5) * 5)] : middle
}

function effortRange({ type, setting, level, seed }: Wanted): [number, number] {
  const [low, high] = USUAL[type]?.[level] ?? [4, 6]
  const peak = setting.peak?.[level]
  if (peak !== undefined) return [Math.max(2, Math.min(low, peak - 1.5)), peak]
  return seed % 3 === 0 ? [low, high - 0.5] : [low, high]
}

/** Lengthens or shortens the pauses until the whole is `seconds` long, none below five; null where they do not give as much. */
function settle(segments: DraftSegment[], seconds: number): DraftSegment[] | null {
  let missing = seconds - secondsOf(segments)
  const out = segments.map((segment) => ({ ...segment }))
  const pauses = out.filter((segment) => segment.kind === 'rest' || (segment.kind === 'transition' && segment.seconds > 5))
  for (let i = 0; missing !== 0; i++) {
    const gap = pauses[i % Math.max(1, pauses.length)]
    if (!gap || i > pauses.length * 8) return null
    const step = missing > 0 ? Math.min(5, missing) : -Math.min(5, -missing, Math.max(0, gap.seconds - (gap.kind === 'rest' ? 5 : 15)))
    gap.seconds += step
    missing -= step
  }
  return out
}
