import { getTranslations } from 'next-intl/server'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { Message } from '@/components/ui/message'
import { isAllowedHost, requestHost } from '@/lib/server/hosts'

/** A form works only under a name that this server knows; under another this says so at once. */
export async function HostCheck({ children }: { children: ReactNode }) {
  if (isAllowedHost(requestHost(await headers()))) return children
  const t = await getTranslations('auth.refused')
  return <Message tone="trouble">{t('host')}</Message>
}
