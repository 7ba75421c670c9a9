import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/state'
import { Link } from '@/i18n/navigation'

export default function NotFound() {
  const t = useTranslations()
  return (
    <div className="page py-22">
      <EmptyState heading="h1" title={t('errors.notFound.title')} actions={<Link href="/classes" className={buttonClass()}>{t('class.notFound.all')}</Link>}>
        {t('errors.notFound.body')}
      </EmptyState>
    </div>
  )
}
