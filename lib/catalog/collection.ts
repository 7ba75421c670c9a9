import { avoidancesOf, effortOf } from '@/lib/timeline/derive'
import type { CompiledClass, Localized } from './types'
import { CLASS_TYPES, type Avoidance, type ClassType, type Contraindication, type Effort, type Equipment, type Focus, type Level } from './vocabulary'

/**
 * Which classes belong: all that is given must hold. `equipment` is what one has, `requires` what a class must make use of; minutes include both ends;
 * `focus` is any of; `without` are contraindications no movement may have; `ladder` asks for a ladder step or for none;
 * `recipes` are the only ones to choose from.
 */
export type CollectionRule = {
  types?: readonly ClassType[]
  levels?: readonly Level[]
  efforts?: readonly Effort[]
  equipment?: readonly Equipment[]
  requires?: readonly Equipment[]
  focus?: readonly Focus[]
  minutes?: { from: number; to: number }
  avoid?: readonly Avoidance[]
  maxPeakRpe?: number
  without?: readonly Contraindication[]
  ladder?: boolean
  recipes?: readonly string[]
}

/** `varied` takes turns between types and recipes, so that no two neighbours are near twins where others are left. */
export type CollectionSort = 'varied' | 'shortest' | 'easiest' | 'ladder'

/** A shelf of the catalog: a rule, an order and at most `limit` classes. */
export type Collection = { slug: string; title: Localized; description: Localized; rule: CollectionRule; sort: CollectionSort; limit: number }

/** What a collection needs to know of a class. */
export type CollectionClass = Pick<CompiledClass,
  'slug' | 'recipe' | 'type' | 'level' | 'seconds' | 'rpe' | 'peakRpe' | 'equipment' | 'focus' | 'tags' | 'contraindications' | 'ladder'>

function belongs(rule: CollectionRule, item: CollectionClass): boolean {
  const { types, levels, efforts, equipment, requires, focus, minutes, avoid, maxPeakRpe, without, ladder, recipes } = rule
  const avoided = avoidancesOf(item.tags)
  return (types?.includes(item.type) ?? true)
    && (levels?.includes(item.level) ?? true)
    && (efforts?.includes(effortOf(item.rpe)) ?? true)
    && (!equipment || item.equipment.every((one) => one === 'none' || equipment.includes(one)))
    && (!requires || requires.every((one) => item.equipment.includes(one)))
    && (!focus || item.focus.some((one) => focus.includes(one)))
    && (!minutes || (item.seconds >= minutes.from * 60 && item.seconds <= minutes.to * 60))
    && (!avoid || avoid.every((one) => !avoided.includes(one)))
    && (maxPeakRpe === undefined || item.peakRpe <= maxPeakRpe)
    && (!without || without.every((one) => !item.contraindications.includes(one)))
    && (recipes?.includes(item.recipe) ?? true)
    && (ladder === undefined || (item.ladder !== null) === ladder)
}

const bySlug = (a: CollectionClass, b: CollectionClass) => (a.slug < b.slug ? -1 : Number(a.slug > b.slug))

function byRecipe(items: readonly CollectionClass[]): CollectionClass[][] {
  const recipes = new Set(items.map(({ recipe }) => recipe))
  return [...recipes].map((id) => items.filter(({ recipe }) => recipe === id))
}

/** One of each group, then the second of each, and so on. */
function inTurns(groups: readonly CollectionClass[][]): CollectionClass[] {
  const rounds = Math.max(0, ...groups.map((group) => group.length))
  return Array.from({ length: rounds }, (_, round) => groups.flatMap((group) => group[round] ?? [])).flat()
}

/** Types in the order the rule names them, else that of the closed list. */
function ordered({ sort, rule }: Collection, items: readonly CollectionClass[]): CollectionClass[] {
  const plain = items.toSorted(bySlug)
  switch (sort) {
    case 'varied':
      return inTurns((rule.types ?? CLASS_TYPES).map((type) => inTurns(byRecipe(plain.filter((item) => item.type === type)))))
    case 'shortest':
      return plain.toSorted((a, b) => a.seconds - b.seconds)
    case 'easiest':
      return plain.toSorted((a, b) => a.rpe - b.rpe)
    case 'ladder':
      return plain.toSorted((a, b) => (a.ladder?.step ?? 0) - (b.ladder?.step ?? 0))
  }
}

/** Slugs of the classes of a collection, in its order, at most `limit`; the order of `classes` does not matter. */
export function resolveCollection(collection: Collection, classes: readonly CollectionClass[]): string[] {
  return ordered(collection, classes.filter((item) => belongs(collection.rule, item))).slice(0, collection.limit).map(({ slug }) => slug)
}
