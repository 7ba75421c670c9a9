'use client'

import { ChevronDown } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { CheckRow } from '@/components/ui/check-row'
import { FilterGroup } from '@/components/ui/filter-group'
import { Icon } from '@/components/ui/icon'
import { toggleFilter, type Facet, type FacetCounts, type Filters } from '@/lib/catalog/filters'
import { AVOIDANCES, CLASS_TYPES, DURATION_BANDS, EFFORTS, EQUIPMENT, FOCUSES, LEVELS, LOCALES, MUSIC_STYLES } from '@/lib/catalog/vocabulary'
import { useFilterLabels } from './filter-labels'

type Props = { filters: Filters; facets: FacetCounts; coaches: Record<string, string>; onChange: (next: Filters) => void }

const OPEN: readonly Facet[] = ['type', 'duration', 'effort']
const FOLDED: readonly Facet[] = ['level', 'avoid', 'equipment', 'focus', 'coach', 'music', 'language']

const VALUES: Record<Exclude<Facet, 'coach'>, readonly string[]> = {
  type: CLASS_TYPES, duration: DURATION_BANDS, level: LEVELS, effort: EFFORTS, equipment: EQUIPMENT,
  avoid: AVOIDANCES, focus: FOCUSES, language: LOCALES, music: MUSIC_STYLES,
}

/** Every filter with the count of each value. Those used less are folded, and say what is chosen in them. */
export function FilterGroups({ filters, facets, coaches, onChange }: Props) {
  const t = useTranslations('catalog.filters')
  const format = useFormatter()
  const { option } = useFilterLabels(coaches)
  const rows = (facet: Facet) => {
    const chosen: readonly string[] = filters[facet]
    return (facet === 'coach' ? Object.keys(coaches) : VALUES[facet]).map((value) => {
      const count = facets[facet][value] ?? 0
      return (
        <CheckRow
          key={value}
          label={option(facet, value)}
          count={format.number(count)}
          none={count === 0 && !chosen.includes(value)}
          hue={facet === 'type' ? value : undefined}
          checked={chosen.includes(value)}
          onChange={() => onChange(toggleFilter(filters, facet, value))}
        />
      )
    })
  }
  return (
    <>
      {OPEN.map((facet) => (
        <FilterGroup key={facet} legend={t(facet)}>
          <div className="max-lg:grid max-lg:grid-cols-2 max-lg:gap-x-7">{rows(facet)}</div>
        </FilterGroup>
      ))}
      {FOLDED.map((facet) => (
        <details key={facet} className="group border-t border-line" open={filters[facet].length > 0 || undefined}>
          <summary className="flex min-h-13 list-none items-center gap-3 [&::-webkit-details-marker]:hidden">
            <span className="text-label grow">{t(facet)}</span>
            <span className="text-small text-ink-2 max-w-1/2 truncate">
              {filters[facet].length === 0 ? t(facet === 'avoid' ? 'nothing' : 'any') : filters[facet].map((value) => option(facet, value)).join(', ')}
            </span>
            <Icon icon={ChevronDown} className="transition-transform group-open:rotate-180" />
          </summary>
          <fieldset className="pb-5 max-lg:grid max-lg:grid-cols-2 max-lg:gap-x-7">
            <legend className="sr-only">{t(facet)}</legend>
            {rows(facet)}
          </fieldset>
        </details>
      ))}
    </>
  )
}
