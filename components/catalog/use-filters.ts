'use client'

import { useSearchParams } from 'next/navigation'
import { parseFilters, serialiseFilters, type Filters } from '@/lib/catalog/filters'

type Change = (next: Filters, how?: 'push' | 'replace') => void

/** The filters of the address, and a way to change them: the address is the only state, so back, forward and reload keep it. */
export function useFilters(): [Filters, Change] {
  const params = useSearchParams()
  return [parseFilters(params), changeAddress]
}

function changeAddress(next: Filters, how: 'push' | 'replace' = 'push'): void {
  const query = serialiseFilters(next)
  const url = `${window.location.pathname}${query ? `?${query}` : ''}`
  if (how === 'push') window.history.pushState(null, '', url)
  else window.history.replaceState(null, '', url)
}
