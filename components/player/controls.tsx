'use client'

import { Captions, CaptionsOff, Pause, Play, SkipBack, SkipForward } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { isRunning, type PlayerState } from '@/lib/player/state'
import type { PlayerStore } from './player-store'
import styles from './player.module.css'
import { CAPTIONS, usePreference } from './preferences'
import { SoundSheet } from './sound-sheet'

type Props = { children: ReactNode }

/** Sound at the left, captions at the right, and what moves the class between them. */
export function Controls({ children }: Props) {
  const t = useTranslations('player')
  const [captions, setCaptions] = usePreference(CAPTIONS)
  return (
    <div className={styles.controls}>
      <SoundSheet />
      <div className={styles.middle}>{children}</div>
      <button type="button" className={styles.tool} aria-pressed={captions} onClick={() => setCaptions(!captions)}>
        <Icon icon={captions ? Captions : CaptionsOff} />
        {t('captions')}
      </button>
    </div>
  )
}

/** Back, pause or go on, next. */
export function Transport({ store, state, toggle }: { store: PlayerStore; state: PlayerState; toggle: () => void }) {
  const t = useTranslations('player')
  const running = isRunning(state)
  const waiting = state.phase === 'countdown'
  return (
    <>
      <button type="button" aria-label={t('back')} disabled={waiting} className={styles.step} onClick={() => store.send({ type: 'back' })}>
        <SkipBack aria-hidden="true" size={20} strokeWidth={1.75} fill="currentColor" />
      </button>
      <button type="button" autoFocus aria-label={running ? t('pause') : t('resume')} className={styles.pause} onClick={toggle}>
        {running ? <Pause aria-hidden="true" size={28} strokeWidth={0} fill="currentColor" /> : <Play aria-hidden="true" size={28} strokeWidth={0} fill="currentColor" />}
      </button>
      <button type="button" aria-label={t('skip')} disabled={waiting} className={styles.step} onClick={() => store.send({ type: 'skip' })}>
        <SkipForward aria-hidden="true" size={20} strokeWidth={1.75} fill="currentColor" />
      </button>
    </>
  )
}
