'use client'

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useLocale } from 'next-intl'
import { useState } from 'react'
import type { ClassList } from '@/lib/catalog/class-list'
import { LIMIT_DEFAULT, serialiseFilters, type Filters } from '@/lib/catalog/filters'
import type { Locale } from '@/lib/catalog/vocabulary'

/** How long a page of classes may take to arrive, in ms, before it counts as failed. */
const PATIENCE = 10_000

export async function fetchClassList(query: string, locale: Locale, cursor: string, limit: number, signal?: AbortSignal): Promise<ClassList> {
  const params = [query, `locale=${locale}`, `limit=${limit}`, cursor && `cursor=${cursor}`].filter(Boolean).join('&')
  const patience = AbortSignal.timeout(PATIENCE)
  const response = await fetch(`/api/classes?${params}`, { signal: signal ? AbortSignal.any([signal, patience]) : patience })
  if (!response.ok) throw new Error(`the class list answered ${response.status}`)
  return (await response.json()) as ClassList
}

/** The classes under the filters, page after page. While other filters load, or fail to, those of before stay in place. */
export function useClassList(filters: Filters, start: ClassList, startedWith: string) {
  const locale = useLocale()
  const query = serialiseFilters(filters)
  const found = useInfiniteQuery({
    queryKey: ['classes', locale, query],
    queryFn: ({ pageParam, signal }) => fetchClassList(query, locale, pageParam, LIMIT_DEFAULT, signal),
    initialPageParam: '',
    getNextPageParam: (last: ClassList) => last.nextCursor,
    placeholderData: keepPreviousData,
    ...(query === startedWith ? { initialData: { pages: [start], pageParams: [''] } } : {}),
  })
  const [last, setLast] = useState(found.data)
  if (found.data && found.data !== last) setLast(found.data)
  return { ...found, data: found.data ?? last }
}
