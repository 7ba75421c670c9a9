'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Message } from '@/components/ui/message'
import { Skeleton } from '@/components/ui/skeleton'
import { TextLink } from '@/components/ui/text-link'
import { Link, useRouter } from '@/i18n/navigation'
import { localDate } from '@/lib/planner/dates'
import { DeletePlan } from './delete-plan'
import { DraftView } from './draft-view'
import { dropDraft, getDraft, keepDraft, subscribeDraft } from './draft-store'
import { NoPlan } from './no-plan'
import { PlanOver } from './plan-over'

/** A guest's plan, as this device keeps it. */
export function GuestPlan() {
  const t = useTranslations('plan')
  const router = useRouter()
  const draft = useSyncExternalStore(subscribeDraft, getDraft, () => undefined)
  const [now] = useState(() => new Date().toISOString())
  const [full, setFull] = useState(false)
  useEffect(() => {
    // Whoever has signed in from another tab finds the plan in the account on coming back to this one.
    const look = () => {
      if (document.visibilityState === 'visible') router.refresh()
    }
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [router])
  if (draft === undefined) return <PlanSkeleton />
  if (draft === null) return <NoPlan />
  const today = localDate(now, draft.request.timeZone ?? 'UTC')
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2">
        <h1 className="text-h1">{t('title')}</h1>
        <div className="flex flex-wrap items-center gap-x-7">
          <TextLink as={Link} href="/plan/new">{t('another')}</TextLink>
          <DeletePlan onDelete={() => Promise.resolve(dropDraft())} />
        </div>
      </div>
      <Message tone="trouble" icon={<span className="hidden" />} className="mt-5 max-w-180" action={<TextLink as={Link} href="/sign-up?next=/plan">{t('guest.action')}</TextLink>}>{t('guest.line')}</Message>
      {full ? <Message tone="trouble" className="mt-3 max-w-180">{t('guest.full')}</Message> : null}
      <PlanOver board={{ weeks: draft.weeks, today }} />
      <DraftView draft={draft} today={today} onChange={(next) => setFull(!keepDraft(next))} />
    </>
  )
}

/** The plan's place before it is known. */
export function PlanSkeleton() {
  const t = useTranslations('plan')
  return (
    <div aria-busy="true">
      <h1 className="text-h1">{t('title')}</h1>
      <Skeleton className="mt-8 h-24 w-full" />
      <Skeleton className="mt-3 h-72 w-full" />
      <Skeleton className="mt-3 h-24 w-full" />
    </div>
  )
}
