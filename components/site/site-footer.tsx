import { getTranslations } from 'next-intl/server'
import { Link } from '@/i18n/navigation'

const LINKS = [{ key: 'collections', href: '/collections' }, { key: 'coaches', href: '/coaches' }, { key: 'phone', href: '/phone' }, { key: 'settings', href: '/settings' }] as const

/** The quieter places, and what holds on every page. */
export async function SiteFooter() {
  const t = await getTranslations('site')
  return (
    <footer className="page mt-22 pb-12 max-md:pb-32">
      <div className="text-small text-ink-2 border-t border-line pt-4">
        <nav aria-label={t('footer.label')} className="-mx-2 flex flex-wrap gap-x-2">
          {LINKS.map(({ key, href }) => (
            <Link key={key} href={href} className="text-ink inline-flex min-h-11 items-center px-2 font-[600] underline-offset-3 hover:underline">{t(`nav.${key}`)}</Link>
          ))}
        </nav>
        <div className="mt-2 flex flex-wrap justify-between gap-x-8 gap-y-2">
          <p>{t('footer.health')}</p>
          <p>{t('footer.local')}</p>
        </div>
      </div>
    </footer>
  )
}
