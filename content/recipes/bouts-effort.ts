import type { Block } from '@/content/recipes/bouts'
import { mix } from '@/content/recipes/bouts-pick'

/** How effort moves through the work of a class. */
export const SHAPES = ['rising', 'hill', 'waves', 'steps', 'late', 'saddle', 'summits'] as const
export type Shape = (typeof SHAPES)[number]

/** RPE in steps of 0.5, halves upward. */
export function toHalf(rpe: number): number {
  return Math.floor(rpe * 2 + 0.5) / 2
}

/**
 * One RPE a bout between `low` and `high`, both reached but never passed, in steps of 0.5. `strain` gives a
 * movement's MET: one that costs more than the others is harder than its neighbours, one that costs less easier.
 */
export function effortOf(blocks: Block[], shape: Shape, low: number, high: number, seed: number, strain: (movement: string) => number): number[] {
  const strains = blocks.flatMap((block) => block.map((bout) => strain(bout.movement)))
  const usual = strains.reduce((sum, met) => sum + met, 0) / Math.max(1, strains.length)
  const count = blocks.reduce((sum, block) => sum + block.length, 0)
  let n = -1
  const raw = blocks.flatMap((block, b) => block.map((bout, j) => {
    n += 1
    const whole = count > 1 ? n / (count - 1) : 1
    const inside = block.length > 1 ? j / (block.length - 1) : 1
    const across = blocks.length > 1 ? b / (blocks.length - 1) : whole
    const heavier = Math.max(-0.4, Math.min(0.4, ((strain(bout.movement) - usual) / usual) * 0.7))
    const own = ((mix(`${seed}.${bout.movement}`) % 5) - 2) / 12
    return heightOf(shape, whole, inside, across) + heavier + own
  }))
  const floor = Math.min(...raw)
  const span = Math.max(...raw) - floor || 1
  return raw.map((value) => toHalf(low + ((value - floor) / span) * (high - low)))
}

function heightOf(shape: Shape, whole: number, inside: number, across: number): number {
  switch (shape) {
    case 'rising': return whole
    case 'hill': return whole < 0.65 ? whole / 0.65 : 1 - (whole - 0.65) * 1.6
    case 'waves': return 0.75 * inside + 0.25 * across
    case 'steps': return 0.8 * across + 0.2 * inside
    case 'late': return whole < 0.7 ? 0.25 + 0.2 * inside : 1
    case 'summits': return 0.8 * (1 - Math.abs(2 * inside - 1)) + 0.2 * across
    case 'saddle': return Math.abs(whole - 0.5) * 1.6 + 0.2 * inside
  }
}
