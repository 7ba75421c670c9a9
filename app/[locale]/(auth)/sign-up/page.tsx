import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { Entrance } from '@/components/account/entrance'
import { HostCheck } from '@/components/account/host-check'
import { SignUpForm } from '@/components/account/sign-up-form'
import { TextLink } from '@/components/ui/text-link'
import { getPathname, Link } from '@/i18n/navigation'

import { isAnswer } from '@/lib/server/auth/is-answer'
import { linkWorks } from '@/lib/server/auth/link-works'
import { safePath } from '@/lib/server/auth/safe-path'
import { signUpMode } from '@/lib/server/auth/sign-up-mode'
import { getViewer } from '@/lib/server/auth/viewer'

type Props = { searchParams: Promise<{ next?: string | string[]; invite?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.signUp')
  return { title: t('title'), referrer: 'same-origin' }
}

export default async function SignUpPage({ searchParams }: Props) {
  const [{ next: given, invite }, locale, t] = await Promise.all([searchParams, getLocale(), getTranslations('auth.signUp')])
  const next = safePath(given, getPathname({ href: '/', locale }))
  const answering = await isAnswer()
  if (!answering && (await getViewer())) redirect(next)
  const mode = signUpMode()
  const token = typeof invite === 'string' ? invite : ''
  const closed = mode === 'closed' ? t('closed') : mode === 'open' || answering || (await linkWorks('invite', token)) ? null : t(token ? 'badInvite' : 'invite')
  return (
    <Entrance title={t('title')} lead={closed ?? undefined}>
      {closed ? null : (
        <HostCheck>
          <SignUpForm next={next} invite={token || undefined} />
          <p className="text-small text-ink-2 mt-4">{t('promise')}</p>
        </HostCheck>
      )}
      <p className="text-ink-2 border-line mt-8 flex flex-wrap items-center gap-x-3 border-t pt-4">
        {t('have')} <TextLink as={Link} href={{ pathname: '/sign-in', query: { next } }} className="text-ink">{t('signIn')}</TextLink>
      </p>
    </Entrance>
  )
}
