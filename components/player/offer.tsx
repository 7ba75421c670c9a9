'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import { buttonClass } from '@/components/ui/button'
import { clockText } from '@/lib/player/clock-text'
import type { PlayerState } from '@/lib/player/state'
import type { PlayerStore } from './player-store'
import styles from './player.module.css'

/** After the clocks parted: what happened, and the ways on. Null when there is nothing to offer. */
export function Offer({ store, state, resting }: { store: PlayerStore; state: PlayerState; resting: boolean }) {
  const t = useTranslations('player')
  const at = (ms: number) => clockText(ms / 1000)
  const first = buttonClass({ kind: resting ? 'filled' : 'plate', size: 'small' })
  if (state.gap) {
    return (
      <div role="status" className={styles.offer}>
        <p>{t('gap')}</p>
        <div className={styles.ways}>
          <button type="button" className={first} onClick={() => store.send({ type: 'resume' })}>
            {t('goOnHere', { time: at(state.position) })}
          </button>
          <button type="button" className={styles.way} onClick={() => store.send({ type: 'jump' })}>
            {t('jumpToNow', { time: at(state.gap.to) })}
          </button>
        </div>
      </div>
    )
  }
  if (!state.missed) return null
  return (
    <div role="status" className={styles.offer}>
      <p>{t('missed')}</p>
      <div className={styles.ways}>
        <button type="button" className={first} onClick={() => store.send({ type: 'return' })}>
          {t('backTo', { time: at(state.missed.from) })}
        </button>
        {state.phase === 'finished' ? (
          <button type="button" className={styles.way} onClick={() => store.send({ type: 'dismiss' })}>
            {t('end.keepDone')}
          </button>
        ) : (
          <button type="button" aria-label={t('dismiss')} className="flex size-11 items-center justify-center" onClick={() => store.send({ type: 'dismiss' })}>
            <Icon icon={X} />
          </button>
        )}
      </div>
    </div>
  )
}
