import type { CompiledClass, Segment } from '@/lib/catalog/types'
import type { ClassType, Muscle } from '@/lib/catalog/vocabulary'
import { derive } from '@/lib/timeline/derive'
import type { MovementLibrary } from '../recipe'
import { classRule, type Rule } from './rule'

const WARMED: readonly ClassType[] = ['strength', 'hiit', 'cardio', 'pilates', 'running']
const sum = (segments: readonly Pick<Segment, 'seconds'>[]) => segments.reduce((total, { seconds }) => total + seconds, 0)
const mean = (segments: readonly Segment[]) => segments.reduce((total, { rpe, seconds }) => total + rpe * seconds, 0) / Math.max(1, sum(segments))
const of = (one: CompiledClass, kind: Segment['kind']) => one.segments.filter((segment) => segment.kind === kind)
const unless = (fine: boolean, detail: string) => (fine ? [] : [detail])

function lengths(one: CompiledClass): string[] {
  const total = sum(one.segments)
  return [
    ...unless(one.segments.every(({ seconds }) => Number.isInteger(seconds) && seconds > 0), 'a segment without whole seconds'),
    ...unless(total === one.seconds && total % 60 === 0 && total >= 300 && total <= 3600, `${total} s of segments, ${one.seconds} s said; whole minutes, 5–60`),
  ]
}

function edges(one: CompiledClass): string[] {
  if (!WARMED.includes(one.type)) return []
  return ([['warm-up', 0.12, 0.2], ['cool-down', 0.1, 0.2]] as const).flatMap(([kind, from, to]) => {
    const seconds = sum(of(one, kind))
    const share = seconds / one.seconds
    return unless(seconds >= 60 && seconds <= 600 && share >= from - 1e-9 && share <= to + 1e-9, `${kind} ${seconds} s, ${(share * 100).toFixed(1)} %`)
  })
}

function order({ segments }: CompiledClass): string[] {
  const first = (kind: Segment['kind']) => segments.findIndex((segment) => segment.kind === kind)
  const last = (kind: Segment['kind']) => segments.findLastIndex((segment) => segment.kind === kind)
  return [
    ...unless(first('work') < 0 || last('warm-up') < first('work'), 'warm-up after work'),
    ...unless(first('cool-down') < 0 || last('work') < first('cool-down'), 'work after cool-down'),
  ]
}

function sides(one: CompiledClass, library: MovementLibrary): string[] {
  const work = of(one, 'work')
  const slugs = [...new Set(work.flatMap(({ movement }) => movement ?? []))]
  return slugs.flatMap((slug) => {
    const own = work.filter(({ movement }) => movement === slug)
    const [left, right] = (['left', 'right'] as const).map((side) => sum(own.filter((segment) => segment.side === side)))
    const unsided = library.get(slug).oneSided && own.some(({ side }) => side === 'none')
    return [...unless(left === right, `${slug} left ${left} s, right ${right} s`), ...unless(!unsided, `${slug} without a side`)]
  })
}

/**
 * Beats a minute by type and kind, after Karageorghis and others (bura 2438/14190, PubMed 21699107, PMC7288070).
 * On foot the runner's or walker's cadence, a beat a step.
 */
function range(type: ClassType, { kind }: Segment, gait: 'run' | 'walk' | null): readonly [number, number] {
  if (gait) return gait === 'run' ? [150, 190] : [115, 130]
  if (kind === 'stillness') return [50, 70]
  switch (type) {
    case 'meditation': return [50, 70]
    case 'stretching': return [60, 100]
    case 'yoga': return [60, 115]
    case 'pilates': return kind === 'work' ? [100, 130] : [60, 130]
    case 'strength': return kind === 'work' ? [120, 135] : [60, 135]
    case 'cardio': return kind === 'work' ? [120, 155] : [60, 155]
    case 'hiit': return kind === 'work' ? [135, 150] : kind === 'rest' ? [100, 115] : [60, 125]
    case 'running':
    case 'walking': return [60, 190]
  }
}

function tempo(one: CompiledClass, library: MovementLibrary): string[] {
  return one.segments.flatMap((segment, index) => {
    const { bpm, kind, movement } = segment
    if (bpm === null) return unless(one.type === 'meditation', `segment ${index} has no tempo`)
    const gait = movement ? library.get(movement).gait : null
    const [from, to] = kind === 'warm-up' && !gait && WARMED.includes(one.type) && one.type !== 'running' ? [100, 125]
      : kind === 'cool-down' && !gait ? [60, 130] : range(one.type, segment, gait)
    return unless(bpm >= from && bpm <= to, `segment ${index} (${kind}) at ${bpm}, wanted ${from}–${to}`)
  })
}

/** The two muscle groups that have most of the work. */
function mainMuscles({ muscles }: CompiledClass): Muscle[] {
  return Object.entries(muscles).toSorted(([, a], [, b]) => b - a).slice(0, 3).map(([muscle]) => muscle as Muscle)
}

const touched = (segments: readonly Segment[], library: MovementLibrary) => new Set(segments.flatMap(({ movement }) => movement ? [...library.get(movement).primary, ...library.get(movement).secondary] : []))

function prepared(one: CompiledClass, library: MovementLibrary): string[] {
  if (!WARMED.includes(one.type)) return []
  const main = mainMuscles(one)
  return (['warm-up', 'cool-down'] as const).flatMap((kind) => {
    const muscles = touched(of(one, kind), library)
    return unless(main.length === 0 || main.some((muscle) => muscles.has(muscle)), `${kind} touches none of ${main.join(', ')}`)
  })
}

/** The ground a movement is done on: the feet or a chair, or the floor. */
function ground(slug: string, library: MovementLibrary): 'up' | 'down' {
  const { position, equipment } = library.get(slug)
  return position === 'standing' || (position === 'seated' && equipment.includes('chair')) ? 'up' : 'down'
}

/** Times one gets down or up, in ten minutes. */
export function getUps(one: CompiledClass, library: MovementLibrary): number {
  const grounds = one.segments.flatMap(({ movement }) => (movement ? [ground(movement, library)] : []))
  return (grounds.filter((here, index) => index > 0 && here !== grounds[index - 1]).length / one.seconds) * 600
}

/** Seconds between the end of one movement and the start of another on other ground; in yoga the way down is part of the flow. */
function moves(one: CompiledClass, library: MovementLibrary): string[] {
  if (one.type === 'yoga') return []
  let last: { slug: string; pause: number } | null = null
  return one.segments.flatMap(({ movement, seconds }, index) => {
    if (movement === null) {
      if (last) last.pause += seconds
      return []
    }
    const before = last
    last = { slug: movement, pause: 0 }
    const changes = before !== null && ground(before.slug, library) !== ground(movement, library)
    return unless(!changes || before.pause >= GROUND_SECONDS || seconds >= SLOW_SECONDS, `segment ${index}: ${before?.pause ?? 0} s from ${before?.slug ?? ''} to ${movement}`)
  })
}

/** Getting down or up takes at least this long, unless the segment it opens is long enough to hold it. */
const GROUND_SECONDS = 5
const SLOW_SECONDS = 20

/** How often one may get up or down in ten minutes: slow types flow, circuits on the floor and the feet change more. */
const GET_UPS: Readonly<Record<ClassType, number>> = { strength: 6, hiit: 6, cardio: 4, yoga: 12, pilates: 4, stretching: 4, meditation: 1, running: 1, walking: 1 }

function effort(one: CompiledClass): string[] {
  const work = of(one, 'work')
  const [warm, cool] = [of(one, 'warm-up'), of(one, 'cool-down')]
  const last = one.segments.at(-1)
  const lines = [...unless((last?.rpe ?? 0) <= 3, `ends at ${last?.rpe} of 10`)]
  if (WARMED.includes(one.type)) {
    lines.push(...unless((warm[0]?.rpe ?? 0) <= (warm.at(-1)?.rpe ?? 0), 'the warm-up does not rise'))
    lines.push(...unless(mean(cool) < mean(work), 'the cool-down is as hard as the work'))
    lines.push(...unless(mean(warm) <= mean(work), 'the warm-up is harder than the work'))
  }
  if (one.type === 'hiit') lines.push(...unless(one.peakRpe >= 6, `never above ${one.peakRpe} of 10`))
  return lines
}

/** Strength: two different movements in a row with the same first muscle group, in a class for the whole body. */
function muscleTwice(one: CompiledClass, library: MovementLibrary): string[] {
  if (one.type !== 'strength' || !one.focus.includes('full-body')) return []
  const work = of(one, 'work').flatMap(({ movement }) => movement ?? [])
  return work.flatMap((slug, index) => {
    const before = work[index - 1]
    const same = before !== undefined && before !== slug && library.get(before).primary[0] === library.get(slug).primary[0]
    return unless(!same, `${before} and ${slug} both for ${library.get(slug).primary[0]}`)
  })
}

const RANK = { beginner: 0, intermediate: 1, advanced: 2 } as const

/** What a timeline has to be. Rules that name no source are a coach's judgement. */
export const TIMELINE_RULES: readonly Rule[] = [
  classRule('lengths', 'segments of whole seconds sum to the class, 5–60 whole minutes', lengths),
  classRule('edges', 'warm-up 12–20 %, cool-down 10–20 %, each 60 s to 10 min', edges),
  classRule('order', 'warm-up before work, work before cool-down', order),
  classRule('sides', 'left and right the same seconds, one-sided work names its side', (one, { library }) => sides(one, library)),
  classRule('tempo', 'beats a minute within the range of type and kind', (one, { library }) => tempo(one, library)),
  classRule('prepared', 'warm-up and cool-down touch what works most', (one, { library }) => prepared(one, library)),
  classRule('get-ups', 'few changes between floor and feet', (one, { library }) => unless(getUps(one, library) <= GET_UPS[one.type], `${getUps(one, library).toFixed(1)} in ten minutes, at most ${GET_UPS[one.type]}`)),
  classRule('room-to-move', 'at least 5 s to get down or up, or a long segment to do it in', (one, { library }) => moves(one, library)),
  classRule('effort', 'effort rises and falls as the type asks, the end is easy', effort),
  classRule('muscle-twice', 'a class for the whole body never works one muscle group twice in a row', (one, { library }) => muscleTwice(one, library)),
  classRule('level', 'no movement asks for more experience than the class', (one, { library }) => [...new Set(one.segments.flatMap(({ movement }) => movement ?? []))]
    .flatMap((slug) => unless(RANK[library.get(slug).level] <= RANK[one.level], `${slug} is ${library.get(slug).level}`))),
  classRule('derived', 'effort, load, energy, muscles, joints and equipment follow from the segments', (one, { library }) => {
    const again = derive(one.type, one.segments, library)
    return (Object.keys(again) as (keyof typeof again)[]).flatMap((key) => unless(JSON.stringify(again[key]) === JSON.stringify(one[key]), `${key} differs`))
  }),
]
