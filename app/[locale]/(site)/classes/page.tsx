import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ClassBrowser } from '@/components/catalog/class-browser'
import { QueryProvider } from '@/components/catalog/query-provider'
import { ClientMessages } from '@/components/site/client-messages'
import { parseFilters, serialiseFilters } from '@/lib/catalog/filters'
import { getCatalogStart } from '@/lib/server/catalog-page'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('catalog')
  return { title: t('title') }
}

export default async function ClassesPage({ searchParams }: Props) {
  const [given, locale] = await Promise.all([searchParams, getLocale()])
  const filters = parseFilters({ get: (name) => [given[name] ?? null].flat()[0] ?? null })
  const start = await getCatalogStart(filters, locale)
  return (
    <ClientMessages namespaces={['catalog', 'vocabulary', 'site']}>
      <QueryProvider>
        <ClassBrowser {...start} startedWith={serialiseFilters(filters)} />
      </QueryProvider>
    </ClientMessages>
  )
}
