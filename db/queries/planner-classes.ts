import { inArray, isNull, type SQL } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { catalogState, classes, movements } from '@/db/schema'
import { movementLibrary } from '@/lib/catalog/movement-library'
import { toPlannerClass, type PlannerClass } from '@/lib/planner/planner-class'

/** All published classes as the planner sees them, sorted by slug. Reads every timeline: keep the answer. */
export async function listPlannerClasses(db: Db): Promise<PlannerClass[]> {
  return listWhere(db, isNull(classes.retiredAt))
}

/** These classes as the planner sees them, retired ones included: a plan may still hold one. */
export async function listPlannerClassesOf(db: Db, slugs: readonly string[]): Promise<PlannerClass[]> {
  return slugs.length === 0 ? [] : listWhere(db, inArray(classes.slug, [...slugs]))
}

async function listWhere(db: Db, where: SQL): Promise<PlannerClass[]> {
  const [rows, all] = await Promise.all([
    db.select({
      slug: classes.slug, type: classes.type, level: classes.level, seconds: classes.seconds, rpe: classes.rpe, peakRpe: classes.peakRpe,
      equipment: classes.equipment, focus: classes.focus, coach: classes.coach, music: classes.music, languages: classes.languages, markets: classes.markets,
      ladderStep: classes.ladderStep, load: classes.load, metMinutes: classes.metMinutes, contraindications: classes.contraindications, segments: classes.segments,
    }).from(classes).where(where),
    db.select().from(movements),
  ])
  const library = movementLibrary(all)
  return rows.map(({ ladderStep, ...row }) => toPlannerClass({ ...row, ladder: ladderStep === null ? null : { step: ladderStep } }, library))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
}

/** What the catalog was compiled from; '' while it is empty. */
export async function getCatalogHash(db: Db): Promise<string> {
  const [row] = await db.select({ hash: catalogState.contentHash }).from(catalogState)
  return row?.hash ?? ''
}
