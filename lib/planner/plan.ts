import { assemblePlan } from './assemble'
import { cannotFill, cannotStart, ladderWanted, refusal, type Cause } from './cannot'
import { planContext, type PlanContext } from './context'
import { toDay } from './dates'
import type { PlanAnswer, Plan } from './plan-types'
import type { PlannerClass } from './planner-class'
import type { PlanRequest } from './request'
import { eligibleCandidates } from './search/candidate'
import { fillPlan, type Filled } from './search/fill'
import { ladderWeekdays } from './search/ladder-days'
import { validatePlan } from './validate'

/**
 * A plan for a request over the catalog, or why there is none. Same request and classes, same answer.
 * What it answers breaks none of the rules H1–H17; a refusal names changes that have been tried and do.
 */
export function makePlan(request: PlanRequest, classes: readonly PlannerClass[]): PlanAnswer {
  const answer = tryPlan(request, classes)
  if (answer.status === 'plan') return answer
  const works = (changed: PlanRequest) => tryPlan(changed, classes).status === 'plan'
  return { status: 'cannot', reasons: refusal(request, answer.causes, works) }
}

type Refusal = { status: 'refused'; causes: Cause[] }

function tryPlan(request: PlanRequest, classes: readonly PlannerClass[]): Plan | Refusal {
  const context = planContext(request, classes)
  const start = cannotStart(context)
  if (start.length > 0) return { status: 'refused', causes: start }
  const candidates = eligibleCandidates(classes, context)
  const filled = fillPlan(context, candidates, ladderWanted(context) ? ladderWeekdays(context) : [])
  const plan = mended(filled, context)
  const empty = plan.weeks.every((week) => week.sessions.length === 0)
  return empty ? { status: 'refused', causes: cannotFill(context) } : plan
}

/** Search knows the rules; should one slip through, the session that breaks it goes. */
function mended({ planned, kinds }: Filled, context: PlanContext): Plan {
  for (;;) {
    const plan = assemblePlan(planned, kinds, context)
    const broken = validatePlan(plan, context).flatMap(({ date }) => (date && planned.has(toDay(date)) ? [toDay(date)] : []))
    const worst = broken.at(-1)
    if (worst === undefined) return plan
    planned.delete(worst)
  }
}
