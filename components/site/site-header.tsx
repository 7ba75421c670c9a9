import { Search } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { HeaderAccount } from '@/components/account/header-account'
import { Link } from '@/i18n/navigation'
import { Wordmark } from '@/components/ui/wordmark'
import { LanguageSelect } from './language-select'
import { NavLink } from './nav-link'
import { PLACES } from './navigation'

/** The head of every page but the player's. It takes its colours from the ground it stands on. */
export async function SiteHeader() {
  const t = await getTranslations('site')
  return (
    <header className="page flex h-15 items-center justify-between gap-4 desk:h-19">
      <a href="#content" className="inked text-label sr-only rounded px-4 py-3 focus:not-sr-only focus:absolute focus:top-3 focus:left-3 focus:z-20">
        {t('skip')}
      </a>
      <Link href="/" aria-label={t('home')} className="target flex items-center rounded">
        <Wordmark />
      </Link>
      <nav aria-label={t('nav.label')} className="ml-6 hidden grow gap-8 md:flex lg:ml-10">
        {PLACES.map(({ key, href }) => (
          <NavLink key={key} href={href} className="target text-title border-b-2 border-transparent py-1 font-[520] aria-[current=page]:border-current aria-[current=page]:font-[620]">
            {t(`nav.${key}`)}
          </NavLink>
        ))}
      </nav>
      <div className="flex items-center gap-1 md:gap-2">
        <Link href="/classes#search" aria-label={t('search')} className="grid size-11 place-items-center rounded">
          <Search size={20} strokeWidth={1.75} aria-hidden />
        </Link>
        <LanguageSelect label={t('language')} />
        <HeaderAccount />
      </div>
    </header>
  )
}
