'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useRef } from 'react'
import { Button } from '@/components/ui/button'

type Props = { more: boolean; loading: boolean; failed: boolean; onMore: () => void }

/** The end of the list: it fetches more when it comes near, and by its button. After a failure only by its button. */
export function MoreClasses({ more, loading, failed, onMore }: Props) {
  const t = useTranslations('catalog')
  const end = useRef<HTMLDivElement>(null)
  const near = useEffectEvent(() => {
    if (more && !loading && !failed) onMore()
  })
  useEffect(() => {
    if (!end.current) return
    const observer = new IntersectionObserver(([entry]) => { if (entry?.isIntersecting) near() }, { rootMargin: '600px' })
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [loading, more])
  return (
    <div ref={end} className="mt-11 flex min-h-13 justify-center">
      {more ? (
        <Button kind="outline" onClick={onMore} aria-disabled={loading}>{loading ? t('loading') : t('more')}</Button>
      ) : null}
    </div>
  )
}
