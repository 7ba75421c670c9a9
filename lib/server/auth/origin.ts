import { requestHost } from '@/lib/server/hosts'

/**
 * Whether a change was asked for by a page of this very server. A browser names the page's origin with every POST;
 * one without it is let through only if it carries no cookie, since then it can act for nobody.
 */
export function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (origin === null) return !headers.has('cookie')
  const host = requestHost(headers)
  return host !== null && URL.canParse(origin) && new URL(origin).host === host.toLowerCase()
}
