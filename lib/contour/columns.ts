import type { Contour } from '@/lib/catalog/types'
import type { ClassType } from '@/lib/catalog/vocabulary'

/** One stretch of equal effort; `still` ones are drawn as dots. */
export type Column = { seconds: number; rpe: number; still: boolean }

const STILL_RPE = 1

/**
 * The columns of a contour. A contour carries no kinds, so stillness is told by effort: in a
 * meditation every stretch at rpe ≤ 1, in yoga and stretching those at the two ends.
 * `still`, one flag an entry, says it exactly where the segments are known. Efforts are held
 * to 0–10, lengths that are not positive are left out.
 */
export function toColumns(contour: Contour, type: ClassType, still?: readonly boolean[]): Column[] {
  const quiet = still ?? quietBy(contour, type)
  return contour.flatMap(([seconds, rpe], index) =>
    seconds > 0 ? [{ seconds, rpe: Math.min(10, Math.max(0, rpe)), still: quiet[index] ?? false }] : [],
  )
}

function quietBy(contour: Contour, type: ClassType): boolean[] {
  const quiet = contour.map(([, rpe]) => rpe <= STILL_RPE)
  if (type === 'meditation') return quiet
  if (type !== 'yoga' && type !== 'stretching') return quiet.map(() => false)
  const first = quiet.indexOf(false)
  const last = quiet.lastIndexOf(false)
  return quiet.map((value, index) => value && (index < first || index > last))
}

/** A run of columns that are all still or all moving, from `start` seconds on. */
export type Run = { start: number; seconds: number; still: boolean; columns: Column[] }

/** The runs in order; their seconds sum to those of the columns. */
export function toRuns(columns: readonly Column[]): Run[] {
  const runs: Run[] = []
  let at = 0
  for (const column of columns) {
    const last = runs.at(-1)
    if (last && last.still === column.still) {
      last.columns.push(column)
      last.seconds += column.seconds
    } else {
      runs.push({ start: at, seconds: column.seconds, still: column.still, columns: [column] })
    }
    at += column.seconds
  }
  return runs
}

/** Seconds of all columns together. */
export function totalOf(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => sum + column.seconds, 0)
}
