import { layBlocks, pause, secondsOf, secondsOfBlocks } from '@/content/recipes/bouts'
import { effortOf } from '@/content/recipes/bouts-effort'
import type { Plan } from '@/content/recipes/bouts-formats'
import { closers, layCoolDown, layWarmUp, openers, workBounds, type Edges } from '@/content/recipes/bouts-frame'
import { pickOrder, turned, type Limits } from '@/content/recipes/bouts-pick'
import type { BoutTable, Setting } from '@/content/recipes/bouts-table'
import type { DraftSegment, MovementLibrary } from '@/lib/catalog/recipe'
import type { ClassType, Level } from '@/lib/catalog/vocabulary'

/** One class to make. */
export type Wanted = { type: ClassType; table: BoutTable; setting: Setting; level: Level; minutes: number; seed: number }

/** A class without its words. */
export type Built = { segments: DraftSegment[]; plan: Plan }

/** Usual lowest and highest RPE of work by type and level (Foster 0–10: 3 moderate, 5 hard, 7 very hard). */
const USUAL: Partial<Record<ClassType, Record<Level, [number, number]>>> = {
  strength: { beginner: [4, 6], intermediate: [5, 7], advanced: [5.5, 8] },
  hiit: { beginner: [5, 6.5], intermediate: [7, 8.5], advanced: [7.5, 9] },
  cardio: { beginner: [3.5, 5.5], intermediate: [4.5, 6.5], advanced: [5, 7] },
  pilates: { beginner: [3, 4.5], intermediate: [3.5, 5.5], advanced: [4, 6] },
}

/** A movement that costs no more than stretching (2.3 MET, Compendium 2011, 02101) is no more than somewhat hard. */
const MILD_MET = 2.5
const MILD_RPE = 4

/**
 * Lays one class of exactly `minutes`: the way of filling it whose work comes closest to 70 %, warm-up and
 * cool-down over what remains. Throws where movements or time do not allow it.
 */
export function build(wanted: Wanted, library: MovementLibrary): Built {
  const { table, setting, minutes, seed } = wanted
  const limits: Limits = setting.limits
  const total = minutes * 60
  const [low, high] = effortRange(wanted)
  const edges: Edges = { theme: table.theme, warmUp: setting.warmUp ?? 'standing', coolDown: setting.coolDown ?? 'standing', limits, low, peak: high, seed }
  const order = pickOrder(setting.slots ?? table.slots, limits, library, seed)
  const opening = openers(edges, library).last.position
  const closing = (closers(edges, library).close[0] ?? closers(edges, library).end).position
  const bounds = workBounds(total)

  const borders = (plan: Plan): { before: DraftSegment[]; after: DraftSegment[] } => {
    const first = library.get(plan.moves[0] ?? '')
    const last = library.get(plan.blocks.at(-1)?.at(-1)?.movement ?? '')
    const pickUp = first.position !== opening || first.equipment.some((item) => item === 'dumbbells' || item === 'band')
    return { before: pickUp ? [pause('transition', 10)] : [], after: last.position === closing ? [] : [pause('transition', 10)] }
  }

  const format = setting.format ?? table.format
  const ways = format({ order, noun: table.noun, minutes, library }).map((plan) => {
    const { before, after } = borders(plan)
    const seconds = secondsOfBlocks(plan.blocks, library, table.pauses) + secondsOf([...before, ...after])
    return { plan, before, after, seconds, off: Math.abs(seconds - bounds.best) }
  })
  const close = ways.filter((way) => way.off <= total * 0.045 && way.seconds >= bounds.least && way.seconds <= bounds.most)
  const chosen = turned(close, seed >>> 3)[0] ?? ways.sort((a, b) => a.off - b.off)[0]
  if (!chosen) throw new Error(`${table.id} has no way to fill ${minutes} minutes`)
  const { plan, before, after, seconds } = chosen
  const shape = turned(table.shapes, seed)[0] ?? 'rising'
  const met = (slug: string) => library.get(slug).met
  const efforts = effortOf(plan.blocks, shape, low, high, seed, met)
  const bouts = plan.blocks.flat()
  const capped = efforts.map((rpe, i) => met(bouts[i]?.movement ?? '') <= MILD_MET ? Math.min(rpe, MILD_RPE) : rpe)
  const work = layBlocks(plan.blocks, capped, library, table.pauses, table.pace)
  const wantedSeconds = Math.min(bounds.most, Math.max(bounds.least, seconds))
  const middle = settle([...before, ...work, ...after], wantedSeconds, `${table.id} ${setting.id} ${minutes}`)
  const left = total - secondsOf(middle)
  const warm = total < 480 ? Math.floor(left / 10) * 5 : Math.floor((left * 0.52) / 5) * 5
  return {
    plan,
    segments: [...layWarmUp(warm, edges, library), ...middle, ...layCoolDown(left - warm, edges, library)],
  }
}

function effortRange({ type, setting, level, seed }: Wanted): [number, number] {
  const [low, high] = USUAL[type]?.[level] ?? [4, 6]
  const peak = setting.peak?.[level]
  if (peak !== undefined) return [Math.max(2, Math.min(low, peak - 1.5)), peak]
  return seed % 3 === 0 ? [low, high - 0.5] : [low, high]
}

/** Lengthens or shortens the pauses between bouts until the whole is `seconds` long; none falls below five. */
function settle(segments: DraftSegment[], seconds: number, label: string): DraftSegment[] {
  let missing = seconds - secondsOf(segments)
  const out = segments.map((segment) => ({ ...segment }))
  const pauses = out.filter((segment) => segment.kind === 'rest' || (segment.kind === 'transition' && segment.seconds > 5))
  for (let i = 0; missing !== 0; i++) {
    const gap = pauses[i % Math.max(1, pauses.length)]
    if (!gap || i > pauses.length * 12) throw new Error(`${label}: work cannot be brought to ${seconds} s`)
    const step = missing > 0 ? Math.min(5, missing) : -Math.min(5, -missing, gap.seconds - (gap.kind === 'rest' ? 5 : 8))
    gap.seconds += step
    missing -= step
  }
  return out
}
