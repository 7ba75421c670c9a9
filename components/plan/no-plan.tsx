'use client'

import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/state'
import { Link } from '@/i18n/navigation'

/** What a plan is, for whom there is none. */
export function NoPlan() {
  const t = useTranslations('plan.empty')
  return (
    <EmptyState heading="h1" title={t('title')} actions={<Link href="/plan/new" className={buttonClass()}>{t('action')}</Link>}>
      <p>{t('body')}</p>
    </EmptyState>
  )
}
