'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { ErrorState } from '@/components/ui/state'

type Props = { error: Error & { digest?: string }; reset: () => void }

export default function PageError({ error, reset }: Props) {
  const t = useTranslations('errors.crash')
  return (
    <main id="content" className="page py-22">
      <ErrorState heading="h1" title={t('title')} actions={<Button onClick={reset}>{t('retry')}</Button>} operator={error.digest ? t('operator', { code: error.digest }) : undefined}>
        {t('body')}
      </ErrorState>
    </main>
  )
}
