'use client'

import { useTranslations } from 'next-intl'
import { Message } from '@/components/ui/message'
import { TextLink } from '@/components/ui/text-link'
import { Link } from '@/i18n/navigation'
import { planPhase, type Board } from '@/lib/plan/board'
import { useDates } from './use-dates'

/** Where today lies before or after the plan, one line says so. */
export function PlanOver({ board }: { board: Pick<Board, 'weeks' | 'today'> }) {
  const t = useTranslations('plan')
  const dates = useDates()
  const first = board.weeks[0]
  switch (planPhase(board)) {
    case 'running': return null
    case 'before': return first ? <p className="text-lead mt-3 text-ink-2">{t('before', { date: dates.full(first.startsOn) })}</p> : null
    case 'over': return <Message tone="trouble" icon={<span className="hidden" />} className="mt-5 max-w-180" action={<TextLink as={Link} href="/plan/new">{t('over.action')}</TextLink>}>{t('over.line')}</Message>
  }
}
