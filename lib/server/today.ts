import 'server-only'
import { searchClasses } from '@/db/queries/search-classes'
import type { Viewer } from '@/db/queries/people'
import { NO_FILTERS, type Filters } from '@/lib/catalog/filters'
import type { Card } from '@/lib/catalog/types'
import type { Locale } from '@/lib/catalog/vocabulary'
import { planPhase, type Board } from '@/lib/plan/board'
import { getDb } from './db'
import { getOwnPlan } from './plans'

export type WayOut = { way: 'short' | 'low' | 'gentle'; card: Card }
export type Today = { board: Board; ways: WayOut[] }

/** The three ways out of today: all of them quiet, none of them hard. */
const WAYS: { way: WayOut['way']; filters: Partial<Filters> }[] = [
  { way: 'short', filters: { type: ['stretching'], duration: ['5-10'] } },
  { way: 'low', filters: { type: ['yoga'], effort: ['gentle'], duration: ['10-20'] } },
  { way: 'gentle', filters: { type: ['walking'], effort: ['gentle'], duration: ['15-30'] } },
]

/** Today of a person whose plan is running: its board, and what else would do. Null without such a plan. */
export async function getToday(viewer: Viewer, locale: Locale): Promise<Today | null> {
  const plan = await getOwnPlan(viewer, locale)
  if (!plan || planPhase(plan.board) !== 'running') return null
  const { board } = plan
  const ways = await Promise.all(WAYS.map(async ({ way, filters }) => {
    const avoid: Filters['avoid'] = [...board.avoidJoints, ...(board.noJumping ? ['jump' as const] : [])]
    const { classes } = await searchClasses(getDb(), { ...NO_FILTERS, ...filters, level: ['beginner'], avoid }, locale, 1, 0)
    return classes.map((card): WayOut => ({ way, card }))
  }))
  return { board, ways: ways.flat() }
}
