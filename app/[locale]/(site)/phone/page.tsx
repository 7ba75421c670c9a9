import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/account/section'
import { DeviceNow } from '@/components/phone/device-now'
import { HomeScreen } from '@/components/phone/home-screen'
import { MakeSecure } from '@/components/phone/make-secure'
import { OpenThere } from '@/components/phone/open-there'
import { TurnOn } from '@/components/phone/turn-on'
import { ClientMessages } from '@/components/site/client-messages'
import { getPathname } from '@/i18n/navigation'
import { getAuthority } from '@/lib/server/authority'
import { getReach } from '@/lib/server/current-reach'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('phone'))('title') }
}

export default async function PhonePage() {
  const [t, locale, reach] = await Promise.all([getTranslations('phone'), getLocale(), getReach()])
  const path = getPathname({ href: '/phone', locale })
  const authority = getAuthority()
  return (
    <div className="page pt-8 lg:pt-14">
      <h1 className="text-h1">{t('title')}</h1>
      <p className="text-lead text-ink-2 mt-3 max-w-140">{t('lead')}</p>
      <div className="mt-8 lg:mt-10">
        <Section title={t('open.title')}>
          <OpenThere reach={reach} path={path} />
        </Section>
        <Section title={t('device.title')} body={t('device.body')}>
          <ClientMessages namespaces={['device']}>
            <DeviceNow />
          </ClientMessages>
        </Section>
        {reach.kind === 'own-https' && authority ? (
          <Section title={t('own.title')} body={t('own.body', { name: authority.name })}>
            <MakeSecure authority={authority} secure={`${reach.secure}${path}`} />
          </Section>
        ) : null}
        {reach.kind === 'plain' ? (
          <Section title={t('off.title')} body={t('off.body')}>
            <TurnOn />
          </Section>
        ) : null}
        {reach.kind === 'proxy' ? <Section title={t('proxy.title')} body={t('proxy.body')} /> : null}
        <Section title={t('home.title')} body={t('home.body')}>
          <HomeScreen />
        </Section>
      </div>
    </div>
  )
}
