import type { Block } from '@/content/recipes/bouts'

/** How effort moves through the work of a class. */
export const SHAPES = ['rising', 'hill', 'waves', 'steps', 'late', 'saddle', 'summits'] as const
export type Shape = (typeof SHAPES)[number]

/** RPE in steps of 0.5, halves upward. */
export function toHalf(rpe: number): number {
  return Math.floor(rpe * 2 + 0.5) / 2
}

/**
 * One RPE a bout between `low` and `high`, in steps of 0.5. Effort follows the movement: `hardness` puts each into a
 * band of its own, and only inside it the shape of the class moves it, so that a lighter movement is never rated above
 * a harder one, and a movement never easier than it was before.
 */
export function effortOf(blocks: Block[], shape: Shape, low: number, high: number, hardness: (movement: string) => number): number[] {
  const bouts = blocks.flat()
  const ranks = [...new Set(bouts.map(({ movement }) => hardness(movement)))].toSorted((a, b) => a - b)
  const heights = withinRanks(heightsOf(blocks, shape), bouts.map(({ movement }) => hardness(movement)))
  const before = new Map<string, number>()
  return bouts.map(({ movement }, i) => {
    const height = Math.max(heights[i] ?? 0, before.get(movement) ?? 0)
    before.set(movement, height)
    return toHalf(low + ((ranks.indexOf(hardness(movement)) + height) / ranks.length) * (high - low))
  })
}

/** Heights stretched to 0–1 among the bouts of one hardness, so that each reaches the top of its band. */
function withinRanks(heights: readonly number[], ranks: readonly number[]): number[] {
  const bounds = new Map<number, [least: number, most: number]>()
  ranks.forEach((rank, i) => {
    const height = heights[i] ?? 0
    const [least, most] = bounds.get(rank) ?? [height, height]
    bounds.set(rank, [Math.min(least, height), Math.max(most, height)])
  })
  return heights.map((height, i) => {
    const [least, most] = bounds.get(ranks[i] ?? 0) ?? [0, 0]
    return most > least ? (height - least) / (most - least) : 1
  })
}

/** The shape of the class at each bout, 0–1. */
function heightsOf(blocks: Block[], shape: Shape): number[] {
  const count = blocks.flat().length
  let n = -1
  const raw = blocks.flatMap((block, b) => block.map((_, j) => {
    n += 1
    const whole = count > 1 ? n / (count - 1) : 1
    const inside = block.length > 1 ? j / (block.length - 1) : 1
    return heightOf(shape, whole, inside, blocks.length > 1 ? b / (blocks.length - 1) : whole)
  }))
  const floor = Math.min(...raw)
  const span = Math.max(...raw) - floor || 1
  return raw.map((value) => (value - floor) / span)
}

/** Seconds for which the hardest effort of a class has to last to count as its peak. */
const PEAK_SECONDS = 60

/**
 * The same efforts, the hardest of them raised until their highest lasts for a minute in all: what is called a peak
 * is felt as one. `most`: what each can be at most; `hardness`: the harder movement is raised first.
 */
export function heldAtTop(efforts: readonly number[], seconds: readonly number[], most: readonly number[] = [], hardness: readonly number[] = []): number[] {
  const top = Math.max(...efforts)
  const hardest = efforts.map((rpe, i) => ({ rpe, i })).filter(({ i }) => (most[i] ?? top) >= top).toSorted((a, b) => (hardness[b.i] ?? 0) - (hardness[a.i] ?? 0) || b.rpe - a.rpe || b.i - a.i)
  let held = 0
  const raised = new Set<number>()
  for (const { i } of hardest) {
    if (held >= PEAK_SECONDS) break
    raised.add(i)
    held += seconds[i] ?? 0
  }
  return efforts.map((rpe, i) => raised.has(i) ? top : rpe)
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
