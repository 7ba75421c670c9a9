import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { PlanMaker } from '@/components/plan/plan-maker'
import { ClientMessages } from '@/components/site/client-messages'
import { getViewer } from '@/lib/server/auth/viewer'
import { getFormStart } from '@/lib/server/plan-form'
import { getCoaches } from '@/lib/server/shelves'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('plan')
  return { title: t('new.title') }
}

export default async function NewPlanPage() {
  const [viewer, locale] = await Promise.all([getViewer(), getLocale()])
  const [start, coaches] = await Promise.all([getFormStart(viewer), getCoaches(locale)])
  return (
    <ClientMessages namespaces={['plan', 'vocabulary']}>
      <PlanMaker {...start} member={viewer !== null} coaches={coaches.map(({ slug, name }) => ({ slug, name }))} />
    </ClientMessages>
  )
}
