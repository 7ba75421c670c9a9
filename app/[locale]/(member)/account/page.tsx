import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AccountSections } from '@/components/account/account-sections'
import { ClientMessages } from '@/components/site/client-messages'
import { countDevices } from '@/lib/server/auth/devices'
import { mayKeepHealth } from '@/lib/server/auth/health'
import { requireViewer } from '@/lib/server/auth/require-viewer'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: t('title') }
}

export default async function AccountPage() {
  const viewer = await requireViewer('/account')
  const [t, devices, health] = await Promise.all([getTranslations('account'), countDevices(viewer), mayKeepHealth(viewer)])
  return (
    <div className="page pt-8 lg:pt-14">
      <h1 className="text-h1">{t('title')}</h1>
      <ClientMessages namespaces={['auth', 'account']}>
        <AccountSections email={viewer.email} operator={viewer.role === 'operator'} devices={devices} health={health} />
      </ClientMessages>
    </div>
  )
}
