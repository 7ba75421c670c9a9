import { totalOf, type Column } from './columns'

const TOLERATED_SHARE = 0.15
const MIDDLE_SHARE_OF_PEAK = 0.6
/** One alone would no longer say 'intervals'. */
const LEAST_REPETITIONS = 2

/**
 * Fewer and wider repetitions where the middle would be too fine to see: if over 15 % of it is
 * narrower than `least` px, evenly picked repetitions are kept and stretched over its time.
 * Warm-up, middle and cool-down keep their share; the total stays the same.
 * `scale` in px a second.
 */
export function fold(columns: readonly Column[], scale: number, least: number): Column[] {
  const peak = Math.max(...columns.map((column) => column.rpe))
  const inMiddle = (column: Column) => column.rpe >= peak * MIDDLE_SHARE_OF_PEAK
  const from = columns.findIndex(inMiddle)
  const to = columns.findLastIndex(inMiddle) + 1
  const middle = columns.slice(from, to)
  if (middle.length < 3 || narrowShare(middle, scale, least) <= TOLERATED_SHARE) return [...columns]
  return [...columns.slice(0, from), ...fewer(middle, scale, least), ...columns.slice(to)]
}

function fewer(middle: readonly Column[], scale: number, least: number): Column[] {
  const repetitions = toRepetitions(middle)
  const total = totalOf(middle)
  let best: { columns: Column[]; share: number } | null = null
  for (let count = repetitions.length - 1; count >= LEAST_REPETITIONS; count--) {
    const picked = pickEvenly(repetitions, count).flat()
    const stretch = total / totalOf(picked)
    const columns = picked.map((column) => ({ ...column, seconds: column.seconds * stretch }))
    const share = narrowShare(columns, scale, least)
    if (!best || share < best.share) best = { columns, share }
    if (best.share <= TOLERATED_SHARE) break
  }
  return best ? best.columns : [...middle]
}

/** A repetition begins wherever effort rises. */
function toRepetitions(columns: readonly Column[]): Column[][] {
  const repetitions: Column[][] = []
  let before = -1
  for (const column of columns) {
    const current = repetitions.at(-1)
    if (current && column.rpe <= before) current.push(column)
    else repetitions.push([column])
    before = column.rpe
  }
  return repetitions
}

function pickEvenly<T>(items: readonly T[], count: number): T[] {
  const step = items.length / count
  return items.filter((_, index) => Math.floor((index + 1) / step + 1e-9) > Math.floor(index / step + 1e-9))
}

function narrowShare(columns: readonly Column[], scale: number, least: number): number {
  const narrow = columns.filter((column) => column.seconds * scale < least)
  return totalOf(narrow) / totalOf(columns)
}
