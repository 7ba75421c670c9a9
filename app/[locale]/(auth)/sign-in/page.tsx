import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { Entrance } from '@/components/account/entrance'
import { HostCheck } from '@/components/account/host-check'
import { SignInForm } from '@/components/account/sign-in-form'
import { Message } from '@/components/ui/message'
import { TextLink } from '@/components/ui/text-link'
import { getPathname, Link } from '@/i18n/navigation'
import { safePath } from '@/lib/server/auth/safe-path'
import { isAnswer } from '@/lib/server/auth/is-answer'
import { getViewer } from '@/lib/server/auth/viewer'

type Props = { searchParams: Promise<{ next?: string | string[]; from?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth.signIn')
  return { title: t('title') }
}

export default async function SignInPage({ searchParams }: Props) {
  const [{ next: given, from }, locale, t] = await Promise.all([searchParams, getLocale(), getTranslations('auth.signIn')])
  const next = safePath(given, getPathname({ href: '/', locale }))
  if (!(await isAnswer()) && (await getViewer())) redirect(next)
  return (
    <Entrance title={t('title')}>
      <div className="mb-6 empty:hidden">
        {from === 'sign-up' ? <Message tone="trouble">{t('afterSignUp')}</Message> : null}
        {from === 'delete' ? <Message>{t('deleted')}</Message> : null}
      </div>
      <HostCheck>
        <SignInForm next={next} />
      </HostCheck>
      <p className="mt-4">
        <TextLink as={Link} href="/reset">{t('forgot')}</TextLink>
      </p>
      <p className="text-ink-2 border-line mt-8 flex flex-wrap items-center gap-x-3 border-t pt-4">
        {t('new')} <TextLink as={Link} href={{ pathname: '/sign-up', query: { next } }} className="text-ink">{t('create')}</TextLink>
      </p>
    </Entrance>
  )
}
