import { getTranslations } from 'next-intl/server'
import { Fragment } from 'react'
import { Button } from '@/components/ui/button'
import { TextLink } from '@/components/ui/text-link'
import type { Authority } from '@/lib/server/authority'
import { Steps } from './steps'

/** How a phone comes to trust the server's own authority; `secure` is this page's address over https. */
export async function MakeSecure({ authority: { name, fingerprint }, secure }: { authority: Authority; secure: string }) {
  const t = await getTranslations('phone.own')
  const named = (key: 'iphone.install' | 'iphone.trust') => t.rich(key, { name, b: (text) => <b>{text}</b> })
  const open = (key: 'iphone.open' | 'android.open') => t.rich(key, { secure, link: (text) => <TextLink inline href={secure} className="break-all">{text}</TextLink> })
  return (
    <div className="max-w-220">
      {/* Not a Link, and not to be saved under a name: a phone recognises the file by its type. */}
      <Button as="a" href="/phone/authority" kind="outline">{t('get')}</Button>
      <dl className="text-small mt-5 max-w-140">
        <dt className="text-label">{t('fingerprint')}</dt>
        <dd className="mt-1 tabular-nums">{fingerprint.split(':').map((byte, index) => <Fragment key={index}>{index > 0 ? <>:<wbr /></> : null}{byte}</Fragment>)}</dd>
        <dd className="text-ink-2 mt-1">{t('compare')}</dd>
      </dl>
      <div className="mt-8 grid gap-x-14 gap-y-8 md:grid-cols-2">
        <Steps title={t('iphone.title')} steps={[t('iphone.get'), named('iphone.install'), named('iphone.trust'), open('iphone.open')]} />
        <Steps title={t('android.title')} steps={[t('android.get'), t('android.find'), t('android.pick'), open('android.open')]} />
      </div>
      <p className="text-ink-2 mt-8 max-w-140">{t('untried')}</p>
      <p className="text-ink-2 mt-3 max-w-140">{t('moved')}</p>
    </div>
  )
}
