import 'server-only'
import type { Viewer } from '@/db/queries/people'
import { emptyForm, fromRequest, healthOf, type FormValues } from '@/lib/plan/form-values'
import { addDays, localDate, toDay, weekdayOf } from '@/lib/planner/dates'
import { WEEKDAYS } from '@/lib/catalog/vocabulary'
import type { PlanRequestInput } from '@/lib/planner/request'
import { keptPreferences } from './auth/preferences'
import { getPlanStart } from './plans'

/** What the plan form begins with: for a person who has a plan, what they asked for; else fair guesses. */
export async function getFormStart(viewer: Viewer | null, now = new Date()): Promise<{ start: FormValues; today: string; agreed: boolean }> {
  const zone = viewer?.timeZone ?? (await keptPreferences()).timeZone ?? 'UTC'
  const today = localDate(now.toISOString(), zone)
  const startsOn = nextMonday(today)
  if (!viewer) return { start: emptyForm(startsOn), today, agreed: false }
  const { request, screening, agreed } = await getPlanStart(viewer)
  const start = request ? fromRequest({ ...(request as PlanRequestInput), startsOn, skipDates: [] }, startsOn) : emptyForm(startsOn)
  return { start: screening ? { ...start, health: healthOf(screening) } : start, today, agreed }
}

/** Today if it is a Monday, else the Monday to come. */
function nextMonday(today: string): string {
  const passed = WEEKDAYS.indexOf(weekdayOf(toDay(today)))
  return passed === 0 ? today : addDays(today, 7 - passed)
}
