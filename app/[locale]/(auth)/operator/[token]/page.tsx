import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ButtonForm } from '@/components/account/button-form'
import { Entrance } from '@/components/account/entrance'
import { HostCheck } from '@/components/account/host-check'
import { SignUpForm } from '@/components/account/sign-up-form'
import { TextLink } from '@/components/ui/text-link'
import { getPathname, Link } from '@/i18n/navigation'
import { isAnswer } from '@/lib/server/auth/is-answer'
import { linkWorks } from '@/lib/server/auth/link-works'
import { getViewer } from '@/lib/server/auth/viewer'

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.operator')
  return { title: t('title'), referrer: 'same-origin', robots: { index: false } }
}

export default async function OperatorPage({ params }: Props) {
  const [{ token }, locale, t, viewer] = await Promise.all([params, getLocale(), getTranslations('auth'), getViewer()])
  if (!(await isAnswer()) && !(await linkWorks('operator', token))) return <Entrance title={t('operator.gone')} lead={t('operator.goneBody')}>{null}</Entrance>
  const next = getPathname({ href: `/operator/${token}`, locale })
  return (
    <Entrance title={t('operator.title')} lead={t('operator.lead')}>
      <HostCheck>
        {viewer ? (
          <>
            <p className="text-ink-2 mb-4">{t('operator.as', { email: viewer.email })}</p>
            <ButtonForm does="becomeOperator" token={token} label={t('operator.become')} />
          </>
        ) : (
          <>
            <SignUpForm operator={token} />
            <p className="text-ink-2 border-line mt-8 flex flex-wrap items-center gap-x-3 border-t pt-4">
              {t('signUp.have')} <TextLink as={Link} href={{ pathname: '/sign-in', query: { next } }} className="text-ink">{t('signUp.signIn')}</TextLink>
            </p>
          </>
        )}
      </HostCheck>
    </Entrance>
  )
}
