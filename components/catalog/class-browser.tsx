'use client'

import { useTranslations } from 'next-intl'
import { ErrorState } from '@/components/ui/state'
import { Button } from '@/components/ui/button'
import { Message } from '@/components/ui/message'
import { TextLink } from '@/components/ui/text-link'
import { chosenFilters, NO_FILTERS } from '@/lib/catalog/filters'
import type { ClassList } from '@/lib/catalog/class-list'
import { ClassGrid } from './class-grid'
import { EmptyList } from './empty-list'
import { FilterChips } from './filter-chips'
import { FilterGroups } from './filter-groups'
import { FilterSheet } from './filter-sheet'
import { MoreClasses } from './more-classes'
import { SearchBox } from './search-box'
import { SortSelect } from './sort-select'
import { useClassList } from './use-class-list'
import { useFilters } from './use-filters'

type Props = { list: ClassList; all: number; coaches: Record<string, string>; startedWith: string }

/** The catalog: filters, search and the classes that fit. The address is its state. */
export function ClassBrowser({ list, all, coaches, startedWith }: Props) {
  const t = useTranslations('catalog')
  const [filters, setFilters] = useFilters()
  const found = useClassList(filters, list, startedWith)
  const first = found.data?.pages[0]
  const total = first?.total ?? 0
  const classes = found.data?.pages.flatMap((page) => page.classes) ?? []
  const chosen = chosenFilters(filters).length
  const narrowed = chosen > 0 || filters.q !== ''
  const clear = () => setFilters({ ...NO_FILTERS, sort: filters.sort })
  const groups = first ? <FilterGroups filters={filters} facets={first.facets} coaches={coaches} onChange={setFilters} /> : null

  return (
    <div className="page pt-6 sm:pt-10">
      <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
        <div className="flex grow items-baseline gap-4">
          <h1 className="text-h1">{t('title')}</h1>
          <p className="text-title text-ink-2" aria-hidden>
            {narrowed ? t.rich('countOf', { shown: total, total: all, b: (text) => <b className="text-ink">{text}</b> }) : <b className="text-ink">{t('count', { total: all })}</b>}
          </p>
          <p role="status" className="sr-only">{t('countSpoken', { shown: total })}</p>
        </div>
        <div className="flex grow items-center justify-end gap-4 max-sm:w-full">
          <SearchBox value={filters.q} onChange={(q) => { if (q !== filters.q) setFilters({ ...filters, q }, filters.q === '' ? 'push' : 'replace') }} />
          <SortSelect value={filters.sort} searching={filters.q !== ''} onChange={(sort) => setFilters({ ...filters, sort })} />
        </div>
      </div>
      <div className="mt-4 gap-14 lg:mt-6 lg:grid lg:grid-cols-[15rem_1fr]">
        <aside aria-label={t('filters.title')} className="max-lg:hidden">{groups}</aside>
        <div className="min-w-0">
          <ul aria-label={t('filters.chosen')} className={`no-scrollbar flex items-center gap-2 max-lg:-mx-5 max-lg:mb-4 max-lg:overflow-x-auto max-lg:px-5 max-lg:py-1 md:max-lg:-mx-10 md:max-lg:px-10 lg:mb-5 lg:flex-wrap ${narrowed ? '' : 'lg:hidden'}`}>
            <li className="lg:hidden">
              <FilterSheet chosen={chosen} total={total} onClear={clear}>{groups}</FilterSheet>
            </li>
            <FilterChips filters={filters} coaches={coaches} onChange={setFilters} />
          </ul>
          {found.isError && classes.length > 0 ? (
            <Message tone="trouble" className="mb-5" action={<TextLink as="button" onClick={() => void found.refetch()}>{t('error.retry')}</TextLink>}>{t('error.stale')}</Message>
          ) : null}
          {found.isError && classes.length === 0 ? (
            <ErrorState title={t('error.title')} actions={<Button onClick={() => void found.refetch()}>{t('error.retry')}</Button>}>{t('error.body')}</ErrorState>
          ) : total === 0 ? (
            <EmptyList filters={filters} onChange={setFilters} />
          ) : (
            <div aria-busy={found.isPlaceholderData}>
              <ClassGrid classes={classes} />
              <MoreClasses more={found.hasNextPage && !found.isPlaceholderData} loading={found.isFetchingNextPage} failed={found.isFetchNextPageError} onMore={() => void found.fetchNextPage()} />
            </div>
          )}
        </div>
      </div>
    </div>
  )
}
