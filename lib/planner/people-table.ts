import { people } from './people'
import { makePlan } from './plan'
import type { PlannerClass } from './planner-class'
import { parsePlanRequest } from './request'

const SHOWN_WEEKS = [0, 3, 7]

/** Thirteen people's plans beside what a trainer would expect: their sessions in weeks 1 and 4, their load in weeks 1, 4 and 8. */
export function peopleTable(classes: readonly PlannerClass[]): string {
  const bySlug = new Map(classes.map((item) => [item.slug, item]))
  return people(classes).map(({ name, sessions, loads, request }) => {
    const parsed = parsePlanRequest(request)
    const answer = parsed.ok ? makePlan(parsed.request, classes) : null
    if (answer?.status !== 'plan') return `${name}\n  no plan: ${JSON.stringify(answer)}\n`
    const beside = SHOWN_WEEKS.map((week, index) => {
      const load = answer.weeks[week]?.load ?? 0
      const [least, most] = loads[index] ?? [0, 0]
      return `week ${week + 1}: ${load.toFixed(0)} (${least}–${most})${load < least || load > most ? ' outside' : ''}`
    })
    const days = SHOWN_WEEKS.slice(0, 2).flatMap((week) => (answer.weeks[week]?.sessions ?? []).map((session) =>
      `  week ${week + 1} ${session.weekday}  ${session.classes.map(({ slug }) => `${bySlug.get(slug)?.type} ${Math.round((bySlug.get(slug)?.seconds ?? 0) / 60)} min ${slug}`).join(' + ')}`))
    return [name, `  expected: ${sessions}`, `  load ${beside.join(', ')}; all: ${answer.weeks.map((week) => `${week.load.toFixed(0)}${week.kind === 'deload' ? ' (deload)' : ''}`).join(' ')}`, ...days, ...answer.notes.map((note) => `  note: ${note}`), ''].join('\n')
  }).join('\n')
}
