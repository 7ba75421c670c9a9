import { daysOfWeek, isFrozen, minutesOn } from './context'
import { STRENGTH_DAY_SECONDS } from './limits'
import { noteText } from './phrases'
import { sum, type PlanView } from './rules/plan-view'

/** Below this many moderate-equivalent minutes a week a plan says so; 150 are advised (WHO 2020, PMC7719906). */
const PLAIN_AEROBIC = 120

/** What a person should know of a plan as a whole, in the request's language. */
export function planNotes(view: PlanView): string[] {
  const { context } = view
  const { language, weeks, screening } = context.request
  const open = Array.from({ length: weeks }, (_, week) => daysOfWeek(context, week)).filter((days) => !days.some((day) => isFrozen(context, day)))
  const notes: string[] = []
  if (context.person.screeningPeak < 10 && !screening.cleared) notes.push(noteText('kept-gentle', language))
  if (open.length > 0) {
    const minutes = sum(open.flat().flatMap((day) => view.on(day).map(({ item }) => item.moderateMinutes + 2 * item.vigorousMinutes))) / open.length
    if (minutes < PLAIN_AEROBIC) notes.push(noteText('little-aerobic', language, { minutes: Math.round(minutes / 5) * 5 }))
    const strengthDays = open.flat().filter((day) => sum(view.on(day).map(({ item }) => (item.type === 'strength' ? item.seconds : 0))) >= STRENGTH_DAY_SECONDS).length
    if (strengthDays / open.length < 1.5) notes.push(noteText('little-strength', language))
    if (open.flat().some((day) => minutesOn(context, day) > 0 && !view.planned.has(day))) notes.push(noteText('days-free', language))
  }
  return notes
}
