'use client'

import { useLocale } from 'next-intl'
import { useState } from 'react'
import type { Draft } from '@/lib/plan/draft'
import { savePlanAction } from './actions'
import { sentDraft } from './use-draft-actions'

export type SaveTrouble = 'rules' | 'gone' | 'signed-out' | 'unavailable'

/** Sends a plan to the account, where every rule is checked again. `run` answers whether it is kept. */
export function useSaveDraft(): { busy: boolean; trouble: SaveTrouble | null; run: (draft: Draft, health: 'keep' | 'forget' | 'leave') => Promise<boolean> } {
  const locale = useLocale()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<SaveTrouble | null>(null)
  const run = async (draft: Draft, health: 'keep' | 'forget' | 'leave') => {
    setBusy(true)
    const answer = await savePlanAction({ id: draft.id, ...sentDraft(draft, []), health, locale }).catch(() => null)
    setBusy(false)
    setTrouble(answer?.ok ? null : toSaveTrouble(answer?.reason))
    return answer?.ok === true
  }
  return { busy, trouble, run }
}

function toSaveTrouble(reason: string | undefined): SaveTrouble {
  if (reason === 'invalid') return 'gone'
  return reason === 'rules' || reason === 'gone' || reason === 'signed-out' ? reason : 'unavailable'
}
