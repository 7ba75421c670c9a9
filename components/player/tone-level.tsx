'use client'

import { Volume1, Volume2, VolumeX } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useId, useRef, useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { Slider } from '@/components/ui/slider'
import styles from './player.module.css'
import { TONE_LEVEL, usePreference } from './preferences'

/** How loud the tones are, down to nothing; remembered on the device. */
export function ToneLevel() {
  const t = useTranslations('player')
  const format = useFormatter()
  const [level, setLevel] = usePreference(TONE_LEVEL)
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const panel = useId()
  useEffect(() => {
    if (!open) return
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      root.current?.querySelector('button')?.focus()
    }
    document.addEventListener('pointerdown', onPointer)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', onPointer)
      document.removeEventListener('keydown', onKey)
    }
  }, [open])
  const text = level === 0 ? t('tonesOff') : format.number(level, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <div ref={root} className="relative">
      <button type="button" className={styles.tool} aria-expanded={open} aria-controls={panel} onClick={() => setOpen(!open)}>
        <Icon icon={level === 0 ? VolumeX : level < 0.5 ? Volume1 : Volume2} />
        {t('tones')}
      </button>
      <div id={panel} hidden={!open} className={styles.level}>
        <Slider label={t('tones')} value={Math.round(level * 100)} step={5} text={text} onChange={(event) => setLevel(Number(event.target.value) / 100)} />
      </div>
    </div>
  )
}
