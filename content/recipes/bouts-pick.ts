import type { MovementLibrary } from '@/lib/catalog/recipe'
import type { Movement } from '@/lib/catalog/types'
import { LEVELS, type Avoidance, type Contraindication, type Equipment, type Level, type Position } from '@/lib/catalog/vocabulary'

/** What the movements of a class may be: what they need, what they spare, where they happen. */
export type Limits = {
  /** What is there; a movement that needs something else is left out. */
  kit: Equipment[]
  /** Joints without a tag of severity 2 or more; `jump` for no jump at all. */
  spare?: Avoidance[]
  without?: Contraindication[]
  positions?: Position[]
  /** No one-sided movements: in intervals both sides must fit into one bout. */
  even?: boolean
  /** Experience of who takes the class: no movement asks for more. */
  level?: Level
}

/** A bridge with one leg in the air is not for those who are new to bridges. */
const AFTER_TWO_LEGS = new Set(['shoulder-bridge'])

/** True if the movement keeps within the limits. */
export function isWithinLimits(movement: Movement, limits: Limits): boolean {
  return movement.equipment.every((item) => item === 'none' || limits.kit.includes(item))
    && !(limits.even && movement.oneSided)
    && !(limits.level === 'beginner' && AFTER_TWO_LEGS.has(movement.slug))
    && (limits.level === undefined || LEVELS.indexOf(movement.level) <= LEVELS.indexOf(limits.level))
    && !movement.contraindications.some((item) => limits.without?.includes(item))
    && (limits.positions === undefined || limits.positions.includes(movement.position))
    && (limits.spare ?? []).every((avoided) => !loads(movement, avoided))
}

/** Front of the knee on the floor, although the movement is not done kneeling. */
const ON_KNEES = new Set(['knee-push-up', 'knee-plank', 'knee-side-plank'])

/** True where a class that spares the joint must not go: spared knees never kneel, spared wrists never carry any weight. */
function loads({ slug, position, tags }: Movement, avoided: Avoidance): boolean {
  if (avoided === 'jump') return tags.some(({ mechanism }) => mechanism === 'jump')
  if (avoided === 'knee' && (position === 'kneeling' || ON_KNEES.has(slug))) return true
  return tags.some(({ joint, mechanism, severity }) => joint === avoided && (severity >= 2 || (joint === 'wrist' && mechanism === 'loaded-extension')))
}

/** A number ≥ 0 from a text (FNV-1a, 32 bits): the same text, the same number. */
export function mix(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d) >>> 0
}

/** The list begun at a place given by the seed. */
export function turned<T>(list: readonly T[], seed: number): T[] {
  const start = list.length ? seed % list.length : 0
  return [...list.slice(start), ...list.slice(0, start)]
}

/**
 * Movements of a pool in the order in which a class of any size takes them: one of each slot, then the next
 * of each, so that every slot is worked before any is worked twice. The advanced get the easier of two variants
 * only once its harder one is in the class. `musts`: so many slots at the start of the list come first in every class.
 */
export function pickOrder(slots: readonly (readonly string[])[], limits: Limits, library: MovementLibrary, seed: number, musts = 0): string[] {
  const lists = [...turned(slots.slice(0, musts), seed), ...turned(slots.slice(musts), seed)].map((slot, i) => {
    const own = turned(slot.filter((slug) => isWithinLimits(library.get(slug), limits)), mix(`${seed}.${i}`))
    if (limits.level !== 'advanced') return own
    const easier = own.filter((slug) => hasHarder(slug, own, library))
    return [...own.filter((slug) => !easier.includes(slug)), ...easier]
  })
  const longest = Math.max(0, ...lists.map((list) => list.length))
  const order = Array.from({ length: longest }, (_, round) => lists.flatMap((list) => list[round] ?? [])).flat()
  return [...new Set(order)]
}

function hasHarder(slug: string, among: readonly string[], library: MovementLibrary): boolean {
  const { harder } = library.get(slug)
  return harder !== null && (among.includes(harder) || hasHarder(harder, among, library))
}
