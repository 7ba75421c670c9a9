import { peakLimit, pregnancyWeekOn, type PlanContext } from '../context'
import { COOL_DOWN_SHARE, FIRST_TRIMESTER_WEEKS, FRAME_SECONDS, LIMITS, OWN_FRAME_TYPES, WARM_UP_SHARE } from '../limits'
import type { Violation } from '../plan-types'
import type { PlannerClass } from '../planner-class'
import { violation } from './plan-view'

/** A rule on one class on one day. */
export type ClassRule = (item: PlannerClass, day: number, context: PlanContext) => Violation[]

/** H1: what screening caps. Under 16 is judged on the plan as a whole. */
export const screeningCap: ClassRule = (item, day, { person }) =>
  item.peakRpe > person.screeningPeak ? [violation('H1', day, item.slug, `peak ${item.peakRpe} is above ${person.screeningPeak}`)] : []

/** H2: nothing that is avoided in any segment, warm-up and cool-down included. */
export const avoidances: ClassRule = (item, day, { person }) => {
  const tags = item.tags.filter((tag) => (person.avoidJoints.has(tag.joint) && tag.severity >= person.leastSeverity) || (person.noJumping && tag.mechanism === 'jump'))
  return [
    ...tags.map((tag) => violation('H2', day, item.slug, `${tag.joint} ${tag.mechanism} ${tag.severity} is avoided`)),
    ...item.movements.filter((slug) => person.avoidMovements.has(slug)).map((slug) => violation('H2', day, item.slug, `${slug} is avoided`)),
  ]
}

/** H3, as far as one class goes: equipment, level, type, language. */
export const classFits: ClassRule = (item, day, { person, request }) => {
  const found: Violation[] = []
  for (const need of item.equipment) if (!person.equipment.has(need)) found.push(violation('H3', day, item.slug, `needs ${need}`))
  if (LIMITS[item.level].rank > LIMITS[request.level].rank) found.push(violation('H3', day, item.slug, `is for ${item.level}`))
  if (request.notTypes.includes(item.type)) found.push(violation('H3', day, item.slug, `is of the excluded type ${item.type}`))
  if (!item.languages.includes(request.language)) found.push(violation('H3', day, item.slug, `is not in ${request.language}`))
  return found
}

/** H11: warm-up 12–20 % and cool-down 10–20 %, each 60 s to 10 min (Nielsen 2014 and ACSM; shares are judgement). */
export const frame: ClassRule = (item, day) => {
  if (OWN_FRAME_TYPES.includes(item.type)) return []
  const outside = (seconds: number, share: { least: number; most: number }) =>
    seconds < FRAME_SECONDS.least || seconds > FRAME_SECONDS.most || seconds < share.least * item.seconds || seconds > share.most * item.seconds
  return [
    ...(outside(item.warmUpSeconds, WARM_UP_SHARE) ? [violation('H11', day, item.slug, `warm-up of ${item.warmUpSeconds} s`)] : []),
    ...(outside(item.coolDownSeconds, COOL_DOWN_SHARE) ? [violation('H11', day, item.slug, `cool-down of ${item.coolDownSeconds} s`)] : []),
  ]
}

/** H12: pregnancy (ACOG 804 via PMC9772147). An unknown week is taken as past the first trimester. */
export const pregnancy: ClassRule = (item, day, context) => {
  const { person, request } = context
  if (!person.pregnant) return []
  const found: Violation[] = []
  if (!request.screening.cleared) found.push(violation('H12', day, item.slug, 'pregnant and not cleared'))
  if (item.peakRpe > peakLimit({ ...person, screeningPeak: 10, highBloodPressure: false })) found.push(violation('H12', day, item.slug, `peak ${item.peakRpe} in pregnancy`))
  for (const risk of ['fall-risk', 'abdominal-impact'] as const) if (item.contraindications.includes(risk)) found.push(violation('H12', day, item.slug, risk))
  const supine = item.contraindications.includes('supine') || item.positions.includes('supine')
  if (supine && (pregnancyWeekOn(context, day) ?? 40) > FIRST_TRIMESTER_WEEKS) found.push(violation('H12', day, item.slug, 'supine after the first trimester'))
  return found
}

/** H13: high blood pressure (ACSM). */
export const bloodPressure: ClassRule = (item, day, { person }) => {
  if (!person.highBloodPressure) return []
  const found = (['breath-hold', 'maximal-isometric'] as const).filter((risk) => item.contraindications.includes(risk))
  const peak = peakLimit({ ...person, screeningPeak: 10, pregnant: false })
  return [
    ...found.map((risk) => violation('H13', day, item.slug, risk)),
    ...(item.peakRpe > peak ? [violation('H13', day, item.slug, `peak ${item.peakRpe} with high blood pressure`)] : []),
  ]
}

/** H15, as far as one class goes: it is published in the person's market. */
export const inMarket: ClassRule = (item, day, { request }) =>
  item.markets.includes(request.market) ? [] : [violation('H15', day, item.slug, `is not available in ${request.market}`)]

export const CLASS_RULES: readonly ClassRule[] = [screeningCap, avoidances, classFits, frame, pregnancy, bloodPressure, inMarket]

/** All that keeps a class out of a plan whatever the rest of it holds. */
export function classViolations(item: PlannerClass, day: number, context: PlanContext): Violation[] {
  return CLASS_RULES.flatMap((rule) => rule(item, day, context))
}
