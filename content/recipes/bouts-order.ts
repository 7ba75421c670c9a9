import type { Block } from '@/content/recipes/bouts'
import { isIsolated } from '@/content/recipes/bouts-hardness'
import type { MovementLibrary } from '@/lib/catalog/recipe'
import type { Movement } from '@/lib/catalog/types'
import type { Muscle } from '@/lib/catalog/vocabulary'

/** Where movements happen, in the order in which a class goes through it: feet and chair first, then the floor. */
const PLACES = ['standing', 'chair', 'kneeling', 'prone', 'side', 'supine', 'seated'] as const
type Place = (typeof PLACES)[number]

/** Steps after which looking for an order without a clash is given up. */
const MOST_STEPS = 240

function placeOf({ position, equipment }: Movement): Place {
  return position === 'seated' && equipment.includes('chair') ? 'chair' : position
}

/** True for a movement on the feet or on a chair: between two of these one need not get down or up. */
export function isUp(movement: Movement): boolean {
  const place = placeOf(movement)
  return place === 'standing' || place === 'chair'
}

/** `round`: the last movement is followed by the first. `after`: what comes right before them. `floor`: the places on the floor in the order wanted. `apart`: arms and legs take turns, so far as they can. */
type Around = { round?: boolean; after?: string; floor?: readonly Place[]; apart?: boolean }

/** The floor as a classic mat class goes through it: on the back, sitting, face down, on the side, on the knees. */
export const CLASSIC_FLOOR: readonly Place[] = ['supine', 'seated', 'prone', 'side', 'kneeling']

/**
 * The same movements so that one gets down once: by place, and so that no two in a row share their first muscle
 * where that can be had. Within that they keep the order they came in.
 */
export function inFlow(slugs: readonly string[], library: MovementLibrary, around: Around = {}): string[] {
  const movements = slugs.map((slug) => library.get(slug))
  const places = around.floor ? [...PLACES.filter((place) => !around.floor?.includes(place)), ...around.floor] : PLACES
  const groups = places.map((place) => movements.filter((movement) => placeOf(movement) === place)).filter((group) => group.length > 0)
  const [budget, looser] = [{ steps: MOST_STEPS }, { steps: MOST_STEPS }]
  const before = around.after === undefined ? null : library.get(around.after)
  if (around.apart) {
    const turns = inTurns(movements)
    if (groups.length === 1 || clashesOf([turns.map(({ slug }) => ({ movement: slug, seconds: 1, rest: 0 }))], library) === 0 && groups.every((group) => !group[0] || isUp(group[0]))) return turns.map(({ slug }) => slug)
  }
  for (const order of ordersOf(groups)) {
    const found = search(isolatedLast(order), [], before, around.round ?? false, budget)
    if (found) return found.map(({ slug }) => slug)
  }
  for (const order of movements.some(({ slug }) => isIsolated(slug)) ? ordersOf(groups) : []) {
    const found = search(order, [], before, around.round ?? false, looser)
    if (found) return found.map(({ slug }) => slug)
  }
  return isolatedLast(groups).flatMap((group) => spread(group)).map(({ slug }) => slug)
}

/** Each place in two: work of several joints, then work of one. */
function isolatedLast(groups: readonly Movement[][]): Movement[][] {
  return groups.flatMap((group) => [group.filter(({ slug }) => !isIsolated(slug)), group.filter(({ slug }) => isIsolated(slug))]).filter((group) => group.length > 0)
}

const ARMS: readonly Muscle[] = ['chest', 'shoulders', 'triceps', 'biceps', 'forearms', 'upper-back', 'lats']
const isForArms = (movement: Movement) => ARMS.some((muscle) => muscle === movement.primary[0])

/** Legs and arms in turn, those there are more of first; what is left over goes to where it has most of the others around it. */
function inTurns(movements: readonly Movement[]): Movement[] {
  const [arms, legs] = [movements.filter(isForArms), movements.filter((movement) => !isForArms(movement))]
  const [many, few] = arms.length > legs.length ? [arms, legs] : [legs, arms]
  const gap = few.length === 0 ? many.length : Math.ceil(many.length / few.length)
  return few.length === 0 ? [...many] : few.flatMap((movement, i) => [...many.slice(i * gap, (i + 1) * gap), movement])
}

/** The ways to go through the places: those on the feet before those on the floor, else in any order, the usual one first. */
function ordersOf(groups: Movement[][]): Movement[][][] {
  const [up, down] = [groups.filter(([first]) => first && isUp(first)), groups.filter(([first]) => first && !isUp(first))]
  return permutations(down).flatMap((floor) => permutations(up).map((feet) => [...feet, ...floor]))
}

function permutations<T>(list: readonly T[]): T[][] {
  if (list.length < 2) return [[...list]]
  return list.flatMap((item, i) => permutations(list.filter((_, at) => at !== i)).map((rest) => [item, ...rest]))
}

const lead = (movement: Movement | null | undefined) => movement?.primary[0]

function search(groups: readonly Movement[][], done: readonly Movement[], last: Movement | null, round: boolean, budget: { steps: number }): Movement[] | null {
  const [group, ...others] = groups
  if (!group) return round && done.length > 1 && lead(last) === lead(done[0]) ? null : []
  if (group.length === 0) return search(others, done, last, round, budget)
  const tried = new Set<string | undefined>()
  for (const [at, movement] of group.entries()) {
    if (lead(movement) === lead(last) || tried.has(lead(movement)) || budget.steps-- <= 0) continue
    tried.add(lead(movement))
    const left = group.filter((_, i) => i !== at)
    if (left.filter((other) => lead(other) === lead(movement)).length > left.length / 2) continue
    const rest = search([left, ...others], [...done, movement], movement, round, budget)
    if (rest) return [movement, ...rest]
  }
  return null
}

/** Without a perfect order: each time the first that differs from the one before. */
function spread(group: readonly Movement[]): Movement[] {
  const left = [...group]
  const out: Movement[] = []
  while (left.length > 0) {
    const fresh = left.findIndex((movement) => lead(movement) !== lead(out.at(-1)))
    out.push(...left.splice(Math.max(0, fresh), 1))
  }
  return out
}

/** How often two different movements in a row are for the same first muscle. */
export function clashesOf(blocks: readonly Block[], library: MovementLibrary): number {
  const slugs = blocks.flat().map(({ movement }) => movement)
  return slugs.filter((slug, i) => {
    const before = slugs[i - 1]
    return before !== undefined && before !== slug && lead(library.get(before)) === lead(library.get(slug))
  }).length
}

/** How often one gets down or up. */
export function groundChangesOf(blocks: readonly Block[], library: MovementLibrary): number {
  const grounds = blocks.flat().map(({ movement }) => isUp(library.get(movement)))
  return grounds.filter((up, i) => i > 0 && up !== grounds[i - 1]).length
}
