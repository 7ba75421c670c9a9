import { useTranslations } from 'next-intl'
import { SiteHeader } from '@/components/site/site-header'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/state'
import { Link } from '@/i18n/navigation'

export default function ClassNotFound() {
  const t = useTranslations('class.notFound')
  return (
    <>
      <SiteHeader />
      <main id="content" className="page py-22">
        <EmptyState heading="h1" title={t('title')} actions={<Link href="/classes" className={buttonClass()}>{t('all')}</Link>}>{t('body')}</EmptyState>
      </main>
    </>
  )
}
