import type { Block } from '@/content/recipes/bouts'
import type { MovementLibrary } from '@/lib/catalog/recipe'
import type { Movement } from '@/lib/catalog/types'
import { MUSCLES, type Muscle } from '@/lib/catalog/vocabulary'

/** How much each muscle group has to be prepared and released, the most wanted first. */
export type Wishes = readonly { muscle: Muscle; weight: number }[]

/** The outer hip is prepared and released with the glutes. */
const STRETCHED_WITH: Partial<Record<Muscle, Muscle>> = { abductors: 'glutes' }
/** A second muscle counts as the share of a class does. */
const SECONDARY = 0.4
/** The groups a warm-up is made for; the first few count double. */
const MOST_WISHES = 6
const MAIN_WISHES = 3

/**
 * What a warm-up and a cool-down are for: the groups that work most, then wrists that will carry weight and
 * calves that will land, each by a group of theirs.
 */
export function wishesOf(blocks: readonly Block[], library: MovementLibrary): Wishes {
  const weights = new Map<Muscle, number>()
  const add = (muscle: Muscle, weight: number) => weights.set(muscle, (weights.get(muscle) ?? 0) + weight)
  let [onHands, jumps] = [0, 0]
  let all = 0
  for (const { movement: slug, seconds } of blocks.flat()) {
    const { primary, secondary, tags, oneSided } = library.get(slug)
    const length = oneSided ? seconds * 2 : seconds
    all += length
    for (const muscle of primary) add(STRETCHED_WITH[muscle] ?? muscle, length)
    for (const muscle of secondary) add(muscle, length * SECONDARY)
    if (tags.some(({ joint, severity }) => joint === 'wrist' && severity >= 2)) onHands += length
    if (tags.some(({ mechanism }) => mechanism === 'jump')) jumps += length
  }
  const main = MUSCLES.map((muscle) => ({ muscle, weight: weights.get(muscle) ?? 0 })).filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight).slice(0, MOST_WISHES).map(({ muscle, weight }, i) => ({ muscle, weight: i < MAIN_WISHES ? weight * 2 : weight }))
  const joints = [{ muscle: 'forearms' as const, weight: onHands }, { muscle: 'calves' as const, weight: jumps }].filter(({ weight }) => weight > all / 6)
  return [...main, ...joints.filter(({ muscle }) => !main.some((one) => one.muscle === muscle))]
}

/** True for a movement that lengthens what it touches; marching on the spot does not. */
export function isStretch({ met, unit, slug }: Movement): boolean {
  return met <= 2.8 && (unit === 'breaths' || slug === 'hip-circle')
}

/** The movements so ordered that each next one touches most of what is still untouched, by those before it and `already`. */
export function byWishes(movements: readonly Movement[], wishes: Wishes, already: readonly Movement[] = []): Movement[] {
  const open = new Map(wishes.map(({ muscle, weight }) => [muscle, weight]))
  const touch = (movement: Movement) => [...movement.primary, ...movement.secondary].forEach((muscle) => open.delete(muscle))
  const gain = ({ primary, secondary }: Movement) => sumOf(primary, open) + sumOf(secondary, open) / 2
  already.forEach(touch)
  const left = [...movements]
  const out: Movement[] = []
  while (left.length > 0) {
    const gains = left.map(gain)
    const [next] = left.splice(gains.indexOf(Math.max(...gains)), 1)
    if (!next) break
    touch(next)
    out.push(next)
  }
  return out
}

function sumOf(muscles: readonly Muscle[], weights: ReadonlyMap<Muscle, number>): number {
  return muscles.reduce((sum, muscle) => sum + (weights.get(muscle) ?? 0), 0)
}
