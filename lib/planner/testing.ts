import { movementLibrary } from '@/lib/catalog/movement-library'
import type { JointTag, Movement, Segment } from '@/lib/catalog/types'
import { LEVELS, LOCALES, MARKETS, type ClassType, type Contraindication, type Equipment, type Focus, type Level, type Muscle, type MusicStyle, type Position } from '@/lib/catalog/vocabulary'
import { derive, equipmentOf, type Stretch } from '@/lib/timeline/derive'
import { toPlannerClass, type PlannerClass } from './planner-class'
import { parsePlanRequest, type PlanRequest, type PlanRequestInput } from './request'

type Sketch = { primary?: Muscle[]; tags?: JointTag[]; met: number; position?: Position; equipment?: Equipment[]; gait?: 'run' | 'walk'; contraindications?: Contraindication[] }

const SKETCHES: Record<string, Sketch> = {
  'easy-walk': { met: 2.8, gait: 'walk' }, 'brisk-walk': { met: 4.8, gait: 'walk' },
  'easy-run': { met: 7.5, gait: 'run', tags: [{ joint: 'knee', mechanism: 'run', severity: 2 }] },
  march: { met: 4 }, 'step-touch': { met: 5 }, 'jumping-jack': { met: 7.5, tags: [{ joint: 'knee', mechanism: 'jump', severity: 2 }] },
  squat: { met: 3.8, primary: ['quads', 'glutes'], tags: [{ joint: 'knee', mechanism: 'deep-flexion', severity: 2 }] },
  'half-squat': { met: 3.5, primary: ['quads', 'glutes'] }, 'hip-hinge': { met: 3.5, primary: ['hamstrings', 'glutes'] },
  'push-up': { met: 3.8, primary: ['chest', 'triceps'], position: 'prone', equipment: ['mat'], tags: [{ joint: 'wrist', mechanism: 'loaded-extension', severity: 2 }] },
  'wall-push-up': { met: 3, primary: ['chest', 'triceps'], equipment: ['wall'] },
  row: { met: 3.5, primary: ['upper-back', 'biceps'], equipment: ['dumbbells'] }, 'y-raise': { met: 3, primary: ['upper-back', 'shoulders'] },
  press: { met: 3.5, primary: ['shoulders', 'triceps'], equipment: ['dumbbells'], tags: [{ joint: 'shoulder', mechanism: 'overhead', severity: 2 }] },
  'dead-bug': { met: 2.8, primary: ['core'], position: 'supine', equipment: ['mat'], contraindications: ['supine'] },
  'bird-dog': { met: 2.8, primary: ['core', 'lower-back'], position: 'kneeling' },
  burpee: { met: 9, primary: ['quads', 'chest'], contraindications: ['abdominal-impact'], tags: [{ joint: 'knee', mechanism: 'jump', severity: 3 }] },
  'warrior-2': { met: 2.7, primary: ['quads'] }, 'cat-cow': { met: 2.3, position: 'kneeling' }, clam: { met: 2.8, primary: ['abductors'], position: 'side' },
  'side-bend': { met: 2.3 }, 'sit-quietly': { met: 1, position: 'seated' },
}

/** A small movement library for tests. */
export const TEST_MOVEMENTS = movementLibrary(Object.entries(SKETCHES).map(([slug, sketch]): Movement => ({
  slug, name: { en: slug, de: slug, es: slug, sv: slug, fr: slug }, equipment: sketch.equipment ?? [], primary: sketch.primary ?? [], secondary: [],
  tags: sketch.tags ?? [], met: sketch.met, compendium: 'test', position: sketch.position ?? 'standing', unit: 'seconds', level: 'beginner', oneSided: false,
  gait: sketch.gait ?? null, easier: null, harder: null, contraindications: sketch.contraindications ?? [],
})))

export type TestClass = { slug: string; type: ClassType; level?: Level; minutes: number; rpe: number; work: string[]; focus?: Focus[]; coach?: string; music?: MusicStyle; ladder?: number }

/** A class with a fair warm-up and cool-down whose work goes round the movements given. */
export function testClass({ slug, type, level = 'beginner', minutes, rpe, work, focus = ['full-body'], coach = 'ada', music = 'house', ladder }: TestClass): PlannerClass {
  const warmUp = Math.round(minutes * 60 * 0.14)
  const coolDown = Math.round(minutes * 60 * 0.12)
  const middle = minutes * 60 - warmUp - coolDown
  const part = Math.floor(middle / work.length)
  const segments: Stretch[] = [
    { kind: 'warm-up', seconds: warmUp, movement: type === 'meditation' ? 'sit-quietly' : 'march', rpe: Math.min(2, rpe) },
    ...work.map((movement, index): Pick<Segment, 'kind' | 'seconds' | 'movement' | 'rpe'> => ({ kind: 'work', seconds: index === 0 ? middle - part * (work.length - 1) : part, movement, rpe })),
    { kind: 'cool-down', seconds: coolDown, movement: type === 'meditation' ? 'sit-quietly' : 'side-bend', rpe: Math.min(1, rpe) },
  ]
  return toPlannerClass({
    ...derive(type, segments, TEST_MOVEMENTS), segments, slug, type, level, seconds: minutes * 60, focus, coach, music,
    equipment: equipmentOf(segments, TEST_MOVEMENTS), languages: [...LOCALES], markets: [...MARKETS], ladder: ladder === undefined ? null : { step: ladder },
  }, TEST_MOVEMENTS)
}

type Family = { type: ClassType; name: string; work: string[]; rpe: [number, number, number]; minutes: number[]; focus: Focus[] }

const FAMILIES: Family[] = [
  { type: 'strength', name: 'legs', work: ['half-squat', 'hip-hinge'], rpe: [4.5, 5.5, 6.5], minutes: [10, 15, 20, 30, 45], focus: ['lower-body'] },
  { type: 'strength', name: 'deep-legs', work: ['squat', 'hip-hinge'], rpe: [5, 6, 7], minutes: [20, 30, 40], focus: ['lower-body'] },
  { type: 'strength', name: 'upper', work: ['wall-push-up', 'y-raise'], rpe: [4.5, 5.5, 6.5], minutes: [10, 15, 20, 30, 45], focus: ['upper-body'] },
  { type: 'strength', name: 'weights', work: ['row', 'press', 'push-up'], rpe: [5, 6, 7], minutes: [20, 30, 40], focus: ['upper-body'] },
  { type: 'strength', name: 'whole', work: ['half-squat', 'wall-push-up', 'y-raise', 'bird-dog'], rpe: [3, 4.5, 6], minutes: [10, 15, 20, 30, 45], focus: ['full-body'] },
  { type: 'strength', name: 'chair', work: ['half-squat', 'wall-push-up', 'y-raise'], rpe: [2.5, 3, 3], minutes: [10, 15, 20, 30], focus: ['full-body'] },
  { type: 'cardio', name: 'steps', work: ['step-touch', 'march'], rpe: [4, 5, 6], minutes: [10, 15, 20, 30, 45], focus: ['legs'] },
  { type: 'cardio', name: 'jumps', work: ['jumping-jack', 'step-touch'], rpe: [6, 7, 7.5], minutes: [15, 20, 30], focus: ['legs'] },
  { type: 'hiit', name: 'bursts', work: ['burpee', 'jumping-jack'], rpe: [7, 8, 8.5], minutes: [10, 15, 20, 30], focus: ['full-body'] },
  { type: 'yoga', name: 'flow', work: ['warrior-2', 'cat-cow'], rpe: [3, 4, 5.5], minutes: [10, 15, 20, 30, 45], focus: ['full-body'] },
  { type: 'yoga', name: 'yin', work: ['cat-cow'], rpe: [2, 2, 2], minutes: [10, 20, 30, 45], focus: ['hips'] },
  { type: 'pilates', name: 'mat', work: ['clam', 'dead-bug', 'bird-dog'], rpe: [3.5, 4.5, 5.5], minutes: [10, 20, 30, 40], focus: ['core'] },
  { type: 'stretching', name: 'long', work: ['side-bend', 'cat-cow'], rpe: [2, 2, 2], minutes: [5, 10, 15, 20, 30], focus: ['back'] },
  { type: 'meditation', name: 'calm', work: ['sit-quietly'], rpe: [0.5, 0.5, 0.5], minutes: [5, 10, 15, 20, 30], focus: ['mind'] },
  { type: 'walking', name: 'brisk', work: ['brisk-walk'], rpe: [3, 3.5, 4], minutes: [10, 15, 20, 30, 45, 60], focus: ['legs'] },
  { type: 'walking', name: 'easy', work: ['easy-walk'], rpe: [2, 2, 2], minutes: [10, 15, 20, 30, 45, 60], focus: ['legs'] },
]

/** A deterministic catalog of all types, levels and lengths, about 780 classes; built once. */
export function testCatalog(): PlannerClass[] {
  cache ??= [...families(), ...runs(), ...ladder()]
  return cache
}

let cache: PlannerClass[] | undefined

function families(): PlannerClass[] {
  const music: MusicStyle[] = ['house', 'lo-fi', 'funk']
  return FAMILIES.flatMap(({ type, name, work, rpe, minutes, focus }) => LEVELS.flatMap((level, rank) => minutes.flatMap((length) => [0, 1, 2, 3].map((variant) => testClass({
    slug: `${name}-${level}-${length}-${variant}`, type, level, minutes: length, focus,
    rpe: (rpe[rank] ?? 3) + (variant === 3 && rpe[0] > 2 ? 0.5 : 0), work: variant % 2 ? [...work].reverse() : work,
    coach: ['ada', 'ben', 'cleo'][variant % 3] ?? 'ada', music: music[(variant + length) % 3] ?? 'house',
  })))))
}

function runs(): PlannerClass[] {
  return LEVELS.flatMap((level, rank) => [20, 22, 24, 26, 28, 30, 34, 38, 42, 45].map((length) => testClass({ slug: `run-${level}-${length}`, type: 'running', level, minutes: length, rpe: 4 + rank, work: ['easy-run', 'brisk-walk'] })))
}

function ladder(): PlannerClass[] {
  return Array.from({ length: 27 }, (_, index) => testClass({ slug: `ladder-${index + 1}`, type: 'running', minutes: 25 + Math.floor(index / 2), rpe: 5, work: ['easy-run', 'brisk-walk'], ladder: index + 1 }))
}

/** A request with everything it needs; throws on one that is not a request. */
export function testRequest(input: Partial<PlanRequestInput> = {}): PlanRequest {
  const parsed = parsePlanRequest({ goal: 'general-health', level: 'beginner', weekdays: { mon: 30, wed: 30, fri: 30 }, weeks: 4, startsOn: '2026-11-30', ...input })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return parsed.request
}
