import type { MovementLibrary } from '@/lib/catalog/recipe'
import type { CompiledClass, Movement, Segment } from '@/lib/catalog/types'
import { isAvoided, type Avoid } from './avoid'
import { derive, equipmentOf } from './derive'
import { nearestSafe, type Within } from './nearest'
import { recue, type Speaker } from './recue'
import { defaultBpm } from './tempo'

/** A movement and what is done instead, null where that is a rest; `at` are the places of its segments. */
export type Substitution = { from: string; to: string | null; at: number[] }

const REST_RPE = 2

/**
 * How hard a lighter movement can be by what it costs (MET, RPE), as recipes reckon: one that costs no more than
 * stretching (2.3, Compendium 2011, 02101) is never more than somewhat hard, light calisthenics (2.8, 02024) not very hard.
 */
const MOST_RPE: readonly (readonly [met: number, rpe: number])[] = [[2.5, 4], [2.9, 6], [3.2, 6.5], [4.9, 8]]
const MOST_WALKING_RPE = 5

function easedRpe(rpe: number, from: Movement, to: Movement): number {
  if (to.met >= from.met) return rpe
  if (to.gait === 'walk') return Math.min(rpe, MOST_WALKING_RPE)
  return Math.min(rpe, MOST_RPE.find(([met]) => to.met <= met)?.[1] ?? rpe)
}

function resting(segment: Segment): Segment {
  return { ...segment, kind: segment.kind === 'stillness' ? 'stillness' : 'rest', movement: null, side: 'none', reps: null, rpe: Math.min(segment.rpe, REST_RPE) }
}

function replaced(segment: Segment, from: Movement, to: Movement | null): Segment {
  if (!to) return resting(segment)
  return { ...segment, movement: to.slug, reps: to.unit === from.unit ? segment.reps : null, rpe: easedRpe(segment.rpe, from, to) }
}

/** In a warm-up or cool-down one rather does another of its movements than nothing: the one closest in MET. */
function sibling(of: Movement, kind: Segment['kind'], segments: readonly Segment[], avoid: Avoid, library: MovementLibrary): Movement | null {
  if (kind !== 'warm-up' && kind !== 'cool-down') return null
  const others = [...new Set(segments.flatMap((segment) => (segment.kind === kind ? segment.movement ?? [] : [])))].map((slug) => library.get(slug))
  const [nearest] = others.filter((one) => one.oneSided === of.oneSided && !isAvoided(one, avoid)).toSorted((a, b) => Math.abs(a.met - of.met) - Math.abs(b.met - of.met))
  return nearest ?? null
}

/** The tempo stays, but for other steps, and for a rest in the place of something: that has the tempo of the class's rests. */
function tempoed(type: CompiledClass['type'], segments: readonly Segment[], index: number, before: readonly Segment[], library: MovementLibrary): number | null {
  const [segment, was] = [segments[index], before[index]]
  if (!segment || !was || was.bpm === null) return null
  const gaitOf = ({ movement }: Segment) => (movement === null ? null : library.get(movement).gait)
  if (segment.kind === was.kind && gaitOf(segment) === gaitOf(was)) return was.bpm
  const rest = segment.kind === 'rest' && was.kind !== 'rest' ? before.find(({ kind }) => kind === 'rest') : undefined
  const drafts = segments.map((one, place) => ({ ...one, bpm: place === index ? undefined : one.bpm ?? undefined }))
  return rest?.bpm ?? defaultBpm(type, 'house', drafts, index, library) ?? was.bpm
}

/**
 * A class with all that a person avoids replaced by what comes nearest to it (`nearestSafe`), the same movement always
 * by the same, and by a rest of equal length where nothing does. Order, seconds and sides stay; nothing gets harder.
 * Cues follow: where anything changed they are said anew, as they name what comes next; a guided meditation keeps its
 * script. Nothing avoided is left. After `fitTo`, when both are wanted: lengths are then those of the class as shown.
 */
export function substitute(item: Pick<CompiledClass, 'type' | 'segments'>, avoid: Avoid, speaker: Speaker): { segments: Segment[]; changes: Substitution[] } {
  const { type, segments } = item
  const { library } = speaker
  const within: Within = {
    avoid, equipment: equipmentOf(segments, library), contraindications: derive(type, segments, library).contraindications,
    used: new Set(segments.flatMap(({ movement }) => movement ?? [])),
  }
  const changes = new Map<string, Substitution>()
  const changed = segments.map((segment, index) => {
    const from = segment.movement === null ? null : library.get(segment.movement)
    if (!from || !isAvoided(from, avoid)) return segment
    const to = nearestSafe(from, within, library) ?? sibling(from, segment.kind, segments, avoid, library)
    const id = `${from.slug} ${to?.slug ?? ''}`
    const known = changes.get(id) ?? { from: from.slug, to: to?.slug ?? null, at: [] }
    changes.set(id, { ...known, at: [...known.at, index] })
    return replaced(segment, from, to)
  })
  if (changes.size === 0) return { segments: [...segments], changes: [] }
  const timed = changed.map((segment, index) => ({ ...segment, bpm: tempoed(type, changed, index, segments, library) }))
  return { segments: recue(type, timed, speaker), changes: [...changes.values()] }
}
