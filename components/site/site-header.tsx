import { getTranslations } from 'next-intl/server'
import { HeaderAccount } from '@/components/account/header-account'
import { Link } from '@/i18n/navigation'
import { Wordmark } from '@/components/ui/wordmark'
import { getViewer } from '@/lib/server/auth/viewer'
import { LanguageSelect } from './language-select'
import { NavLink } from './nav-link'
import { placesOf } from './navigation'
import { OutboxSender } from './outbox-sender'
import { SearchLink } from './search-link'

/** The head of every page but the player's. It takes its colours from the ground it stands on. */
export async function SiteHeader() {
  const [t, viewer] = await Promise.all([getTranslations('site'), getViewer()])
  return (
    <header className="page flex h-15 items-center justify-between gap-4 desk:h-19">
      <a href="#content" className="inked text-label sr-only rounded px-4 py-3 focus:not-sr-only focus:absolute focus:top-3 focus:left-3 focus:z-20">
        {t('skip')}
      </a>
      <Link href="/" aria-label={t('home')} className="target flex items-center rounded">
        <Wordmark />
      </Link>
      <nav aria-label={t('nav.label')} className="ml-6 hidden grow gap-8 md:flex lg:ml-10">
        {placesOf(viewer !== null).map(({ key, href }) => (
          <NavLink key={key} href={href} className="target text-title border-b-2 border-transparent py-1 font-[520] aria-[current=page]:border-current aria-[current=page]:font-[620]">
            {t(`nav.${key}`)}
          </NavLink>
        ))}
      </nav>
      <div className="flex items-center gap-1 md:gap-2">
        <SearchLink label={t('search')} />
        <LanguageSelect label={t('language')} />
        <HeaderAccount />
        {viewer ? <OutboxSender owner={viewer.id} /> : null}
      </div>
    </header>
  )
}
