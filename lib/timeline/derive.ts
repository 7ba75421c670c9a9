import type { Contour, Derived, JointTag, Movement, Segment } from '@/lib/catalog/types'
import {
  AVOIDANCES, CONTRAINDICATIONS, EQUIPMENT, JOINTS, MECHANISMS, MUSCLES,
  type Avoidance, type ClassType, type Contraindication, type Effort, type Equipment, type Muscle, type SegmentKind,
} from '@/lib/catalog/vocabulary'

/** What deriving needs of a segment and of a movement: views of the API will do as well. */
export type Stretch = Pick<Segment, 'kind' | 'seconds' | 'movement' | 'rpe'>
export type MovementFacts = Omit<Movement, 'name'>
export type MovementSource = { get(slug: string): MovementFacts }

/**
 * MET of segments without a movement. Compendium of Physical Activities 2011: sitting, meditating 1.0
 * (07075). Resting between efforts (1.5) and changing place or setting up (2.0) are our own estimates,
 * between sitting quietly (1.3) and slow walking (2.0–2.8).
 */
const MET_WITHOUT_MOVEMENT: Readonly<Record<SegmentKind, number>> = {
  'warm-up': 2, work: 2, rest: 1.5, transition: 2, 'cool-down': 2, stillness: 1,
}

const HARD_RPE = 5
const HARD_SECONDS = 4 * 60
const HARD_TYPES: readonly ClassType[] = ['strength', 'hiit', 'pilates', 'yoga']
const PEAK_SECONDS = 60
const SECONDARY_WEIGHT = 0.4
const SHARE_PARTS = 1000

function round(value: number, parts: number): number {
  return Math.round((value + Number.EPSILON) * parts) / parts
}

function movementOf(segment: Stretch, library: MovementSource): MovementFacts | null {
  return segment.movement === null ? null : library.get(segment.movement)
}

/** All movements of the segments, each once. */
function movementsOf(segments: readonly Stretch[], library: MovementSource): MovementFacts[] {
  const slugs = new Set(segments.flatMap((segment) => segment.movement ?? []))
  return [...slugs].map((slug) => library.get(slug))
}

/** Time-weighted mean rpe (0–10, to 0.1) of work segments, and of stillness in meditation only; 0 without any. */
export function meanRpe(type: ClassType, segments: readonly Stretch[]): number {
  const counted = segments.filter(({ kind }) => kind === 'work' || (kind === 'stillness' && type === 'meditation'))
  const seconds = counted.reduce((sum, segment) => sum + segment.seconds, 0)
  return seconds === 0 ? 0 : round(counted.reduce((sum, segment) => sum + segment.rpe * segment.seconds, 0) / seconds, 10)
}

/** The highest r (0–10, to 0.1) such that segments at r or above sum to 60 s or more; 0 when all are shorter. */
export function peakRpe(segments: readonly Stretch[]): number {
  let seconds = 0
  for (const segment of segments.toSorted((a, b) => b.rpe - a.rpe)) {
    seconds += segment.seconds
    if (seconds >= PEAK_SECONDS) return round(segment.rpe, 10)
  }
  return 0
}

/**
 * The movement of the hardest work: of work segments with a movement (and of stillness, in meditation only) those at the
 * highest rpe, and of these the movement with the most seconds, the earlier one where two have as many. Null without any.
 */
export function peakMovement(type: ClassType, segments: readonly Stretch[]): string | null {
  const counted = segments.flatMap(({ kind, seconds, movement, rpe }) => (movement !== null && (kind === 'work' || (kind === 'stillness' && type === 'meditation')) ? [{ seconds, movement, rpe }] : []))
  const hardest = Math.max(...counted.map(({ rpe }) => rpe))
  const seconds = new Map<string, number>()
  for (const one of counted) if (one.rpe === hardest) seconds.set(one.movement, (seconds.get(one.movement) ?? 0) + one.seconds)
  const [peak] = [...seconds].toSorted((a, b) => b[1] - a[1])
  return peak?.[0] ?? null
}

/** Load in rpe × minutes over all segments (Foster's session RPE, taken segment by segment), to 0.01. */
export function loadOf(segments: readonly Stretch[]): number {
  return round(segments.reduce((sum, segment) => sum + segment.rpe * segment.seconds, 0) / 60, 100)
}

/** Effort over time, one [seconds, rpe] a segment. */
export function contourOf(segments: readonly Stretch[]): Contour {
  return segments.map(({ seconds, rpe }) => [seconds, rpe])
}

/** MET × minutes over all segments, unrounded. MET as each movement states it, with its Compendium code. */
function exactMetMinutes(segments: readonly Stretch[], library: MovementSource): number {
  return segments.reduce((sum, segment) => {
    const met = movementOf(segment, library)?.met ?? MET_WITHOUT_MOVEMENT[segment.kind]
    return sum + met * segment.seconds
  }, 0) / 60
}

/**
 * Share of the work each muscle group has, in thousandths that sum to exactly 1: seconds of work segments,
 * primary groups weighing 1 and secondary ones 0.4 (our own weights). Empty when no work names a muscle.
 */
export function muscleShares(segments: readonly Stretch[], library: MovementSource): Partial<Record<Muscle, number>> {
  const weights = new Map<Muscle, number>()
  const add = (muscle: Muscle, weight: number) => weights.set(muscle, (weights.get(muscle) ?? 0) + weight)
  for (const segment of segments) {
    const movement = segment.kind === 'work' ? movementOf(segment, library) : null
    for (const muscle of movement?.primary ?? []) add(muscle, segment.seconds)
    for (const muscle of movement?.secondary ?? []) add(muscle, segment.seconds * SECONDARY_WEIGHT)
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const parts = MUSCLES.filter((muscle) => weights.has(muscle)).map((muscle) => {
    const exact = ((weights.get(muscle) ?? 0) / total) * SHARE_PARTS
    return { muscle, whole: Math.floor(exact), left: exact - Math.floor(exact) }
  })
  const missing = SHARE_PARTS - parts.reduce((sum, part) => sum + part.whole, 0)
  for (const part of parts.toSorted((a, b) => b.left - a.left).slice(0, missing)) part.whole += 1
  return Object.fromEntries(parts.filter(({ whole }) => whole > 0).map(({ muscle, whole }) => [muscle, whole / SHARE_PARTS]))
}

/** Union of joint tags by joint and mechanism, each at its highest severity, in the order of the closed lists. */
export function unionTags(tags: readonly JointTag[]): JointTag[] {
  const highest = new Map<string, JointTag>()
  for (const tag of tags) {
    const key = `${tag.joint} ${tag.mechanism}`
    const known = highest.get(key)
    if (!known || known.severity < tag.severity) highest.set(key, { ...tag })
  }
  return JOINTS.flatMap((joint) => MECHANISMS.flatMap((mechanism) => highest.get(`${joint} ${mechanism}`) ?? []))
}

/** Contraindications of any movement in the segments, in the order of the closed list. */
function contraindicationsOf(movements: readonly MovementFacts[]): Contraindication[] {
  return CONTRAINDICATIONS.filter((item) => movements.some((movement) => movement.contraindications.includes(item)))
}

/** What the movements of the segments need, in the order of the closed list; `['none']` when they need nothing. */
export function equipmentOf(segments: readonly Stretch[], library: MovementSource): Equipment[] {
  const movements = movementsOf(segments, library)
  const needed = EQUIPMENT.filter((item) => item !== 'none' && movements.some((movement) => movement.equipment.includes(item)))
  return needed.length > 0 ? needed : ['none']
}

/**
 * Everything about a class that follows from its segments. kcalPerKg = Σ MET × 3.5 ÷ 200 × minutes
 * (Compendium of Physical Activities 2011). Throws when a segment's movement is unknown.
 */
export function derive(type: ClassType, segments: readonly Stretch[], library: MovementSource): Derived {
  const movements = movementsOf(segments, library)
  const metMinutes = exactMetMinutes(segments, library)
  return {
    rpe: meanRpe(type, segments),
    peakRpe: peakRpe(segments),
    peak: peakMovement(type, segments),
    contour: contourOf(segments),
    kcalPerKg: round((metMinutes * 3.5) / 200, 10_000),
    metMinutes: round(metMinutes, 100),
    load: loadOf(segments),
    muscles: muscleShares(segments, library),
    tags: unionTags(movements.flatMap((movement) => movement.tags)),
    contraindications: contraindicationsOf(movements),
  }
}

/**
 * Muscle groups a class works hard: at least 4 minutes of its work segments at rpe 5 or above with the
 * group as primary; strength, hiit, pilates and yoga only, none for other types.
 */
export function hardMuscles(item: { type: ClassType; segments: readonly Stretch[] }, library: MovementSource): Muscle[] {
  if (!HARD_TYPES.includes(item.type)) return []
  const seconds = new Map<Muscle, number>()
  for (const segment of item.segments) {
    if (segment.kind !== 'work' || segment.rpe < HARD_RPE) continue
    for (const muscle of movementOf(segment, library)?.primary ?? []) seconds.set(muscle, (seconds.get(muscle) ?? 0) + segment.seconds)
  }
  return MUSCLES.filter((muscle) => (seconds.get(muscle) ?? 0) >= HARD_SECONDS)
}

/** Seconds of all segments, of whatever kind, whose movement covers ground at a run. */
export function runSeconds(segments: readonly Stretch[], library: MovementSource): number {
  return segments.reduce((sum, segment) => sum + (movementOf(segment, library)?.gait === 'run' ? segment.seconds : 0), 0)
}

/** Band of a class's rounded rpe (0–10): below 4 gentle, 4–6 steady, above 6 hard. */
export function effortOf(rpe: number): Effort {
  if (rpe < 4) return 'gentle'
  return rpe <= 6 ? 'steady' : 'hard'
}

/** What someone would have to avoid this class for: joints tagged at severity 2 or above, and jumps of any severity. */
export function avoidancesOf(tags: readonly JointTag[]): Avoidance[] {
  return AVOIDANCES.filter((item) => item === 'jump'
    ? tags.some((tag) => tag.mechanism === 'jump')
    : tags.some((tag) => tag.joint === item && tag.severity >= 2))
}
