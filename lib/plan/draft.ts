import { CLASS_TYPES, type Weekday } from '@/lib/catalog/vocabulary'
import { isPlainDate } from '@/lib/planner/dates'
import type { PlanWeek } from '@/lib/planner/plan-types'
import type { PlanRequestInput } from '@/lib/planner/request'
import type { Board, PlanCard } from './board'

/** The place of a guest's plan on the device. */
export const DRAFT_KEY = 'upbeat.plan'

/**
 * A plan that is not kept on the server: what was asked, health answers included, and what was answered.
 * `id` is a uuid: the plan keeps it when it joins an account. `locale` is the language of its words.
 */
export type Draft = {
  id: string
  locale: string
  request: PlanRequestInput
  weeks: PlanWeek[]
  notes: string[]
  cards: Record<string, PlanCard>
  states: Board['states']
  /** Minutes of weekdays that sessions were moved to. */
  moved: Partial<Record<Weekday, number>>
}

/** Reads what the device has kept; null for anything that is no draft. The server checks it again before it keeps it. */
export function parseDraft(text: string | null): Draft | null {
  if (!text) return null
  try {
    const value: unknown = JSON.parse(text)
    return isDraft(value) ? value : null
  } catch {
    return null
  }
}

function isDraft(value: unknown): value is Draft {
  if (!isObject(value) || typeof value['id'] !== 'string' || !isObject(value['request']) || !isObject(value['cards']) || !isObject(value['states'])) return false
  const { weeks, notes, cards } = value
  return Array.isArray(weeks) && weeks.length > 0 && weeks.every(isWeek) && Array.isArray(notes) && notes.every((note) => typeof note === 'string') && Object.values(cards as object).every(isCard)
}

function isWeek(week: unknown): boolean {
  return isObject(week) && typeof week['startsOn'] === 'string' && isPlainDate(week['startsOn']) && typeof week['kind'] === 'string'
    && Array.isArray(week['sessions']) && week['sessions'].every((session) => isObject(session) && typeof session['date'] === 'string' && Array.isArray(session['classes']))
}

function isCard(card: unknown): boolean {
  return isObject(card) && typeof card['slug'] === 'string' && typeof card['title'] === 'string' && Array.isArray(card['contour'])
    && typeof card['seconds'] === 'number' && CLASS_TYPES.some((type) => type === card['type'])
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
