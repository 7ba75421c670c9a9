'use client'

import { Pause, PictureInPicture2, Play } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { createPortal } from 'react-dom'
import { Icon } from '@/components/ui/icon'
import type { ClassType } from '@/lib/catalog/vocabulary'
import { usePictureWindow } from './picture-window'
import styles from './player.module.css'
import { Timer } from './timer'

type Props = { type: ClassType; name: string; seconds: number; timerLabel: string; running: boolean; toggle: () => void }

/** The time in a small window over other programs: its name, what is left, and pause. Nothing where the browser has no such window. */
export function Picture({ type, name, seconds, timerLabel, running, toggle }: Props) {
  const t = useTranslations('player')
  const { offered, picture, toggle: open } = usePictureWindow()
  if (!offered) return null
  return (
    <>
      <button type="button" aria-label={t('screen.picture')} title={t('screen.picture')} aria-pressed={picture !== null} className={styles.screenTool} onClick={open}>
        <Icon icon={PictureInPicture2} />
      </button>
      {picture
        ? createPortal(
            <div className={styles.picture} data-type={type}>
              <p className={styles.headline}>{name}</p>
              <Timer seconds={seconds} label={timerLabel} />
              <button type="button" aria-label={running ? t('pause') : t('resume')} className={styles.pause} onClick={toggle}>
                {running ? <Pause aria-hidden="true" size={28} strokeWidth={0} fill="currentColor" /> : <Play aria-hidden="true" size={28} strokeWidth={0} fill="currentColor" />}
              </button>
            </div>,
            picture.document.body,
          )
        : null}
    </>
  )
}
