import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { QueryProvider } from '@/components/catalog/query-provider'
import { HistoryView } from '@/components/history/history-view'
import { ClassGrid } from '@/components/catalog/class-grid'
import { ClientMessages } from '@/components/site/client-messages'
import { getViewer } from '@/lib/server/auth/viewer'
import { getHistory } from '@/lib/server/history'
import { getSavedOf } from '@/lib/server/shelves'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('history'))('title') }
}

export default async function HistoryPage() {
  const locale = await getLocale()
  const [t, history, saved] = await Promise.all([getTranslations('history'), getHistory(locale), getViewer().then((viewer) => getSavedOf(viewer, locale))])
  const minutes = Math.round(history.kept.reduce((sum, entry) => sum + entry.seconds, 0) / 60)
  return (
    <div className="page pt-6 sm:pt-10">
      <h1 className="text-h1">{t('title')}</h1>
      {history.kept.length > 0 ? <p className="text-lead text-ink-2 mt-2">{t('total', { count: history.kept.length, minutes })}</p> : null}
      <ClientMessages namespaces={['history', 'vocabulary', 'site']}>
        <QueryProvider>
          <HistoryView {...history} />
        </QueryProvider>
      </ClientMessages>
      {saved.length > 0 ? (
        <section aria-labelledby="saved" className="mt-16">
          <h2 id="saved" className="text-h2 mb-5">{t('saved')}</h2>
          <ClassGrid classes={saved} />
        </section>
      ) : null}
    </div>
  )
}
