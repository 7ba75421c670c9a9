'use client'

import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation'

/** Why the screen may go dark, and what helps: over plain http a secure address. */
export function ScreenNote() {
  const t = useTranslations('player.screen')
  if (window.isSecureContext) return t('browser')
  return (
    <>
      {t('plain')}{' '}
      <Link href="/phone" className="underline underline-offset-[0.28em]">
        {t('secure')}
      </Link>
    </>
  )
}
