import type { CompiledClass, JointTag } from '@/lib/catalog/types'
import { MUSCLES, type ClassType, type Contraindication, type Equipment, type Focus, type Level, type Locale, type Market, type Muscle, type MusicStyle, type Position } from '@/lib/catalog/vocabulary'
import { hardMuscles, runSeconds, unionTags, type MovementFacts, type MovementSource, type Stretch } from '@/lib/timeline/derive'

/** What the planner needs to know of a class. Seconds are whole; loads and minutes are numbers ≥ 0. */
export type PlannerClass = {
  slug: string
  type: ClassType
  level: Level
  seconds: number
  rpe: number
  peakRpe: number
  equipment: Equipment[]
  focus: Focus[]
  coach: string
  music: MusicStyle
  languages: Locale[]
  markets: Market[]
  ladder: { step: number } | null
  /** Σ segment rpe × minutes over all segments. */
  load: number
  metMinutes: number
  /** Slugs of all movements in its segments, warm-up and cool-down included. */
  movements: string[]
  /** The union of its movements' tags. */
  tags: JointTag[]
  contraindications: Contraindication[]
  positions: Position[]
  /** Groups with ≥ 4 minutes of work at rpe ≥ 5 as primary; empty for types that do not count. */
  hardMuscles: Muscle[]
  /** Groups with ≥ 1 minute of work as primary. */
  primaryMuscles: Muscle[]
  warmUpSeconds: number
  coolDownSeconds: number
  runSeconds: number
  /** Minutes at 3–<6 MET and at ≥ 6 MET; none for strength classes. */
  moderateMinutes: number
  vigorousMinutes: number
}

/** A compiled class or one as the API gives it. */
export type ClassFacts = Pick<CompiledClass, 'slug' | 'type' | 'level' | 'seconds' | 'rpe' | 'peakRpe' | 'equipment' | 'focus' | 'coach' | 'music' | 'languages' | 'markets' | 'ladder' | 'load' | 'metMinutes' | 'contraindications'> & {
  segments: readonly Stretch[]
}

const PRIMARY_SECONDS = 60
const MODERATE_MET = 3
const VIGOROUS_MET = 6

/**
 * Derives the planner's view of a class from its segments.
 * Moderate is 3–<6 MET, vigorous ≥ 6 MET; strength does not count as aerobic (WHO 2020, PMC7719906).
 * Throws when a segment names a movement that the library does not know.
 */
export function toPlannerClass(detail: ClassFacts, library: MovementSource): PlannerClass {
  const used = new Map<string, MovementFacts>()
  const primary = new Map<Muscle, number>()
  let moderate = 0
  let vigorous = 0
  for (const segment of detail.segments) {
    if (segment.movement === null) continue
    const movement = library.get(segment.movement)
    used.set(movement.slug, movement)
    if (movement.met >= VIGOROUS_MET) vigorous += segment.seconds
    else if (movement.met >= MODERATE_MET) moderate += segment.seconds
    if (segment.kind !== 'work') continue
    for (const muscle of movement.primary) primary.set(muscle, (primary.get(muscle) ?? 0) + segment.seconds)
  }
  const all = [...used.values()]
  const aerobic = detail.type !== 'strength'
  const { slug, type, level, seconds, rpe, peakRpe, equipment, focus, coach, music, languages, markets, ladder, load, metMinutes, contraindications } = detail
  return {
    slug, type, level, seconds, rpe, peakRpe, equipment, focus, coach, music, languages, markets, ladder, load, metMinutes, contraindications,
    movements: [...used.keys()],
    tags: unionTags(all.flatMap((movement) => movement.tags)),
    positions: [...new Set(all.map((movement) => movement.position))],
    hardMuscles: hardMuscles(detail, library),
    primaryMuscles: MUSCLES.filter((muscle) => (primary.get(muscle) ?? 0) >= PRIMARY_SECONDS),
    warmUpSeconds: secondsOf(detail.segments, 'warm-up'),
    coolDownSeconds: secondsOf(detail.segments, 'cool-down'),
    runSeconds: runSeconds(detail.segments, library),
    moderateMinutes: aerobic ? moderate / 60 : 0,
    vigorousMinutes: aerobic ? vigorous / 60 : 0,
  }
}

function secondsOf(segments: readonly Stretch[], kind: Stretch['kind']): number {
  return segments.reduce((sum, segment) => sum + (segment.kind === kind ? segment.seconds : 0), 0)
}
