'use client'

import { Share } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Icon } from '@/components/ui/icon'

/** Hands the address to the device's sharing sheet; without one, or on plain http, copies it or says where it stands. */
export function ShareButton({ title }: { title: string }) {
  const t = useTranslations('class')
  const [said, setSaid] = useState<'shared' | 'shareFailed' | null>(null)
  const share = async () => {
    try {
      if (typeof navigator.share === 'function') {
        await navigator.share({ title, url: window.location.href })
        return
      }
      await navigator.clipboard.writeText(window.location.href)
      setSaid('shared')
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) setSaid('shareFailed')
    }
  }
  return (
    <>
      <button type="button" onClick={() => void share()} className="text-label flex h-11 items-center gap-2 rounded px-2">
        <Icon icon={Share} />
        {t('share')}
      </button>
      <span role="status" className="text-small">{said ? t(said) : null}</span>
    </>
  )
}
