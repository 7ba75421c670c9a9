'use client'

import { useLocale } from 'next-intl'
import { statesAfter, withSkipped } from '@/lib/plan/board'
import type { Draft } from '@/lib/plan/draft'
import type { PlanLogEntry } from './use-device-log'
import { changeDraftAction, draftOffersAction } from './actions'
import { toTrouble, type PlanActions } from './plan-actions'

/** A draft as actions take it. */
export function sentDraft(draft: Draft, history: readonly PlanLogEntry[]): { request: Draft['request']; moved: Draft['moved']; weeks: Draft['weeks']; states: Draft['states']; history: PlanLogEntry[] } {
  return { request: draft.request, moved: draft.moved, weeks: draft.weeks, states: draft.states, history: [...history] }
}

/** What one can do with a plan in the browser; the server checks every change and keeps nothing. */
export function useDraftActions(draft: Draft, onChange: (draft: Draft) => void, history: readonly PlanLogEntry[]): PlanActions {
  const locale = useLocale()
  return {
    ask: async (ask) => {
      const answer = await draftOffersAction({ draft: sentDraft(draft, history), ask, locale }).catch(() => null)
      return answer?.ok ? answer.offers : toTrouble(answer?.reason ?? '')
    },
    change: async (change) => {
      const answer = await changeDraftAction({ draft: sentDraft(draft, history), change, locale }).catch(() => null)
      if (!answer?.ok) return toTrouble(answer?.reason ?? '')
      const states = statesAfter(draft.states, change)
      const { weeks, moved, cards } = answer.changed
      onChange({ ...draft, states, moved, weeks: withSkipped(weeks, draft.weeks, states), cards: { ...draft.cards, ...cards } })
      return 'changed'
    },
    mark: (date, done) => {
      const { [date]: _marked, ...others } = draft.states
      onChange({ ...draft, states: done ? { ...others, [date]: 'done' } : others })
      return Promise.resolve('changed')
    },
  }
}
