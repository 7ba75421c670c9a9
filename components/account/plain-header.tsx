import { getTranslations } from 'next-intl/server'
import { LanguageSelect } from '@/components/site/language-select'
import { Wordmark } from '@/components/ui/wordmark'
import { Link } from '@/i18n/navigation'

/** The head of the pages that let people in. It does not say who is signed in, so that no answer there tells. */
export async function PlainHeader() {
  const t = await getTranslations('site')
  return (
    <header className="page flex h-15 items-center justify-between gap-4 desk:h-19">
      <Link href="/" aria-label={t('home')} className="target flex items-center rounded">
        <Wordmark />
      </Link>
      <LanguageSelect label={t('language')} />
    </header>
  )
}
