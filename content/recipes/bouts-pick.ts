import type { MovementLibrary } from '@/lib/catalog/recipe'
import type { Movement } from '@/lib/catalog/types'
import type { Avoidance, Contraindication, Equipment, Position } from '@/lib/catalog/vocabulary'

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
}

/** True if the movement keeps within the limits. */
export function isWithinLimits(movement: Movement, limits: Limits): boolean {
  return movement.equipment.every((item) => item === 'none' || limits.kit.includes(item))
    && !(limits.even && movement.oneSided)
    && !movement.contraindications.some((item) => limits.without?.includes(item))
    && (limits.positions === undefined || limits.positions.includes(movement.position))
    && (limits.spare ?? []).every((avoided) => !movement.tags.some((tag) => avoided === 'jump' ? tag.mechanism === 'jump' : tag.joint === avoided && tag.severity >= 2))
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
 * of each, so that every slot is worked before any is worked twice.
 */
export function pickOrder(slots: readonly (readonly string[])[], limits: Limits, library: MovementLibrary, seed: number): string[] {
  const lists = turned(slots, seed).map((slot, i) => turned(slot.filter((slug) => isWithinLimits(library.get(slug), limits)), mix(`${seed}.${i}`)))
  const longest = Math.max(0, ...lists.map((list) => list.length))
  const order = Array.from({ length: longest }, (_, round) => lists.flatMap((list) => list[round] ?? [])).flat()
  return [...new Set(order)]
}

const FLOW: readonly Position[] = ['standing', 'kneeling', 'prone', 'side', 'supine', 'seated']

/**
 * The same movements so that one gets down once: by position, standing first, and within a position so that
 * no two in a row share their main muscle where that can be had.
 */
export function inFlow(slugs: readonly string[], library: MovementLibrary): string[] {
  const out: Movement[] = []
  for (const position of FLOW) {
    const left = slugs.map((slug) => library.get(slug)).filter((movement) => movement.position === position)
    while (left.length > 0) {
      const last = out[out.length - 1]
      const fresh = left.findIndex((movement) => !last || movement.primary[0] !== last.primary[0])
      out.push(...left.splice(Math.max(0, fresh), 1))
    }
  }
  return out.map((movement) => movement.slug)
}
