import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CoachList } from '@/components/catalog/coach-list'
import { getCoaches } from '@/lib/server/shelves'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('coaches'))('title') }
}

export default async function CoachesPage() {
  const [t, locale] = await Promise.all([getTranslations('coaches'), getLocale()])
  return (
    <div className="page pt-6 sm:pt-10">
      <h1 className="text-h1">{t('title')}</h1>
      <p className="text-lead text-ink-2 mt-3 max-w-140">{t('lead')}</p>
      <CoachList coaches={await getCoaches(locale)} />
    </div>
  )
}
