import { getTranslations } from 'next-intl/server'
import { TextLink } from '@/components/ui/text-link'
import type { Reach } from '@/lib/server/reach'
import { QrCode } from './qr-code'

/** The address of this page for other devices, as a code and in letters; `path` is the page's own. */
export async function OpenThere({ reach, path }: { reach: Reach; path: string }) {
  const t = await getTranslations('phone.open')
  if (reach.kind === 'none') return <p className="max-w-140">{t('none')}</p>
  const address = `${reach.address}${path}`
  const others = reach.kind === 'proxy' ? [] : reach.others
  return (
    <div className="flex flex-wrap items-center gap-x-10 gap-y-6">
      <QrCode text={address} label={t('qr', { address })} className="size-48 shrink-0 rounded sm:size-56" />
      <div className="min-w-0 max-w-120">
        <p>{t(reach.kind === 'proxy' ? 'bodyProxy' : 'body')}</p>
        <p className="text-h3 mt-4 break-all">{address}</p>
        {others.length > 0 ? (
          <>
            <p className="text-ink-2 mt-5">{t('others')}</p>
            <ul>{others.map((other) => <li key={other}><TextLink href={`${other}${path}`} className="break-all">{`${other}${path}`}</TextLink></li>)}</ul>
          </>
        ) : null}
      </div>
    </div>
  )
}
