import 'server-only'
import { getLocale } from 'next-intl/server'
import { getPathname, redirect } from '@/i18n/navigation'
import type { Viewer } from '@/db/queries/people'
import { getViewer } from './viewer'

/** Who is signed in; a guest is sent to sign in and comes back to `href` (without the language). For pages only. */
export async function requireViewer(href: string): Promise<Viewer> {
  const [viewer, locale] = await Promise.all([getViewer(), getLocale()])
  return viewer ?? redirect({ href: { pathname: '/sign-in', query: { next: getPathname({ href, locale }) } }, locale })
}
