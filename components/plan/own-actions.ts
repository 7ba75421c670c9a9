import { changePlanAction, markSessionAction, planOffersAction } from './actions'
import { toTrouble, type PlanActions } from './plan-actions'

/** What one can do with the plan of one's account; `onChange` is told to read it again. */
export function ownActions(planId: string, locale: string, onChange: () => void): PlanActions {
  const done = (answer: { ok: boolean; reason?: string } | null) => {
    if (!answer?.ok) return toTrouble(answer?.reason ?? '')
    onChange()
    return 'changed' as const
  }
  return {
    ask: async (ask) => {
      const answer = await planOffersAction({ planId, ask, locale }).catch(() => null)
      return answer?.ok ? answer.offers : toTrouble(answer?.reason ?? '')
    },
    change: async (change) => done(await changePlanAction({ planId, change, locale }).catch(() => null)),
    mark: async (date, isDone) => done(await markSessionAction({ planId, date, done: isDone }).catch(() => null)),
  }
}
