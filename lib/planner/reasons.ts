import type { Muscle } from '@/lib/catalog/vocabulary'
import { daysOfWeek, weekOf } from './context'
import { GAP_DAYS, HARD_CARDIO_PEAK, STRENGTH_DAY_SECONDS } from './limits'
import { jointWord, reasonText, typeWord, weekdayWord, type PhraseValues, type ReasonKey } from './phrases'
import type { WeekKind } from './plan-types'
import type { PlannerClass } from './planner-class'
import { isHardCardio, sum, type PlanView } from './rules/plan-view'

type Reason = [key: ReasonKey, values?: PhraseValues]

const LEGS: readonly Muscle[] = ['quads', 'hamstrings', 'glutes', 'calves']
const UPPER: readonly Muscle[] = ['chest', 'upper-back', 'lats', 'shoulders', 'biceps', 'triceps']
const NEAR_DAYS = 3
const LEAST_BRISK = 5

/** A sentence for each class of a day, in the request's language. Each says only what is true of the plan as it stands. */
export function writeReasons(view: PlanView, day: number, items: readonly PlannerClass[], mains: ReadonlySet<PlannerClass>, kinds: readonly WeekKind[]): string[] {
  const { language } = view.context.request
  const used = new Set<ReasonKey>()
  return items.map((item) => {
    const choices = mains.has(item) ? mainReasons(view, day, item, kinds) : addOnReasons(view, day, item)
    const [key, values] = choices.find(([name]) => !used.has(name)) ?? choices[0] ?? ['extra']
    used.add(key)
    return reasonText(key, language, values)
  })
}

function mainReasons(view: PlanView, day: number, item: PlannerClass, kinds: readonly WeekKind[]): Reason[] {
  const { request, person } = view.context
  const found: Reason[] = []
  const add = (when: boolean, ...reason: Reason) => { if (when) found.push(reason) }
  if (item.ladder) return [view.context.logs.some((log) => log.item?.ladder?.step === item.ladder?.step) || plannedBefore(view, day, item.ladder.step) ? ['ladder-again'] : ['ladder', { step: item.ladder.step }]]
  add(kinds[weekOf(view.context, day)] === 'deload' && item.peakRpe > 3, 'deload')
  add(isComeback(view, day), 'comeback')
  add(person.pregnant && item.type !== 'meditation', 'pregnancy')
  if (item.type === 'strength') found.push(...restReasons(view, day, item))
  add(isHardCardio(item) && !hard(view, day + 1), 'hard-day')
  const run = runReason(view, day, item)
  if (run) found.push(run)
  add(item.peakRpe <= 3.5 && strengthOn(view, day - 1) && strengthOn(view, day + 1) && item.type !== 'strength', 'easy-between')
  const [joint] = person.avoidJoints
  add(joint !== undefined && weekOf(view.context, day) % 3 === 0 && (item.type === 'strength' || item.type === 'cardio'), 'joint', { joint: joint ? jointWord(joint, request.language) : '' })
  if (item.type === 'strength') found.push(strengthReason(view, day))
  add(request.goal === 'sleep' && item.peakRpe <= 3, 'sleep')
  add(request.types.includes(item.type) && item.type !== 'strength', 'liked-type', { type: typeWord(item.type, request.language) })
  const minutes = Math.round(item.moderateMinutes + 2 * item.vigorousMinutes)
  add(minutes >= LEAST_BRISK, 'brisk', { minutes })
  switch (item.type) {
    case 'strength': break
    case 'cardio': case 'hiit': found.push(['cardio']); break
    case 'yoga': found.push(item.peakRpe > 3 ? ['yoga'] : ['stretch']); break
    case 'pilates': found.push(['pilates']); break
    case 'stretching': found.push(['stretch']); break
    case 'meditation': found.push(['calm']); break
    case 'running': found.push(['run']); break
    case 'walking': found.push(['walk']); break
  }
  return found
}

function addOnReasons(view: PlanView, day: number, item: PlannerClass): Reason[] {
  const worked = (view.planned.get(day) ?? []).some((other) => other !== item && other.peakRpe > 3)
  const minutes = Math.round(item.moderateMinutes + 2 * item.vigorousMinutes)
  switch (item.type) {
    case 'stretching': return worked ? [['loosen']] : [['stretch']]
    case 'yoga': return worked && item.peakRpe <= 3 ? [['loosen'], ['extra']] : [['extra']]
    case 'meditation': return [['settle']]
    case 'strength': return [['some-strength']]
    case 'walking': return minutes >= LEAST_BRISK ? [['brisk', { minutes }], ['walk-off']] : [['walk-off']]
    case 'cardio': case 'hiit': case 'running': case 'pilates': return minutes >= LEAST_BRISK ? [['brisk', { minutes }], ['extra']] : [['extra']]
  }
}

/** One half of the body rests: it was worked lately and is next worked on a later day. */
function restReasons(view: PlanView, day: number, item: PlannerClass): Reason[] {
  const { language } = view.context.request
  const upper = works(item, UPPER)
  const legs = works(item, LEGS)
  if (upper === legs) return []
  const resting = upper ? LEGS : UPPER
  const worked = (other: number) => view.on(other).some(({ item: entry }) => entry.type === 'strength' && works(entry, resting))
  if (worked(day)) return []
  const next = Array.from({ length: 6 }, (_, index) => day + 1 + index).find(worked)
  const before = Array.from({ length: NEAR_DAYS }, (_, index) => day - 1 - index).some(worked)
  return next !== undefined && before ? [[upper ? 'legs-rest' : 'upper-rest', { day: weekdayWord(next, language) }]] : []
}

function works(item: PlannerClass, muscles: readonly Muscle[]): boolean {
  const from = item.hardMuscles.length > 0 ? item.hardMuscles : item.primaryMuscles
  return from.some((muscle) => muscles.includes(muscle))
}

function strengthReason(view: PlanView, day: number): Reason {
  const days = daysOfWeek(view.context, weekOf(view.context, day)).filter((other) => strengthOn(view, other))
  const number = days.indexOf(day) + 1
  if (number === 0) return ['some-strength']
  return days.length === 1 ? ['strength-only'] : ['strength', { number, count: days.length }]
}

function strengthOn(view: PlanView, day: number): boolean {
  return sum(view.on(day).map(({ item, share }) => (item.type === 'strength' ? item.seconds * share : 0))) >= STRENGTH_DAY_SECONDS
}

function hard(view: PlanView, day: number): boolean {
  return view.on(day).some(({ item }) => item.peakRpe >= HARD_CARDIO_PEAK)
}

function runReason(view: PlanView, day: number, item: PlannerClass): Reason | null {
  if (item.runSeconds === 0) return null
  for (let other = day - 1; other >= day - 30; other--) {
    const last = sum(view.on(other).map(({ item: entry, share }) => entry.runSeconds * share))
    if (last === 0) continue
    const more = Math.round((item.runSeconds - last) / 60)
    return more >= 1 ? ['longer-run', { more }] : null
  }
  return null
}

function plannedBefore(view: PlanView, day: number, step: number): boolean {
  return view.days.some((other) => other < day && (view.planned.get(other) ?? []).some((item) => item.ladder?.step === step))
}

/** The first week after a gap of two weeks or more in the log. */
function isComeback(view: PlanView, day: number): boolean {
  const last = view.context.logs.at(-1)?.day
  const first = view.days[0]
  return last !== undefined && first !== undefined && first - last >= GAP_DAYS && weekOf(view.context, day) === weekOf(view.context, first)
}
