import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { GuestPlan } from '@/components/plan/guest-plan'
import { JoinDraft } from '@/components/plan/join-draft'
import { NoPlan } from '@/components/plan/no-plan'
import { OwnPlan } from '@/components/plan/own-plan'
import { ClientMessages } from '@/components/site/client-messages'
import { getViewer } from '@/lib/server/auth/viewer'
import { getOwnPlan } from '@/lib/server/plans'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('plan')
  return { title: t('title') }
}

export default async function PlanPage() {
  const [viewer, locale] = await Promise.all([getViewer(), getLocale()])
  const plan = viewer && (await getOwnPlan(viewer, locale))
  return (
    <ClientMessages namespaces={['plan', 'vocabulary']}>
      <div className="page pt-6 sm:pt-10">
        {viewer ? <JoinDraft hasPlan={plan !== null} /> : <GuestPlan />}
        {plan ? <OwnPlan key={plan.id} {...plan} /> : viewer ? <NoPlan /> : null}
      </div>
    </ClientMessages>
  )
}
