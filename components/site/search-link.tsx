'use client'

import { Search } from 'lucide-react'
import type { MouseEvent } from 'react'
import { Link } from '@/i18n/navigation'

/** Leads to the search of the catalog; where that stands on this page already, straight into its field, and what is filtered stays. */
export function SearchLink({ label }: { label: string }) {
  const focusHere = (event: MouseEvent) => {
    const field = document.querySelector<HTMLInputElement>('#search')
    if (!field || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    field.focus()
  }
  return (
    <Link href="/classes#search" onClick={focusHere} aria-label={label} className="grid max-[22rem]:hidden size-11 place-items-center rounded">
      <Search size={20} strokeWidth={1.75} aria-hidden />
    </Link>
  )
}
