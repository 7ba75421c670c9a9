'use client'

import { useTranslations } from 'next-intl'
import { Chip } from '@/components/ui/chip'
import { TextLink } from '@/components/ui/text-link'
import { chosenFilters, NO_FILTERS, toggleFilter, type Filters } from '@/lib/catalog/filters'
import { useFilterLabels } from './filter-labels'

type Props = { filters: Filters; coaches: Record<string, string>; onChange: (next: Filters) => void }

/** The filters in force, each let go by its chip. */
export function FilterChips({ filters, coaches, onChange }: Props) {
  const t = useTranslations('catalog')
  const { chip } = useFilterLabels(coaches)
  const chosen = chosenFilters(filters).filter(({ facet, value }) => facet !== 'coach' || value in coaches)
  if (chosen.length === 0 && filters.q === '') return null
  return (
    <>
      {filters.q === '' ? null : (
        <li>
          <Chip aria-label={t('filters.remove', { name: filters.q })} onClick={() => onChange({ ...filters, q: '' })}>
            <span className="max-w-48 truncate">{t('search.chip', { q: filters.q })}</span>
          </Chip>
        </li>
      )}
      {chosen.map(({ facet, value }) => (
        <li key={`${facet} ${value}`}>
          <Chip aria-label={t('filters.remove', { name: chip(facet, value) })} onClick={() => onChange(toggleFilter(filters, facet, value))}>
            {chip(facet, value)}
          </Chip>
        </li>
      ))}
      <li className="shrink-0">
        <TextLink as="button" className="text-label whitespace-nowrap" onClick={() => onChange({ ...NO_FILTERS, sort: filters.sort })}>
          {t('filters.clear')}
        </TextLink>
      </li>
    </>
  )
}
