'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'

/** A query without a connection fails, which can be told, instead of waiting in silence; it is asked again when there is one. */
const queries = { staleTime: 60_000, gcTime: 600_000, retry: 1, networkMode: 'always', refetchOnReconnect: true, refetchOnWindowFocus: false } as const
const makeClient = () => new QueryClient({ defaultOptions: { queries } })

let inBrowser: QueryClient | undefined

/** One client a visit, so that coming back to the list finds it as it was left; on the server one a request. */
function clientOfVisit(): QueryClient {
  if (typeof window === 'undefined') return makeClient()
  inBrowser ??= makeClient()
  return inBrowser
}

export function QueryProvider({ children }: { children: ReactNode }) {
  return <QueryClientProvider client={clientOfVisit()}>{children}</QueryClientProvider>
}
