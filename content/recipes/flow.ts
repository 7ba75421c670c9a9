import type { DraftSegment, MovementLibrary } from '@/lib/catalog/recipe'
import type { Movement } from '@/lib/catalog/types'
import type { Joint, SegmentKind } from '@/lib/catalog/vocabulary'

/** A held pose as it is authored: 'movement seconds rpe'. One-sided movements take those seconds on each side. */
export type Line = string

/** Poses in order. A list inside the list is one flow, done whole on the left and then whole on the right. */
export type Sequence = readonly (Line | readonly Line[])[]

export type Step = { movement: string; seconds: number; rpe: number; side?: 'left' | 'right' }

/** A stretch of a class: `share` of its seconds, filled from `pool`, starting with the pool's entry `from`. */
export type Section = {
  kind: SegmentKind
  share: number
  pool: readonly Sequence[]
  from: number
  /** Put what was drawn in order from standing over kneeling and sitting to lying, so that nobody gets up again. */
  ordered?: boolean
  /** Added to the authored rpe. */
  lift?: number
  /** Times the authored seconds, before the section is filled: long holds. */
  pace?: number
  /** Never repeat an entry, even when the section is then held longer. */
  once?: boolean
}

export type Flow = {
  seconds: number
  sections: readonly Section[]
  /** The stillness at the end: its wanted seconds, met within the fit. */
  still: { movement: string; seconds: number } | null
  effort: readonly [min: number, max: number]
  allow: (movement: Movement) => boolean
}

function parse(line: Line): Step {
  const [movement, seconds, rpe] = line.split(' ')
  const step = { movement: movement ?? '', seconds: Number(seconds), rpe: Number(rpe) }
  if (!(step.seconds > 0) || !(step.rpe >= 0)) throw new Error(`Not a pose line: '${line}'`)
  return step
}

/** The steps of a sequence, one-sided movements once on each side with equal seconds. */
export function stepsOf(sequence: Sequence, library: MovementLibrary): Step[] {
  return sequence.flatMap((entry) => {
    if (typeof entry !== 'string') return (['left', 'right'] as const).flatMap((side) => entry.map((line) => onSide(parse(line), side, library)))
    const step = parse(entry)
    return library.get(step.movement).oneSided ? [onSide(step, 'left', library), onSide(step, 'right', library)] : [step]
  })
}

function onSide(step: Step, side: 'left' | 'right', library: MovementLibrary): Step {
  return library.get(step.movement).oneSided ? { ...step, side } : step
}

/** The slugs a sequence uses. */
export function movementsOf(sequence: Sequence): string[] {
  return sequence.flat().map((line) => parse(line).movement)
}

/** Entries of a pool whose movements are all allowed. Throws when none is left. */
export function allowed(pool: readonly Sequence[], allow: Flow['allow'], library: MovementLibrary): Sequence[] {
  const left = pool.filter((sequence) => movementsOf(sequence).every((slug) => allow(library.get(slug))))
  if (left.length === 0) throw new Error(`No sequence is allowed of: ${pool.map((sequence) => movementsOf(sequence).join('+')).join(', ')}`)
  return left
}

/** Short steps go with the breath and keep their length; longer holds stretch, in steps of 5 s. */
export function stretched(seconds: number, factor: number): number {
  return seconds < 12 ? seconds : Math.max(10, Math.round((seconds * factor) / 5) * 5)
}

function sum(steps: readonly { seconds: number }[]): number {
  return steps.reduce((total, step) => total + step.seconds, 0)
}

/** Entries of the section's pool, from its start on and round again, as many as come nearest to the wanted seconds. */
function fill(section: Section, seconds: number, flow: Flow, library: MovementLibrary): Step[] {
  const pool = allowed(section.pool, flow.allow, library)
  const chosen: Step[][] = []
  let filled = 0
  for (let n = 0; n < (section.once ? pool.length : 200); n += 1) {
    const steps = stepsOf(pool[(section.from + n) % pool.length] ?? [], library).map((step) => ({ ...step, seconds: stretched(step.seconds, section.pace ?? 1) }))
    if (n > 0 && Math.abs(filled + sum(steps) - seconds) >= Math.abs(filled - seconds)) break
    chosen.push(steps)
    filled += sum(steps)
  }
  if (section.ordered) chosen.sort((a, b) => descent(a, library) - descent(b, library))
  return chosen.flat().map((step) => ({ ...step, rpe: tuned(step.rpe + (section.lift ?? 0), flow.effort) }))
}

const DESCENT = ['standing', 'kneeling', 'prone', 'seated', 'side', 'supine'] as const

/** How far down a sequence begins. */
function descent(steps: readonly Step[], library: MovementLibrary): number {
  return steps[0] ? DESCENT.indexOf(library.get(steps[0].movement).position) : 0
}

function tuned(rpe: number, [min, max]: Flow['effort']): number {
  return Math.min(max, Math.max(min, Math.round(rpe * 2) / 2))
}

const FLOOR = new Set(['kneeling', 'prone', 'supine', 'side', 'seated'])

/** A breath to move from standing to the floor, or back. */
function needsTransition(before: Step | undefined, after: Step | undefined, library: MovementLibrary): boolean {
  if (!before || !after) return false
  return FLOOR.has(library.get(before.movement).position) !== FLOOR.has(library.get(after.movement).position)
}

/**
 * Lays sections out to exactly `flow.seconds`: each section is held to its share, then all holds are stretched
 * together until the stillness at the end (or the last hold) comes out as near to its wanted seconds as can be.
 */
export function layFlow(flow: Flow, library: MovementLibrary): DraftSegment[] {
  const shares = flow.sections.reduce((total, section) => total + section.share, 0)
  const moving = flow.seconds - (flow.still?.seconds ?? 0)
  const filled = flow.sections.map((section) => {
    const wanted = (moving * section.share) / shares
    const steps = fill(section, wanted, flow, library)
    const factor = Math.min(1.8, Math.max(0.6, wanted / sum(steps)))
    return { kind: section.kind, steps: steps.map((step) => ({ ...step, seconds: stretched(step.seconds, factor) })) }
  })
  const best = [...Array(161).keys()]
    .map((n) => 1 + (n % 2 === 0 ? n : -n - 1) * 0.005)
    .map((factor) => join(filled, factor, library))
    .reduce((a, b) => (miss(b, flow) < miss(a, flow) ? b : a))
  const rest = flow.seconds - sum(best)
  if (flow.still) return [...best, { kind: 'stillness', seconds: rest, rpe: 0.5, movement: flow.still.movement }]
  return best.map((segment, index) => (index === best.length - 1 ? { ...segment, seconds: segment.seconds + rest } : segment))
}

const STILL = { from: 60, to: 360 }

/** How far the stillness is from what was wanted; much, when it is under a minute or over six. */
function miss(segments: readonly DraftSegment[], flow: Flow): number {
  const rest = flow.seconds - sum(segments)
  const outside = flow.still && (rest < STILL.from || rest > STILL.to) ? 1000 : 0
  return outside + Math.abs(rest - (flow.still?.seconds ?? 0))
}

function join(filled: readonly { kind: SegmentKind; steps: Step[] }[], factor: number, library: MovementLibrary): DraftSegment[] {
  let before: Step | undefined
  return filled.flatMap(({ kind, steps }) => {
    const passing: DraftSegment[] = needsTransition(before, steps[0], library) ? [{ kind: 'transition', seconds: 10, rpe: 1.5 }] : []
    before = steps.at(-1)
    return [...passing, ...steps.map((step) => ({ kind, ...step, seconds: stretched(step.seconds, factor) }))]
  })
}

/** Allows movements without a tag of severity 2 or more on any of the joints. */
export function easyOn(...joints: Joint[]): Flow['allow'] {
  return ({ tags }) => !tags.some(({ joint, severity }) => joints.includes(joint) && severity >= 2)
}

const UNSAFE_IN_PREGNANCY = new Set<string>(['supine', 'inversion', 'fall-risk', 'abdominal-impact', 'breath-hold', 'maximal-isometric'])

/** Never on the back or the belly, nothing to fall from, no straining (ACOG 804, PMC9772147). */
export function safeInPregnancy({ contraindications, position }: Movement): boolean {
  return position !== 'supine' && position !== 'prone' && !contraindications.some((one) => UNSAFE_IN_PREGNANCY.has(one))
}

/** Whole seconds shared out by weight, borders in steps of 5 s; the sum is exact. */
export function shared(seconds: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  let passed = 0
  let before = 0
  return weights.map((weight, index) => {
    passed += weight
    const border = index === weights.length - 1 ? seconds : Math.round((seconds * passed) / sum / 5) * 5
    const part = border - before
    before = border
    return part
  })
}
