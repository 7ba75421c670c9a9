'use client'

import { useSearchParams } from 'next/navigation'
import { startTransition, useOptimistic } from 'react'
import { parseFilters, serialiseFilters, type Filters } from '@/lib/catalog/filters'

type Change = (next: Filters, how?: 'push' | 'replace') => void

/**
 * The filters of the address, and a way to change them: the address is the only state, so back, forward and reload keep it.
 * What was chosen shows at once, and the next choice builds on it, also before the router has followed the address.
 */
export function useFilters(): [Filters, Change] {
  const params = useSearchParams()
  const [query, show] = useOptimistic(params.toString())
  const change: Change = (next, how) => {
    startTransition(() => {
      const wanted = serialiseFilters(next)
      show(wanted)
      changeAddress(wanted, how)
    })
  }
  return [parseFilters(new URLSearchParams(query)), change]
}

function changeAddress(query: string, how: 'push' | 'replace' = 'push'): void {
  const url = `${window.location.pathname}${query ? `?${query}` : ''}`
  if (how === 'push') window.history.pushState(null, '', url)
  else window.history.replaceState(null, '', url)
}
