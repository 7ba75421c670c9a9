'use client'

import { ChevronDown, ChevronUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Icon } from '@/components/ui/icon'
import styles from './player.module.css'
import type { Way } from './variants'

type Props = {
  /** names of what a tap leads to; null where there is nothing */
  easier: string | null
  harder: string | null
  take: (way: Way) => void
}

const KEYS: Readonly<Record<string, Way>> = { '-': 'easier', '+': 'harder', '=': 'harder' }

/** Beside the figure: the same movement, easier or harder, from now on. Also by the keys minus and plus. */
export function VariantButtons({ easier, harder, take }: Props) {
  const t = useTranslations('player')
  const root = useRef<HTMLDivElement>(null)
  const tapped = useRef(false)
  useEffect(() => {
    // The last rung takes its button away: the way back has the focus then.
    if (tapped.current && !root.current?.contains(document.activeElement)) root.current?.querySelector('button')?.focus()
    tapped.current = false
  }, [easier, harder])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const way = KEYS[event.key]
      if (!way || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
      if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog')) return
      take(way)
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [take])
  const tap = (way: Way) => {
    tapped.current = true
    take(way)
  }
  return (
    <div ref={root} className={styles.variants}>
      {harder === null ? null : (
        <button type="button" className={styles.variant} aria-keyshortcuts="+" aria-label={t('variant.harderTo', { name: harder })} title={harder} onClick={() => tap('harder')}>
          <Icon icon={ChevronUp} />
          <span>{t('variant.harder')}</span>
        </button>
      )}
      {easier === null ? null : (
        <button type="button" className={styles.variant} aria-keyshortcuts="-" aria-label={t('variant.easierTo', { name: easier })} title={easier} onClick={() => tap('easier')}>
          <span>{t('variant.easier')}</span>
          <Icon icon={ChevronDown} />
        </button>
      )}
    </div>
  )
}
