import type { DraftSegment, MovementLibrary } from '@/lib/catalog/recipe'
import type { Movement } from '@/lib/catalog/types'
import type { Joint, Level, SegmentKind } from '@/lib/catalog/vocabulary'

/**
 * A held pose as it is authored: 'movement seconds rpe'. One-sided movements take those seconds on each side, unless
 * the line names one: 'movement seconds rpe left'.
 */
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
  /**
   * Put what was drawn in order from standing over kneeling and sitting to lying, and draw nothing that is higher
   * than where the work before has led, so that nobody gets up again.
   */
  ordered?: boolean
  /** Added to the authored rpe. */
  lift?: number
  /** Times the authored seconds, before the section is filled: long holds. */
  pace?: number
  /** Never repeat an entry, even when the section is then held longer. */
  once?: boolean
  /** What was drawn in order from light to hard: a build-up to what comes after it. */
  rising?: boolean
  /** No hold shorter than so many seconds. */
  least?: number
  /** How often a pose may come in the class, 2 when left out; rounds count nothing. */
  times?: number
}

export type Flow = {
  seconds: number
  sections: readonly Section[]
  /** The stillness at the end: its wanted seconds, met within the fit. */
  still: { movement: string; seconds: number } | null
  effort: readonly [min: number, max: number]
  allow: (movement: Movement) => boolean
  /** The longest hold of a pose in seconds. */
  longest?: (movement: string) => number
}

function parse(line: Line): Step {
  const [movement, seconds, rpe, side] = line.split(' ')
  const step: Step = { movement: movement ?? '', seconds: Number(seconds), rpe: Number(rpe) }
  if (!(step.seconds > 0) || !(step.rpe >= 0)) throw new Error(`Not a pose line: '${line}'`)
  if (side === undefined) return step
  if (side !== 'left' && side !== 'right') throw new Error(`No such side: '${line}'`)
  return { ...step, side }
}

/** The steps of a sequence, one-sided movements once on each side with equal seconds. */
export function stepsOf(sequence: Sequence, library: MovementLibrary): Step[] {
  return sequence.flatMap((entry) => {
    if (typeof entry !== 'string') return (['left', 'right'] as const).flatMap((side) => entry.map((line) => onSide(parse(line), side, library)))
    const step = parse(entry)
    if (step.side) return [step]
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

/** A section is held so much longer before a pose comes back once more than it should. */
const LONGER = 1.7
/** How often a pose comes in a class that is not a round. */
const TIMES = 2

/** Poses one passes through and comes back to. */
const PASSED = new Set(['mountain', 'upward-salute', 'forward-fold', 'half-lift', 'downward-dog', 'childs-pose', 'easy-seat', 'lie-and-rest'])
/** Poses that ask the body for the same thing: never one straight after the other. */
const TWINS = [['glute-bridge', 'bridge-pose', 'single-leg-bridge'], ['forward-fold', 'wide-fold'], ['seated-fold', 'seated-hamstring'], ['knees-to-side', 'reclined-twist'], ['low-lunge', 'hip-flexor-stretch']]

const twins = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && a !== b && TWINS.some((group) => group.includes(a) && group.includes(b))

type Used = Map<string, number>

function posesOf(steps: readonly Step[]): string[] {
  return [...new Set(steps.map(({ movement }) => movement))].filter((slug) => !PASSED.has(slug))
}

/** Whether every pose of these steps has come less often than it may, and none is the twin of the one before it. */
function fits(steps: readonly Step[], before: Step | undefined, used: Used, times: number): boolean {
  const first = steps[0]?.movement
  return !twins(before?.movement, first) && (before?.movement !== first || PASSED.has(first ?? '')) && posesOf(steps).every((slug) => (used.get(slug) ?? 0) < times)
}

/** Where the class has led so far: how far down, which poses how often, and the pose it is in. */
type Led = { floor: number; used: Used; last: Step | undefined }

/** In the same order as far as can be, but no pose or its twin in two sequences in a row. */
function spread(sequences: readonly Step[][], library: MovementLibrary): Step[][] {
  const left = [...sequences]
  const all: Step[][] = []
  while (left.length > 0) {
    const [before, first] = [all.at(-1), left[0]]
    const apart = (steps: Step[]) => !before || (!twins(before.at(-1)?.movement, steps[0]?.movement) && posesOf(steps).every((slug) => !posesOf(before).includes(slug)))
    const next = left.findIndex((steps) => apart(steps) && descent(steps, library) === descent(first ?? steps, library))
    all.push(...left.splice(Math.max(0, next), 1))
  }
  return all
}

/**
 * Entries of the section's pool, from its start on and round again, as many as come nearest to the wanted seconds;
 * in an ordered section none that begins above `floor`, as long as any is left. A pose that has come often enough is
 * passed over, and what is there is held longer instead.
 */
function fill(section: Section, seconds: number, { floor, used, last }: Led, flow: Flow, library: MovementLibrary): Step[] {
  const open = allowed(section.pool, flow.allow, library)
  const away = section.kind === 'cool-down' ? open.filter((sequence) => stepsOf(sequence, library)[0]?.movement !== last?.movement) : []
  const lower = away.length > 0 ? away : section.ordered ? open.filter((sequence) => descent(stepsOf(sequence, library), library) >= floor) : open
  const pool = lower.length > 0 ? lower : open
  const counted = section.kind === 'work' && !inRounds(section)
  const chosen: Step[][] = []
  let [filled, times] = [0, section.times ?? (section.ordered ? 1 : TIMES)]
  for (let n = 0, missed = 0; n < (section.once ? pool.length : 200); n += 1) {
    if (missed >= pool.length) {
      if (filled * LONGER >= seconds) break
      ;[times, missed] = [times + 1, 0]
    }
    const steps = stepsOf(pool[(section.from + n) % pool.length] ?? [], library).map((step) => held(step, section.pace ?? 1, section, flow))
    if (counted && !fits(steps, chosen.at(-1)?.at(-1), used, times)) {
      missed += 1
      continue
    }
    if (chosen.length > 0 && Math.abs(filled + sum(steps) - seconds) >= Math.abs(filled - seconds)) break
    chosen.push(steps)
    missed = 0
    filled += sum(steps)
    if (counted) for (const slug of posesOf(steps)) used.set(slug, (used.get(slug) ?? 0) + 1)
  }
  if (chosen.length === 0) chosen.push(stepsOf(pool[section.from % pool.length] ?? [], library).map((step) => held(step, section.pace ?? 1, section, flow)))
  if (section.ordered) chosen.sort((a, b) => descent(a, library) - descent(b, library) || hardest(b) - hardest(a))
  if (section.rising) chosen.sort((a, b) => hardest(a) - hardest(b))
  const inOrder = counted ? spread(chosen, library) : chosen
  return inForm(section.kind, linked(inOrder, last, library), library).map((step) => ({ ...step, rpe: tuned(step.rpe + (section.lift ?? 0), flow.effort) }))
}

/** A salutation moves with the breath: what it repeats is its point. */
function inRounds({ pool }: Section): boolean {
  return pool.some((sequence) => sequence.flat().filter((line) => parse(line).seconds < 12).length > 3)
}

const hardest = (steps: readonly Step[]) => Math.max(...steps.map(({ rpe }) => rpe))

/** A hold of another length, within the shortest and the longest there may be; a movement a breath stays as it is. */
function held(step: Step, factor: number, { least = 0 }: Pick<Section, 'least'>, { longest }: Pick<Flow, 'longest'>): Step {
  const seconds = stretched(step.seconds, factor)
  return { ...step, seconds: seconds < 12 && least === 0 ? seconds : Math.min(longest?.(step.movement) ?? Infinity, Math.max(least, seconds)) }
}

/** Where one comes up from a fold by way of standing. */
const FROM_FOLD = new Set(['forward-fold', 'half-lift', 'mountain', 'upward-salute', 'chair-pose', 'plank', 'downward-dog', 'low-lunge'])

/** Sequences one after another: a pose that ends one and begins the next is held once, and from a fold one stands up first. */
function linked(sequences: readonly (readonly Step[])[], last: Step | undefined, library: MovementLibrary): Step[] {
  const all: Step[] = []
  for (const steps of sequences) {
    const [before, first] = [all.at(-1) ?? last, steps[0]]
    const same = before !== undefined && first !== undefined && before.movement === first.movement && !first.side && before.seconds >= 12
    if (before && first && ['forward-fold', 'half-lift'].includes(before.movement) && library.get(first.movement).position === 'standing' && !FROM_FOLD.has(first.movement)) {
      all.push({ movement: 'mountain', seconds: 12, rpe: 2 })
    }
    all.push(...(same && steps.length > 1 ? steps.slice(1) : steps))
  }
  return all
}

/** Opening and closing hold each pose once, for all its seconds; an opening rises from lying over sitting to the knees. */
function inForm(kind: SegmentKind, steps: readonly Step[], library: MovementLibrary): Step[] {
  if (kind !== 'warm-up' && kind !== 'cool-down') return [...steps]
  const held = new Map<string, Step>()
  for (const step of steps) {
    const id = `${step.movement} ${step.side ?? ''}`
    const before = held.get(id)
    held.set(id, before ? { ...before, seconds: before.seconds + step.seconds } : step)
  }
  const once = [...held.values()]
  return kind === 'warm-up' ? once.toSorted((a, b) => descent([b], library) - descent([a], library)) : once
}

const DESCENT = { standing: 0, kneeling: 1, prone: 1, seated: 2, side: 3, supine: 4 } as const

/** How far down a sequence begins; on knees or front is one place, the harder first. */
function descent(steps: readonly Step[], library: MovementLibrary): number {
  return steps[0] ? DESCENT[library.get(steps[0].movement).position] : 0
}

function tuned(rpe: number, [min, max]: Flow['effort']): number {
  return Math.min(max, Math.max(min, Math.round(rpe * 2) / 2))
}

/** What one rests the weight on: feet, knees and hands, seat, back or side. */
const GROUNDS = { standing: 'feet', kneeling: 'knees', prone: 'knees', seated: 'seat', supine: 'back', side: 'back' } as const

/** On hands and feet: one steps from here to standing and back within a breath. */
const BETWEEN = new Set(['downward-dog', 'plank', 'knee-plank'])
/** A knee goes down from these within a breath, and comes up into them. */
const LUNGES = new Set(['low-lunge', 'lizard'])
const TO_LUNGE = new Set(['forward-fold', 'half-lift', 'crescent-lunge'])

/** Out of these one comes back slowly before lying still. */
const TWISTED = new Set(['reclined-twist', 'figure-four'])

const TO_FLOOR = 10
const ON_FLOOR = 8

/** Seconds to change place: from standing to the floor or back, between knees, seat and back, out of a twist to lie. */
function moving(before: Step | undefined, after: Step | undefined, library: MovementLibrary): number {
  if (!before || !after) return 0
  const [from, to] = [library.get(before.movement), library.get(after.movement)]
  if (from.equipment.includes('chair') || to.equipment.includes('chair')) return 0
  const [here, there] = [GROUNDS[from.position], GROUNDS[to.position]]
  if (here === there) return TWISTED.has(before.movement) && STILL_POSES.has(after.movement) ? ON_FLOOR : 0
  if (here !== 'feet' && there !== 'feet') return ON_FLOOR
  const lunging = (LUNGES.has(before.movement) && TO_LUNGE.has(after.movement)) || (TO_LUNGE.has(before.movement) && LUNGES.has(after.movement))
  return lunging || BETWEEN.has(before.movement) || BETWEEN.has(after.movement) ? 0 : TO_FLOOR
}

const STILL_POSES = new Set(['final-rest', 'lie-and-rest', 'side-rest'])

/**
 * Lays sections out to exactly `flow.seconds`: each section is held to its share, then all holds are stretched
 * together until the stillness at the end (or the last hold) comes out as near to its wanted seconds as can be.
 */
export function layFlow(flow: Flow, library: MovementLibrary): DraftSegment[] {
  const shares = flow.sections.reduce((total, section) => total + section.share, 0)
  const lasting = flow.seconds - (flow.still?.seconds ?? 0)
  const led: Led = { floor: 0, used: new Map(), last: undefined }
  for (const { kind, pool, from } of flow.sections) if (kind === 'cool-down') for (const slug of posesOf(stepsOf(pool[from % pool.length] ?? [], library))) led.used.set(slug, 1)
  const filled = flow.sections.map((section) => {
    const wanted = (lasting * section.share) / shares
    const steps = fill(section, wanted, led, flow, library)
    if (section.kind === 'work') led.floor = descent(steps.slice(-1), library)
    led.last = steps.at(-1)
    if (section.kind === 'warm-up') for (const slug of posesOf(steps)) led.used.set(slug, (led.used.get(slug) ?? 0) + 1)
    const factor = Math.min(1.8, Math.max(0.6, wanted / sum(steps)))
    return { section, steps: steps.map((step) => held(step, factor, section, flow)) }
  })
  const best = [...Array(161).keys()]
    .map((n) => 1 + (n % 2 === 0 ? n : -n - 1) * 0.005)
    .map((factor) => join(filled, factor, flow, library))
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

function join(filled: readonly { section: Section; steps: Step[] }[], factor: number, flow: Flow, library: MovementLibrary): DraftSegment[] {
  const all: DraftSegment[] = []
  let before: Step | undefined
  const pass = (after: Step) => {
    const seconds = moving(before, after, library)
    if (seconds > 0) all.push({ kind: 'transition', seconds, rpe: 1.5 })
    before = after
  }
  for (const { section, steps } of filled) {
    for (const step of steps) {
      pass(step)
      all.push({ kind: section.kind, ...held(step, factor, section, flow) })
    }
  }
  if (flow.still) pass({ movement: flow.still.movement, seconds: 0, rpe: 0 })
  return all
}

const EXPERIENCE: Readonly<Record<Level, number>> = { beginner: 0, intermediate: 1, advanced: 2 }

/** Allows movements that ask for no more experience than the level. */
export function withinLevel(level: Level): Flow['allow'] {
  return (movement) => EXPERIENCE[movement.level] <= EXPERIENCE[level]
}

/** Allows movements without a tag of severity 2 or more on any of the joints. */
export function easyOn(...joints: Joint[]): Flow['allow'] {
  return ({ tags }) => !tags.some(({ joint, severity }) => joints.includes(joint) && severity >= 2)
}

const UNSAFE_IN_PREGNANCY = new Set<string>(['supine', 'inversion', 'fall-risk', 'abdominal-impact', 'breath-hold', 'maximal-isometric'])

/** Folds over the belly, and twists that close it. */
const CLOSE_ON_BELLY = new Set(['childs-pose', 'kneeling-lat-stretch', 'seated-fold', 'seated-hamstring', 'seated-twist', 'forward-fold', 'wide-fold', 'half-lift'])

/** Never on the back or the belly, nothing to fall from, no straining, nothing that presses the belly (ACOG 804, PMC9772147). */
export function safeInPregnancy({ contraindications, position, slug }: Movement): boolean {
  return !CLOSE_ON_BELLY.has(slug) && position !== 'supine' && position !== 'prone' && !contraindications.some((one) => UNSAFE_IN_PREGNANCY.has(one))
}

/** Whole seconds shared out by weight, borders in steps of 5 s or of `step` seconds; the sum is exact. */
export function shared(seconds: number, weights: readonly number[], step = 5): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  let passed = 0
  let before = 0
  return weights.map((weight, index) => {
    passed += weight
    const border = index === weights.length - 1 ? seconds : Math.round((seconds * passed) / sum / step) * step
    const part = border - before
    before = border
    return part
  })
}
