import type { ClassType, SegmentKind, Unit } from '@/lib/catalog/vocabulary'
import { segmentAt, type PlayerTimeline } from './timeline'

/** One breath: seconds in, seconds out. */
export type BreathPace = { in: number; out: number }

/** Where a breath is: which way it goes, and how full the lungs are, 0–1. */
export type Breath = { way: 'in' | 'out'; full: number }

/** Seconds of a calm breath, and the longest one that is asked for. */
const CALM = 10
const LONGEST = 12
/** How much of it goes in: half in work; in stillness four seconds of ten, as calm breaths are 4–6 s in and 4–8 s out. */
const SHARE_IN = { work: 0.5, still: 0.4 } as const

type Part = { kind: SegmentKind; seconds: number; reps: number | null }
type Doing = { unit: Unit; gait: unknown } | null

/**
 * Whether a part of a class is paced by the breath: yoga and meditation but for what is counted in repetitions or walked,
 * of stretching what is held (`held`: the figure stays where it is) or still. Never a rest.
 */
export function isBreathed(type: ClassType, { kind }: Pick<Part, 'kind'>, doing: Doing, held: boolean): boolean {
  if (kind === 'rest' || (kind === 'transition' && !doing) || doing?.unit === 'reps' || doing?.gait) return false
  if (type === 'stretching') return held || kind === 'stillness'
  return type === 'yoga' || type === 'meditation'
}

/**
 * The breath of a part, in seconds: its own count of breaths where it has one, else about ten seconds each, 5 in and 5 out,
 * 4 in and 6 out in stillness. Whole breaths fill the part, so that it begins and ends with empty lungs.
 */
export function breathPace({ kind, seconds, reps }: Part, unit: Unit | null): BreathPace {
  const counted = unit === 'breaths' && reps !== null && reps > 0 ? reps : null
  const one = seconds / (counted ?? Math.max(1, Math.round(seconds / CALM), Math.ceil(seconds / LONGEST)))
  const share = kind === 'stillness' ? SHARE_IN.still : SHARE_IN.work
  return { in: one * share, out: one * (1 - share) }
}

/** The breath so many seconds into its part: in and out along a sine. Follows from the time alone, so seeking needs nothing more. */
export function breathAt(pace: BreathPace, seconds: number): Breath {
  const whole = pace.in + pace.out
  const t = ((seconds % whole) + whole) % whole
  if (t < pace.in) return { way: 'in', full: (1 - Math.cos((Math.PI * t) / pace.in)) / 2 }
  return { way: 'out', full: (1 + Math.cos((Math.PI * (t - pace.in)) / pace.out)) / 2 }
}

/** What a movement is, for its breath: `held` when its figure stays where it is. */
export type Breather = { unit: Unit; gait: unknown; held: boolean }

/** The breath of a whole class at a position in ms; null where none is shown. `about` tells of a movement by its slug. */
export function classBreath(timeline: PlayerTimeline, type: ClassType, about: (movement: string) => Breather | null): (position: number) => Breath | null {
  const paces = timeline.segments.map((segment) => {
    const doing = segment.movement === null ? null : about(segment.movement)
    return isBreathed(type, segment, doing, doing?.held ?? false) ? breathPace(segment, doing?.unit ?? null) : null
  })
  return (position) => {
    const { index, start } = segmentAt(timeline, position)
    const pace = paces[index]
    return pace ? breathAt(pace, (position - start) / 1000) : null
  }
}
