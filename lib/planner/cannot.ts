import { CLASS_TYPES, EQUIPMENT, WEEKDAYS, type Weekday } from '@/lib/catalog/vocabulary'
import { daysOfWeek, isFrozen, minutesOn, unansweredPain, type PlanContext } from './context'
import { toDate } from './dates'
import { nextLadderStep } from './ladder'
import { LADDER_STEPS, LEAST_AGE } from './limits'
import { cannotText, type CannotKey, type PhraseValues } from './phrases'
import type { CannotReason, RuleId } from './plan-types'
import type { PlanRequest } from './request'
import { classViolations } from './rules/class-rules'
import { viewOf } from './rules/plan-view'
import { ladderRuns } from './rules/run-rules'
import { ladderWeekdays } from './search/ladder-days'

type Loosen = Partial<PlanRequest>

/** Something that stands in the way, and changes that may clear it, the smallest first. */
export type Cause = { rule: RuleId; key: CannotKey; values?: PhraseValues; loosen: Loosen[]; final?: boolean }

const LADDER_MINUTES = 45

/** The reasons for a refusal: of each cause the first change that has been tried and yields a plan. */
export function refusal(request: PlanRequest, causes: readonly Cause[], works: (changed: PlanRequest) => boolean): CannotReason[] {
  const tried = causes.flatMap((cause): CannotReason[] => {
    if (cause.final) return [toReason(request, cause, {})]
    const loosen = cause.loosen.find((change) => works({ ...request, ...change }))
    return loosen ? [toReason(request, cause, loosen)] : []
  })
  if (tried.length > 0) return tried
  const more = everyWish(request)
  const [first] = causes
  const key: CannotKey = first && causes.length === 1 ? first.key : 'wishes'
  const both = (first?.loosen ?? [{}]).flatMap((own) => more.map((wide) => ({ ...own, ...wide, ...merged(own, wide) })))
  const loosen = both.find((change) => works({ ...request, ...change })) ?? more.at(-1) ?? {}
  return [toReason(request, { rule: first?.rule ?? 'H3', key, values: first?.values, loosen: [] }, loosen)]
}

/** Fields that both changes touch: days keep the longer, screening both answers. */
function merged(own: Loosen, wide: Loosen): Loosen {
  return {
    ...(own.weekdays && wide.weekdays ? { weekdays: Object.fromEntries(WEEKDAYS.map((day) => [day, Math.max(own.weekdays?.[day] ?? 0, wide.weekdays?.[day] ?? 0)])) } : {}),
    ...(own.screening && wide.screening ? { screening: { ...wide.screening, ...own.screening } } : {}),
    ...(own.goal ? { goal: own.goal } : {}),
  }
}

function toReason(request: PlanRequest, cause: Cause, loosen: Loosen): CannotReason {
  return { rule: cause.rule, message: cannotText(cause.key, request.language, cause.values), loosen }
}

/** What stands in the way before anything is planned; empty when nothing does. */
export function cannotStart(context: PlanContext): Cause[] {
  const { request } = context
  const { screening } = request
  if (screening.age !== null && screening.age < LEAST_AGE) return [{ rule: 'H1', key: 'age', loosen: [], final: true }]
  const pain = unansweredPain(context)
  if (pain !== null) return [{ rule: 'H16', key: 'pain', values: { date: pain }, loosen: [], final: true }]
  if (context.person.pregnant && !screening.cleared) return [{ rule: 'H12', key: 'pregnancy-cleared', loosen: [{ screening: { ...screening, cleared: true } }] }]
  if (WEEKDAYS.every((day) => !request.weekdays[day])) return [{ rule: 'H3', key: 'no-days', loosen: [{ weekdays: withDays(request, ['mon', 'wed', 'fri'], request.goal === 'run-5k' ? LADDER_MINUTES : 30) }] }]
  if (openDays(context).length === 0 && !holdsHistory(context)) return [{ rule: 'H15', key: 'over', loosen: laterStarts(context) }]
  return ladderWanted(context) ? ladderCauses(context) : []
}

/** Days that may still be planned. */
function openDays(context: PlanContext): number[] {
  return Array.from({ length: context.request.weeks }, (_, week) => daysOfWeek(context, week)).flat().filter((day) => !isFrozen(context, day) && minutesOn(context, day) > 0)
}

/** True when the plan in force has sessions that stay as history. */
function holdsHistory(context: PlanContext): boolean {
  return [...context.currentByDay.keys()].some((day) => day >= context.start && day < context.end && isFrozen(context, day))
}

function laterStarts(context: PlanContext): Loosen[] {
  const last = Math.max(context.today, (context.logs.at(-1)?.day ?? 0) + 1, context.start)
  return [{ startsOn: toDate(Math.max(context.today, context.start)), skipDates: [] }, { startsOn: toDate(last), skipDates: [] }]
}

/** Run minutes at which the ladder ends: who has logged a run as long in the last 30 days does not begin at its foot. */
const LADDER_TOP_SECONDS = 30 * 60

/** True for the goal of 5 km until the ladder has been climbed, or a run as long as its last step has been logged outside it. */
export function ladderWanted(context: PlanContext): boolean {
  if (context.request.goal !== 'run-5k' || isRunnerAlready(context)) return false
  return !ladderRuns(viewOf(new Map(), context)).some((run) => run.step === LADDER_STEPS && run.done)
}

function isRunnerAlready(context: PlanContext): boolean {
  return context.logs.some(({ day, item, share }) => item !== null && item.ladder === null && day >= context.today - 30 && item.runSeconds * share >= LADDER_TOP_SECONDS)
}

function ladderCauses(context: PlanContext): Cause[] {
  const { request } = context
  if (ladderWeekdays(context).length === 0) return [{ rule: 'H9', key: 'ladder-days', loosen: [{ weekdays: withDays(request, ladderPattern(request), LADDER_MINUTES) }, { goal: 'endurance' }] }]
  const step = nextLadderStep(ladderRuns(viewOf(new Map(), context)), Math.max(context.today, context.start))
  const longest = Math.max(...ladderWeekdays(context).map((day) => request.weekdays[day] ?? 0))
  const steps = [...context.bySlug.values()].filter((item) => item.ladder !== null && item.ladder.step <= step)
  const broken = steps.map((item) => classViolations(item, context.end - 1, context))
  if (steps.some((item, index) => broken[index]?.length === 0 && item.seconds <= longest * 60)) return []
  const rules = new Set(broken.flat().map(({ rule }) => rule))
  const instead: Loosen[] = [{ goal: 'endurance' }, { goal: 'back-to-exercise' }]
  const health = (['H1', 'H2', 'H12', 'H13'] as const).find((rule) => rules.has(rule))
  if (health) return [{ rule: health, key: 'ladder-health', loosen: instead }]
  return [{ rule: rules.has('H3') ? 'H3' : rules.has('H15') ? 'H15' : 'H9', key: 'ladder-missing', loosen: [
    { notTypes: request.notTypes.filter((type) => type !== 'running') }, { language: 'en' }, { market: 'US' },
    { weekdays: withDays(request, ladderPattern(request), 60) }, ...instead,
  ] }]
}

/** Three days with a rest day between, as many of them as possible among those offered. */
function ladderPattern(request: PlanRequest): Weekday[] {
  const sets = WEEKDAYS.map((_, first) => [0, 2, 4].map((step) => WEEKDAYS[(first + step) % 7] ?? 'mon'))
  const offered = (days: readonly Weekday[]) => days.filter((day) => (request.weekdays[day] ?? 0) > 0).length
  return sets.reduce((best, set) => (offered(set) > offered(best) ? set : best))
}

function withDays(request: PlanRequest, days: readonly Weekday[], minutes: number): PlanRequest['weekdays'] {
  return { ...request.weekdays, ...Object.fromEntries(days.map((day) => [day, Math.max(minutes, request.weekdays[day] ?? 0)])) }
}

/** What may have left every day of a plan empty, one wish at a time. */
export function cannotFill(context: PlanContext): Cause[] {
  const { request, person } = context
  const { screening } = request
  const offered = WEEKDAYS.filter((day) => (request.weekdays[day] ?? 0) > 0)
  const causes: (Cause | false)[] = [
    { rule: 'H3', key: 'minutes', loosen: [15, 30, 45].map((minutes) => ({ weekdays: withDays(request, offered, minutes) })) },
    request.notTypes.length > 0 && { rule: 'H3', key: 'types', loosen: [{ notTypes: [] }] },
    { rule: person.pregnant ? 'H12' : 'H3', key: person.pregnant ? 'pregnancy-classes' : 'equipment', loosen: [{ equipment: ['mat'] }, { equipment: allEquipment(), noWall: false }] },
    { rule: 'H3', key: 'language', loosen: [{ language: 'en' }, { market: 'US' }, { language: 'en', market: 'US' }] },
    { rule: 'H2', key: 'avoided', loosen: [{ avoidMovements: [] }, { avoidMovements: [], noJumping: false }, { avoidMovements: [], avoidJoints: [] }] },
    person.screeningPeak < 10 && { rule: 'H1', key: 'cleared', loosen: [{ screening: { ...screening, cleared: true } }] },
  ]
  return causes.filter((cause) => cause !== false)
}

function allEquipment(): PlanRequest['equipment'] {
  return EQUIPMENT.filter((item) => item !== 'none')
}

/** Ever wider changes, for when no single one does. */
function everyWish(request: PlanRequest): Loosen[] {
  const offered = WEEKDAYS.filter((day) => (request.weekdays[day] ?? 0) > 0)
  const days = withDays(request, offered.length > 0 ? offered : ['mon', 'wed', 'fri'], 45)
  const wide: Loosen = { equipment: allEquipment(), noWall: false, notTypes: [], weekdays: days }
  const wider: Loosen = { ...wide, language: 'en', market: 'US', avoidMovements: [], skipDates: [] }
  const goal = request.goal === 'run-5k' ? { goal: 'endurance' as const } : {}
  return [
    { notTypes: CLASS_TYPES.filter((type) => request.notTypes.includes(type) && type === 'hiit') }, wide, { ...wide, ...goal }, { ...wider, ...goal },
    { ...wider, ...goal, avoidJoints: [], noJumping: false },
    { ...wider, ...goal, avoidJoints: [], noJumping: false, screening: { ...request.screening, cleared: true } },
  ]
}
