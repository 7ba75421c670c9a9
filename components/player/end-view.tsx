'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { buttonClass } from '@/components/ui/button'
import { Link } from '@/i18n/navigation'
import type { ClassDetail } from '@/lib/catalog/types'
import type { PlayerState } from '@/lib/player/state'
import type { Outbox } from '@/lib/workout/outbox'
import { secondsDone } from '@/lib/workout/workout'
import { Caption } from './caption'
import { Offer } from './offer'
import { Panel } from './panel'
import type { PlayerStore } from './player-store'
import styles from './player.module.css'
import { Scrubber } from './scrubber'
import type { Closed } from './session'
import { Stage } from './stage'
import type { Words } from './use-words'

type Props = {
  detail: ClassDetail
  store: PlayerStore
  state: PlayerState
  words: Words
  closed: Closed
  outbox: Outbox
  /** null for a guest */
  owner: string | null
  again: () => void
}

/** After the end: how much was done, where it is kept, and the ways out. */
export function EndView({ detail, store, state, words, closed, outbox, owner, again }: Props) {
  const t = useTranslations('player')
  const onward = useRef<HTMLAnchorElement>(null)
  useEffect(() => onward.current?.focus(), [])
  const seconds = secondsDone(state, detail.seconds)
  const minutes = Math.round(seconds / 60)
  return (
    <>
      <Stage store={store} slug={detail.slug} title={detail.title} name={t('end.title')} rpe={detail.rpe} resting={false} still>
        {state.missed ? <Offer store={store} state={state} resting={false} /> : <Caption long text={t(`end.${whereKept(closed, outbox, owner)}`)} />}
      </Stage>
      <Panel head={minutes > 0 ? t('end.minutes', { minutes, title: detail.title }) : detail.title} about={[]} seconds={seconds} timerLabel={t('end.title')}>
        <button type="button" className="link min-h-11 font-[560]" onClick={again}>
          {t('end.again')}
        </button>
      </Panel>
      <Scrubber detail={detail} store={store} state={state} words={words} />
      <div className={styles.ends}>
        <Link ref={onward} href="/history" className={buttonClass({ size: 'main' })}>
          {t('end.history')}
        </Link>
        <Link href="/classes" className={buttonClass({ kind: 'outline' })}>
          {t('end.classes')}
        </Link>
      </div>
    </>
  )
}

function whereKept(closed: Closed, outbox: Outbox, owner: string | null): 'short' | 'full' | 'dropped' | 'onDevice' | 'waiting' | 'sent' {
  if (!closed) return 'short'
  const { id } = closed.workout
  if (outbox.dropped.some(({ workout }) => workout.id === id)) return 'dropped'
  if (!outbox.waiting.some(({ workout }) => workout.id === id)) return 'sent'
  if (!closed.kept) return 'full'
  return owner === null ? 'onDevice' : 'waiting'
}
