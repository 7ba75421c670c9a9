import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Entrance } from '@/components/account/entrance'
import { HostCheck } from '@/components/account/host-check'
import { NewPasswordForm } from '@/components/account/new-password-form'
import { TextLink } from '@/components/ui/text-link'
import { Link } from '@/i18n/navigation'
import { isAnswer } from '@/lib/server/auth/is-answer'
import { linkWorks } from '@/lib/server/auth/link-works'

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.reset')
  return { title: t('title'), referrer: 'same-origin', robots: { index: false } }
}

export default async function NewPasswordPage({ params }: Props) {
  const [{ token }, t] = await Promise.all([params, getTranslations('auth.reset')])
  if (!(await isAnswer()) && !(await linkWorks('reset', token))) {
    return (
      <Entrance title={t('expired')} lead={t('expiredBody')}>
        <TextLink as={Link} href="/reset">{t('again')}</TextLink>
      </Entrance>
    )
  }
  return (
    <Entrance title={t('title')} lead={t('newLead')}>
      <HostCheck>
        <NewPasswordForm token={token} />
      </HostCheck>
    </Entrance>
  )
}
