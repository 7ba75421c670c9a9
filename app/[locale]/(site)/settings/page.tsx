import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Preferences } from '@/components/account/preferences'
import { ClientMessages } from '@/components/site/client-messages'
import { Message } from '@/components/ui/message'
import { TextLink } from '@/components/ui/text-link'
import { Link } from '@/i18n/navigation'
import { getViewer } from '@/lib/server/auth/viewer'

type Props = { searchParams: Promise<{ saved?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('settings')
  return { title: t('title') }
}

export default async function SettingsPage({ searchParams }: Props) {
  const [{ saved }, t, viewer] = await Promise.all([searchParams, getTranslations('settings'), getViewer()])
  return (
    <div className="page pt-8 lg:pt-14">
      <h1 className="text-h1">{t('title')}</h1>
      <p className="text-lead text-ink-2 mt-3 max-w-140">{t(viewer ? 'member' : 'guest')}</p>
      <div className="mt-8">
        {saved ? <Message className="mb-8 max-w-220">{t('saved')}</Message> : null}
        <ClientMessages namespaces={['auth', 'settings']}>
          <Preferences />
        </ClientMessages>
        <TextLink as={Link} href="/phone" className="mt-10">{t('phone')}</TextLink>
      </div>
    </div>
  )
}
