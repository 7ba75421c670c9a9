'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Message } from '@/components/ui/message'
import { TextLink } from '@/components/ui/text-link'
import { Link, useRouter } from '@/i18n/navigation'
import type { Board } from '@/lib/plan/board'
import { deletePlanAction } from './actions'
import { DeletePlan } from './delete-plan'
import { ownActions } from './own-actions'
import { PlanBoard } from './plan-board'
import { PlanOver } from './plan-over'
import { useDates } from './use-dates'

/** The plan of one's account: today, the weeks, and what can be done with them. */
export function OwnPlan({ id, board }: { id: string; board: Board }) {
  const t = useTranslations('plan')
  const locale = useLocale()
  const router = useRouter()
  const dates = useDates()
  const [failed, setFailed] = useState(false)
  const actions = ownActions(id, locale, () => router.refresh())
  const remove = async () => {
    const answer = await deletePlanAction({ planId: id }).catch(() => null)
    setFailed(!answer?.ok)
    if (answer?.ok) router.refresh()
  }
  const refit = async () => setFailed((await actions.change({ kind: 'rest' })) !== 'changed')
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2">
        <h1 className="text-h1">{t('title')}</h1>
        <div className="flex flex-wrap items-center gap-x-7">
          <TextLink as={Link} href="/plan/new">{t('another')}</TextLink>
          <DeletePlan onDelete={remove} />
        </div>
      </div>
      {failed ? <Message tone="trouble" className="mt-5 max-w-180">{t('failed')}</Message> : null}
      {board.painOn ? (
        <Message tone="trouble" className="mt-5 max-w-180" action={<TextLink as={Link} href="/plan/new">{t('pain.action')}</TextLink>}>{t('pain.line', { date: dates.full(board.painOn) })}</Message>
      ) : board.outdated ? (
        <Message tone="trouble" icon={<span className="hidden" />} className="mt-5 max-w-180" action={<TextLink as="button" onClick={() => void refit()}>{t('outdated.action')}</TextLink>}>{t('outdated.line')}</Message>
      ) : null}
      <PlanOver board={board} />
      <PlanBoard board={board} actions={actions} />
    </>
  )
}
