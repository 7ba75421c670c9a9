import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Entrance } from '@/components/account/entrance'
import { HostCheck } from '@/components/account/host-check'
import { ResetForm } from '@/components/account/reset-form'
import { TextLink } from '@/components/ui/text-link'
import { Link } from '@/i18n/navigation'
import { canSendMail } from '@/lib/server/mail'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.reset')
  return { title: t('title') }
}

export default async function ResetPage() {
  const t = await getTranslations('auth.reset')
  const mail = canSendMail()
  return (
    <Entrance title={t('title')} lead={t(mail ? 'lead' : 'noMail')}>
      {mail ? (
        <HostCheck>
          <ResetForm />
        </HostCheck>
      ) : (
        <p className="bg-stone rounded px-4 py-3.5">
          <code className="text-small">npm run user -- reset lena@example.org</code>
        </p>
      )}
      <p className="mt-4">
        <TextLink as={Link} href="/sign-in">{t('back')}</TextLink>
      </p>
    </Entrance>
  )
}
