import type { Level } from '@/lib/catalog/vocabulary'
import { COMEBACK_SHARE, FIRST_WEEK_SHARE, GAP_DAYS, LIMITS, LOAD_GROWTH, LOAD_WINDOW_WEEKS } from './limits'

/** What has been done, or is planned to be, as the weekly allowance sees it. Weeks count from the plan's first, earlier ones are negative. */
export type LoadRecord = {
  level: Level
  recentMinutes: number | null
  /** Day number of the plan's first day. */
  start: number
  /** All days with a log or a planned session, ascending. */
  activeDays: readonly number[]
  /** True when something has been logged on the day. */
  isLogged(day: number): boolean
  /** Counted load of a week, runs of the ladder included. */
  weekLoad(week: number): number
}

/**
 * H10: the counted load a week may hold at most, given all that comes before it.
 * The larger of the level's floor and 1.10 × the best of the last 4 weeks. A gap of ≥ 14 days ends that
 * window, and the first week back is held to the larger of 0.75 × floor and 0.6 × the best of the 4 weeks
 * before it. Before any log: 0.75 × floor, or what the person says they did lately. All of it is judgement:
 * no study sets such a number.
 */
export function loadAllowance(record: LoadRecord, week: number): number {
  const { floor, perRecentMinute } = LIMITS[record.level]
  const weekStart = record.start + week * 7
  const before = record.activeDays.filter((day) => day < weekStart)
  const first = record.activeDays.find((day) => day >= weekStart) ?? weekStart
  const last = before.at(-1)
  if (last === undefined) {
    const fresh = Math.max(FIRST_WEEK_SHARE * floor, (record.recentMinutes ?? 0) * perRecentMinute)
    const begun = first < weekStart + 7 && record.activeDays.some((day) => day < weekStart + 7 && record.isLogged(day))
    return begun ? Math.min(fresh, floor) : fresh
  }
  if (first - last >= GAP_DAYS) return Math.max(FIRST_WEEK_SHARE * floor, COMEBACK_SHARE * best(record, week, -Infinity))
  return Math.max(floor, LOAD_GROWTH * best(record, week, Math.floor((sinceLastGap(before) - record.start) / 7)))
}

function best(record: LoadRecord, week: number, since: number): number {
  const weeks = Array.from({ length: LOAD_WINDOW_WEEKS }, (_, index) => week - 1 - index).filter((other) => other >= since)
  return Math.max(0, ...weeks.map((other) => record.weekLoad(other)))
}

/** The first active day after the last gap of ≥ 14 days. */
function sinceLastGap(days: readonly number[]): number {
  const index = days.findLastIndex((day, at) => at > 0 && day - (days[at - 1] ?? day) >= GAP_DAYS)
  return days[Math.max(0, index)] ?? 0
}
