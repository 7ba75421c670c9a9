import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CollectionList } from '@/components/catalog/collection-list'
import { getCollections } from '@/lib/server/shelves'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('collections'))('title') }
}

export default async function CollectionsPage() {
  const [t, locale] = await Promise.all([getTranslations('collections'), getLocale()])
  return (
    <div className="page pt-6 sm:pt-10">
      <h1 className="text-h1">{t('title')}</h1>
      <p className="text-lead text-ink-2 mt-3 max-w-140">{t('lead')}</p>
      <CollectionList collections={await getCollections(locale)} />
    </div>
  )
}
