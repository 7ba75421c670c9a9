import type { PlannerClass } from '@/lib/planner/planner-class'

/**
 * The classes that ask nothing of a person that the given ones do not ask already: no higher peak, no joint loaded more,
 * no position or risk that is new. For plans whose health answers were not kept: what they allowed can be seen in the
 * plan itself, and no more than that is needed to change it safely.
 */
export function withinEnvelope(classes: readonly PlannerClass[], used: readonly PlannerClass[]): PlannerClass[] {
  const peak = Math.max(0, ...used.map((item) => item.peakRpe))
  const tags = new Map<string, number>()
  for (const { joint, mechanism, severity } of used.flatMap((item) => item.tags)) {
    for (const key of [joint, mechanism === 'jump' ? 'jump' : '']) if (key) tags.set(key, Math.max(severity, tags.get(key) ?? 0))
  }
  const risks = new Set(used.flatMap((item) => item.contraindications))
  const positions = new Set(used.flatMap((item) => item.positions))
  const fits = (item: PlannerClass) => item.peakRpe <= peak
    && item.tags.every((tag) => tag.severity <= (tags.get(tag.joint) ?? 0) && (tag.mechanism !== 'jump' || tags.has('jump')))
    && item.contraindications.every((risk) => risks.has(risk))
    && item.positions.every((position) => position !== 'supine' || positions.has('supine'))
  return classes.filter((item) => used.includes(item) || fits(item))
}
