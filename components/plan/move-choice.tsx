'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { SuggestionChip } from '@/components/ui/chip'
import type { Offers, Trouble } from './plan-actions'
import { useDates } from './use-dates'

type Props = { ask: () => Promise<Offers | Trouble>; busy: boolean; onMove: (date: string) => void; onTrouble: (trouble: Trouble) => void }

/** The dates a session may be moved to, each one press. */
export function MoveChoice({ ask, busy, onMove, onTrouble }: Props) {
  const t = useTranslations('plan.sheet')
  const dates = useDates()
  const [targets, setTargets] = useState<string[] | 'loading' | null>(null)
  const show = async () => {
    setTargets('loading')
    const answer = await ask()
    if (typeof answer === 'string') {
      onTrouble(answer)
      setTargets(null)
    } else setTargets(answer.kind === 'move' ? answer.dates : [])
  }
  return (
    <div className="border-t border-line pt-4">
      {targets === null ? (
        <Button kind="outline" disabled={busy} onClick={() => void show()}>{t('move')}</Button>
      ) : (
        <>
          <p role="status" className="text-label">{targets === 'loading' ? t('looking') : targets.length === 0 ? t('noTargets') : t('moveTo')}</p>
          <ul className="mt-2.5 flex flex-wrap gap-2">
            {targets === 'loading' ? null : targets.map((date) => (
              <li key={date}><SuggestionChip disabled={busy} onClick={() => onMove(date)}>{dates.short(date)}</SuggestionChip></li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
