'use client'

import { Check, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { type Device, type DeviceFact, readDevice } from './device-facts'

/** What works in this very browser, each missing thing with a word why. */
export function DeviceNow() {
  const t = useTranslations('device')
  const [facts, setFacts] = useState<DeviceFact[] | null>(null)
  useEffect(() => {
    let over = false
    void onceVisible().then(() => readDevice(thisDevice())).then((found) => { if (!over) setFacts(found) })
    return () => { over = true }
  }, [])
  if (!facts) {
    return (
      <div className="min-h-60">
        <p className="text-ink-2">{t('looking')}</p>
        <noscript><p className="mt-2">{t('noScript')}</p></noscript>
      </div>
    )
  }
  return (
    <ul className="divide-line min-h-60 max-w-140 divide-y">
      {facts.map(({ key, why }) => (
        <li key={key} className="flex min-h-12 gap-3 py-3">
          <Icon icon={why ? X : Check} className="mt-0.5" />
          <p className="min-w-0">
            <span className="font-[620]">{t(why ? 'fails' : 'works', { name: t(`facts.${key}`) })}</span>
            {why ? <span className="text-ink-2 block">{t(`why.${why}`)}</span> : null}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** A page that is not looked at is refused what it would get otherwise. */
function onceVisible(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.visibilityState !== 'visible') return
      document.removeEventListener('visibilitychange', look)
      resolve()
    }
    document.addEventListener('visibilitychange', look)
    look()
  })
}

function thisDevice(): Device {
  return {
    isSecureContext: window.isSecureContext,
    hasSound: 'AudioContext' in window,
    tryAwake: 'wakeLock' in navigator ? async () => (await navigator.wakeLock.request('screen')).release() : null,
    tryKeep: () => {
      window.localStorage.setItem('upbeat.try', '1')
      window.localStorage.removeItem('upbeat.try')
    },
  }
}
