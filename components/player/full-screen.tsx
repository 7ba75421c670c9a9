'use client'

import { Maximize, Minimize } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'
import { Icon } from '@/components/ui/icon'
import styles from './player.module.css'

/** The whole screen for the class, and back; nothing where the browser does not give it. */
export function FullScreen() {
  const t = useTranslations('player.screen')
  const state = useSyncExternalStore(subscribe, read, () => 'none' as const)
  if (state === 'none') return null
  const toggle = () => {
    const asked = state === 'full' ? document.exitFullscreen() : document.documentElement.requestFullscreen({ navigationUI: 'hide' })
    // Refused, as by a policy of the device: the page stays as it is.
    asked.catch(() => undefined)
  }
  const name = t(state === 'full' ? 'leaveFull' : 'full')
  return (
    <button type="button" aria-label={name} title={name} className={styles.screenTool} onClick={toggle}>
      <Icon icon={state === 'full' ? Minimize : Maximize} />
    </button>
  )
}

function read(): 'none' | 'page' | 'full' {
  if (!document.fullscreenEnabled) return 'none'
  return document.fullscreenElement ? 'full' : 'page'
}

function subscribe(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener)
  return () => document.removeEventListener('fullscreenchange', listener)
}
