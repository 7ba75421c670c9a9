'use client'

import type { ReactNode } from 'react'
import { Link, usePathname } from '@/i18n/navigation'

/** A link of the main navigation that knows whether the page stands under it. */
export function NavLink({ href, className, children }: { href: string; className: string; children: ReactNode }) {
  const pathname = usePathname()
  const current = href === '/' ? pathname === '/' : pathname === href || pathname.startsWith(`${href}/`)
  return (
    <Link href={href} aria-current={current ? 'page' : undefined} className={className}>
      {children}
    </Link>
  )
}
