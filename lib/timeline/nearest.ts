import type { MovementLibrary } from '@/lib/catalog/recipe'
import type { Movement } from '@/lib/catalog/types'
import type { Contraindication, Equipment, Joint, Muscle } from '@/lib/catalog/vocabulary'
import { isAvoided, type Avoid } from './avoid'

/** What a class holds already: a substitute brings nothing new to be had or to be careful of. `used` are its movements. */
export type Within = { avoid: Avoid; equipment: readonly Equipment[]; contraindications: readonly Contraindication[]; used: ReadonlySet<string> }

const RANK = { beginner: 0, intermediate: 1, advanced: 2 } as const

/** A substitute costs a little more at most, and not so little that it is something else altogether, in shares of MET (our judgement). */
const MET_SHARE = { from: 0.4, to: 1.15 }
/** Stretches and poses cost 2.3 MET (Compendium 2011, 02101), exercises 2.8 and more (02024): one in the place of the other is the last choice. */
const MET = { stretch: 2.5, exercise: 2.8 }
/** A joint is heavily loaded from this severity on. */
const HEAVY = 2

/** On the feet or a chair, or down on the floor: a substitute asks nobody to get down or up. */
function groundOf({ position, equipment }: Movement): 'up' | 'down' {
  return position === 'standing' || (position === 'seated' && equipment.includes('chair')) ? 'up' : 'down'
}

function isSafe(one: Movement, within: Within): boolean {
  return !isAvoided(one, within.avoid)
    && one.equipment.every((item) => item === 'none' || within.equipment.includes(item))
    && one.contraindications.every((item) => within.contraindications.includes(item))
}

/** What goes easy on one joint is not to load another heavily that was not before. */
function loadsNoOther(one: Movement, of: Movement): boolean {
  const loadOn = (joint: Joint) => Math.max(0, ...of.tags.flatMap((tag) => (tag.joint === joint ? [tag.severity] : [])))
  return one.tags.every(({ joint, severity }) => severity < HEAVY || severity <= loadOn(joint))
}

/** Takes its place in the timeline: a side where that had one, ground covered where that covered some, no more experience or effort. */
function takesPlace(one: Movement, of: Movement): boolean {
  return one.slug !== of.slug && one.oneSided === of.oneSided && (one.gait === null) === (of.gait === null)
    && RANK[one.level] <= RANK[of.level] && one.met <= of.met * MET_SHARE.to && loadsNoOther(one, of)
}

/** Easier ones first, from the next on, then harder ones. */
function chainOf(of: Movement, library: MovementLibrary): Movement[] {
  return (['easier', 'harder'] as const).flatMap((way) => {
    const chain: Movement[] = []
    for (let slug = of[way]; slug !== null && library.has(slug) && !chain.some((one) => one.slug === slug); slug = library.get(slug)[way]) chain.push(library.get(slug))
    return chain
  })
}

const common = (a: readonly Muscle[], b: readonly Muscle[]) => a.filter((muscle) => b.includes(muscle)).length

/** How much else it is: 0 for the same primary muscles, 1 where what one works first the other works too, null for nothing in common. */
function muscleDistance(one: Movement, of: Movement): number | null {
  const shared = common(one.primary, of.primary)
  if (one.primary.length === 0 && of.primary.length === 0) return 0
  if (shared > 0) return 1 - shared / Math.max(one.primary.length, of.primary.length)
  return common(one.secondary, of.primary) + common(one.primary, of.secondary) > 0 ? 1 : null
}

function positionDistance(one: Movement, of: Movement): number | null {
  if (one.position === of.position) return 0
  return groundOf(one) === groundOf(of) ? 1 : null
}

type Ranked = { one: Movement; rank: readonly number[] }

function rankOf(one: Movement, of: Movement, { used }: Within): Ranked[] {
  const muscles = muscleDistance(one, of)
  const position = positionDistance(one, of)
  const tooLittle = of.gait === null && one.met < of.met * MET_SHARE.from
  if (muscles === null || position === null || tooLittle || (muscles === 1 && one.unit !== of.unit)) return []
  const slack = one.met <= MET.stretch && of.met >= MET.exercise
  return [{ one, rank: [Number(muscles === 1), Number(slack), position, muscles, Number(one.unit !== of.unit), Number(used.has(one.slug)), Math.abs(one.met - of.met)] }]
}

function nearer(a: Ranked, b: Ranked): number {
  const at = a.rank.findIndex((value, index) => value !== b.rank[index])
  return at < 0 ? (a.one.slug < b.one.slug ? -1 : 1) : (a.rank[at] ?? 0) - (b.rank[at] ?? 0)
}

/**
 * The nearest movement to `of` that nothing speaks against, or null: along its easier and then its harder ones; else
 * one with primary muscles in common that costs about as much, in the same position before another on the same ground,
 * with most muscles in common, counted in the same unit, not in the class yet, closest in MET. Never more kit,
 * experience or risk than there was, nor a heavy load on another joint. Same library, same answer.
 */
export function nearestSafe(of: Movement, within: Within, library: MovementLibrary): Movement | null {
  const fits = (one: Movement) => takesPlace(one, of) && isSafe(one, within)
  const [linked] = chainOf(of, library).filter((one) => fits(one) && groundOf(one) === groundOf(of))
  if (linked) return linked
  const [nearest] = library.all.filter(fits).flatMap((one) => rankOf(one, of, within)).toSorted(nearer)
  return nearest?.one ?? null
}
