'use client'

import { useLocale } from 'next-intl'
import { getPathname, Link, usePathname } from '@/i18n/navigation'

/** Leads to sign in, and from there back to this page. It takes its colour from its ground. */
export function SignInLink({ label }: { label: string }) {
  const locale = useLocale()
  const next = getPathname({ href: usePathname(), locale })
  return (
    <Link
      href={{ pathname: '/sign-in', query: { next } }}
      className="ml-1 inline-flex min-h-11 items-center rounded border-[1.5px] border-current px-3 text-[0.9375rem] leading-tight font-[620] whitespace-nowrap sm:px-4"
    >
      {label}
    </Link>
  )
}
