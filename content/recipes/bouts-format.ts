import type { Block, Bout } from '@/content/recipes/bouts'
import { say } from '@/content/recipes/bouts-words'
import type { MovementLibrary } from '@/lib/catalog/recipe'
import type { Localized } from '@/lib/catalog/types'

/**
 * One way to fill a class: its blocks, its movements, and the sentence that says what they are. `fixed`: the pauses
 * inside its blocks belong to the form, or all pauses do, and are never stretched to fill a minute.
 */
export type Plan = { blocks: Block[]; moves: string[]; sentence: () => Localized; fixed?: 'inside' | 'all' }

/** What a format chooses from: movements in picking order, `arrange` to put those it takes into teaching order, `noun` for 'leg exercises', how long the class is. */
export type Choice = { order: string[]; arrange: (slugs: readonly string[]) => string[]; noun: Localized; minutes: number; library: MovementLibrary }

/** All the ways in which a format could fill a class, whatever they add up to. */
export type Format = (choice: Choice) => Plan[]

/** One bout of a plan. */
export const bout = (movement: string, seconds: number, rest: number): Bout => ({ movement, seconds, rest })

/** Whole numbers from `from` to `to`, both included. */
export function span(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
}

/** Every combination of one value from each list. */
export function combine(a: number[], b: number[], c: number[] = [0]): [number, number, number][] {
  return a.flatMap((x) => b.flatMap((y) => c.map((z): [number, number, number] => [x, y, z])))
}

/** A number that stays in figures. */
export function inFigures(value: number): Localized {
  const text = String(value)
  return say(text, text, text, text, text)
}
