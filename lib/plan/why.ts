import type { Joint } from '@/lib/catalog/vocabulary'
import type { WeekKind } from '@/lib/planner/plan-types'
import type { Board, BoardWeek } from './board'

/** Why a week looks as it does, each with what stands in its sentence. */
export type Why =
  | { key: 'first'; minutes: number }
  | { key: 'more' | 'less' | 'same'; minutes: number; before: number; percent: number }
  | { key: 'deload'; minutes: number }
  | { key: 'deload-ahead'; week: number }
  | { key: 'days-off'; count: number }
  | { key: 'no-jumping' }
  | { key: 'easy-on'; joints: Joint[] }
  | { key: 'note'; text: string }

/** Within this share two weeks count as equal. */
const SAME = 0.02

/** The reasons for a week, the most telling first. */
export function whyWeek(board: Board, weeks: readonly BoardWeek[], index: number): Why[] {
  const week = weeks[index]
  if (!week) return []
  const found: Why[] = [volume(week, weeks[index - 1] ?? null)]
  const off = week.days.filter((day) => day.classes.length === 0).length
  if (off > 0) found.push({ key: 'days-off', count: off })
  if (board.noJumping) found.push({ key: 'no-jumping' })
  if (board.avoidJoints.length > 0) found.push({ key: 'easy-on', joints: board.avoidJoints })
  const deload = weeks.findIndex((other, at) => at > index && other.kind === ('deload' satisfies WeekKind))
  if (deload > 0) found.push({ key: 'deload-ahead', week: deload + 1 })
  return [...found, ...board.notes.map((text): Why => ({ key: 'note', text }))]
}

function volume(week: BoardWeek, before: BoardWeek | null): Why {
  const { minutes } = week
  if (week.kind === 'deload') return { key: 'deload', minutes }
  if (!before || before.minutes === 0) return { key: 'first', minutes }
  const step = (minutes - before.minutes) / before.minutes
  const key = Math.abs(step) <= SAME ? 'same' : step > 0 ? 'more' : 'less'
  return { key, minutes, before: before.minutes, percent: Math.abs(step) }
}
