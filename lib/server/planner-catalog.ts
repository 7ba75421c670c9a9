import 'server-only'
import { listPlanClassTexts } from '@/db/queries/plans'
import { getCatalogHash, listPlannerClasses, listPlannerClassesOf } from '@/db/queries/planner-classes'
import type { Locale } from '@/lib/catalog/vocabulary'
import type { PlanCard } from '@/lib/plan/board'
import type { PlanWeek } from '@/lib/planner/plan-types'
import type { PlannerClass } from '@/lib/planner/planner-class'
import { getDb } from './db'

const shared = globalThis as typeof globalThis & { upbeatPlannerClasses?: { hash: string; classes: Promise<PlannerClass[]> } }

/** All published classes as the planner sees them; read once a process and catalog. */
export async function getPlannerClasses(): Promise<PlannerClass[]> {
  const hash = await getCatalogHash(getDb())
  const known = shared.upbeatPlannerClasses
  if (known?.hash === hash) return known.classes
  const classes = listPlannerClasses(getDb())
  shared.upbeatPlannerClasses = { hash, classes }
  classes.catch(() => {
    delete shared.upbeatPlannerClasses
  })
  return classes
}

/** The published classes, and with them those of a plan that have been retired since. */
export async function getClassesWith(weeks: readonly PlanWeek[]): Promise<PlannerClass[]> {
  const published = await getPlannerClasses()
  const known = new Set(published.map((item) => item.slug))
  const retired = slugsOf(weeks).filter((slug) => !known.has(slug))
  return retired.length === 0 ? published : [...published, ...(await listPlannerClassesOf(getDb(), retired))]
}

export function slugsOf(weeks: readonly PlanWeek[]): string[] {
  return [...new Set(weeks.flatMap((week) => week.sessions.flatMap((session) => session.classes.map((item) => item.slug))))]
}

/** Classes as a plan shows them, by slug. */
export async function getPlanCards(slugs: readonly string[], classes: readonly PlannerClass[], locale: Locale): Promise<Record<string, PlanCard>> {
  const brisk = new Map(classes.map((item) => [item.slug, briskOf(item)]))
  const texts = await listPlanClassTexts(getDb(), slugs, locale)
  return Object.fromEntries(texts.map((text) => [text.slug, { ...text, brisk: brisk.get(text.slug) ?? 0 }]))
}

/** Moderate minutes, vigorous ones counted twice (WHO 2020, PMC7719906), to 0.1. */
export function briskOf(item: PlannerClass): number {
  return Math.round(10 * (item.moderateMinutes + 2 * item.vigorousMinutes)) / 10
}
