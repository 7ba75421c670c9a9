'use client'

import { ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import { SORTS, type Sort } from '@/lib/catalog/filters'

type Props = { value: Sort; searching: boolean; onChange: (sort: Sort) => void }

/** The order of the list. */
export function SortSelect({ value, searching, onChange }: Props) {
  const t = useTranslations('catalog.sort')
  return (
    <div className="relative shrink-0">
      <select aria-label={t('label')} value={value} onChange={(event) => onChange(event.target.value as Sort)} className="text-label h-11 appearance-none rounded bg-transparent pr-8 pl-1 text-right [field-sizing:content]">
        {SORTS.map((sort) => (
          <option key={sort} value={sort} className="bg-paper text-ink">
            {sort === 'relevance' && searching ? t('best') : t(sort)}
          </option>
        ))}
      </select>
      <Icon icon={ChevronDown} className="pointer-events-none absolute top-3 right-1" />
    </div>
  )
}
