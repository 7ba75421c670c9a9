'use client'

import { useQueries } from '@tanstack/react-query'
import { ChevronRight } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { Cover } from '@/components/contour/cover'
import { Icon } from '@/components/ui/icon'
import { EmptyState } from '@/components/ui/state'
import { TextLink } from '@/components/ui/text-link'
import { FACETS, NO_FILTERS, serialiseFilters, type Facet, type Filters } from '@/lib/catalog/filters'
import { fetchClassList } from './use-class-list'

type Loosened = { what: Exclude<Facet, 'avoid'> | 'q'; filters: Filters }

/** Each filter that may be let go. 'Go easy on' is never offered: it is there for a reason. */
function loosened(filters: Filters): Loosened[] {
  const facets = FACETS.filter((facet) => facet !== 'avoid')
  return [
    ...facets.flatMap((what): Loosened[] => (filters[what].length > 0 ? [{ what, filters: { ...filters, [what]: [] } }] : [])),
    ...(filters.q === '' ? [] : [{ what: 'q' as const, filters: { ...filters, q: '' } }]),
  ]
}

/** Says that nothing fits, which single filter to let go, and what comes nearest then. */
export function EmptyList({ filters, onChange }: { filters: Filters; onChange: (next: Filters) => void }) {
  const t = useTranslations('catalog')
  const words = useTranslations()
  const locale = useLocale()
  const ways = loosened(filters)
  const answers = useQueries({
    queries: ways.map(({ filters: wider }) => ({
      queryKey: ['nearest', locale, serialiseFilters(wider)],
      queryFn: ({ signal }: { signal: AbortSignal }) => fetchClassList(serialiseFilters(wider), locale, '', 1, signal),
    })),
  })
  const offers = ways.flatMap((way, index) => {
    const [nearest] = answers[index]?.data?.classes ?? []
    return nearest ? [{ ...way, total: answers[index]?.data?.total ?? 0, nearest }] : []
  })
  const settled = answers.every((answer) => !answer.isPending)
  const count = FACETS.reduce((sum, facet) => sum + filters[facet].length, filters.q === '' ? 0 : 1)
  return (
    <EmptyState title={t('empty.title', { count })} className="max-w-180 [overflow-wrap:anywhere]">
      {settled ? <p>{offers.length > 0 ? t('empty.lead') : t('empty.leadNone')}</p> : <p className="bg-stone h-6 w-80 max-w-full rounded" />}
      <ul className="text-ink mt-6 border-b border-line">
        {offers.map(({ what, filters: wider, total, nearest }) => (
          <li key={what}>
            <button type="button" onClick={() => onChange(wider)} className="group grid w-full grid-cols-[1fr_auto] items-center gap-x-6 gap-y-2 border-t border-line py-3.5 text-left sm:grid-cols-[10rem_auto_1fr_auto]">
              <span className="min-w-0">
                <span className="text-title block group-hover:underline">{what === 'q' ? t('empty.any.q', { q: filters.q }) : t(`empty.any.${what}`)}</span>
                <span className="text-small text-ink-2">{t('classesCount', { count: total })}</span>
              </span>
              <Cover contour={nearest.contour} type={nearest.type} size="row" peak={nearest.peak} className="max-sm:row-span-2" />
              <span className="max-sm:col-start-1">
                <span className="text-small text-ink-2 block">{t('empty.nearest')}</span>
                <span className="text-title block">{nearest.title}</span>
                <span className="text-small text-ink-2">{words(`vocabulary.type.${nearest.type}`)}, {words('site.minutes', { count: nearest.seconds / 60 })}</span>
              </span>
              <Icon icon={ChevronRight} className="max-sm:hidden" />
            </button>
          </li>
        ))}
      </ul>
      <TextLink as="button" className="text-label text-ink mt-5" onClick={() => onChange({ ...NO_FILTERS, sort: filters.sort })}>{t('filters.clear')}</TextLink>
    </EmptyState>
  )
}
