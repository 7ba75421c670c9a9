'use client'

import { useLocale } from 'next-intl'
import { useEffect } from 'react'
import type { Board, PlanLog } from '@/lib/plan/board'
import type { Draft } from '@/lib/plan/draft'
import { localDate } from '@/lib/planner/dates'
import { tellDraftAction } from './actions'
import { PlanBoard } from './plan-board'
import { sentDraft, useDraftActions } from './use-draft-actions'
import { useDeviceLog, type PlanLogEntry } from './use-device-log'

type Props = { draft: Draft; today: string; preview?: boolean; onChange: (draft: Draft) => void }

/** A plan that lives in the browser, shown as one that is kept; in another language it is told anew. */
export function DraftView({ draft, today, preview, onChange }: Props) {
  const locale = useLocale()
  const history = useDeviceLog()
  const actions = useDraftActions(draft, onChange, history)
  useEffect(() => {
    if (draft.locale === locale) return
    let left = false
    void tellDraftAction({ draft: sentDraft(draft, []), locale }).then((answer) => {
      if (answer.ok && !left) onChange({ ...draft, ...answer.told, locale })
    }, () => undefined)
    return () => {
      left = true
    }
  }, [draft, locale, onChange])
  return <PlanBoard board={toBoard(draft, today, history)} actions={preview ? { ask: actions.ask, change: actions.change } : actions} preview={preview} />
}

function toBoard(draft: Draft, today: string, history: readonly PlanLogEntry[]): Board {
  const { request } = draft
  const logs = history.flatMap((entry): PlanLog[] => {
    const card = draft.cards[entry.class]
    const share = card ? Math.min(1, entry.seconds / card.seconds) : 0
    return card ? [{ date: localDate(entry.date, request.timeZone ?? 'UTC'), slug: card.slug, type: card.type, seconds: entry.seconds, brisk: card.brisk * share }] : []
  })
  return {
    weeks: draft.weeks, cards: draft.cards, states: draft.states, notes: draft.notes, logs, today, painOn: null, outdated: false,
    noJumping: request.noJumping ?? false, avoidJoints: request.avoidJoints ?? [],
  }
}
