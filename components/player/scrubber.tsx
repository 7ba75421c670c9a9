'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { ClassDetail } from '@/lib/catalog/types'
import { clockText } from '@/lib/player/clock-text'
import { progress, secondsLeft } from '@/lib/player/select'
import type { PlayerState } from '@/lib/player/state'
import { segmentAt } from '@/lib/player/timeline'
import type { PlayerStore } from './player-store'
import styles from './player.module.css'
import { ScrubberContour } from './scrubber-contour'
import { ARROW_STEP } from './use-player-keys'
import { useTimeline } from './use-shown'
import type { Words } from './use-words'

type Props = { detail: ClassDetail; store: PlayerStore; state: PlayerState; words: Words }

/** The class as its contour: what is played in colour, what is to come in grey; drag, tap or use the arrow keys. */
export function Scrubber({ detail, store, state, words }: Props) {
  const t = useTranslations('player')
  const root = useRef<HTMLDivElement>(null)
  const [dragged, setDragged] = useState<number | null>(null)
  const timeline = useTimeline(store)
  const position = dragged ?? state.position
  const locked = state.phase === 'finished'

  useEffect(() => {
    const draw = (at: number) => root.current?.style.setProperty('--at', progress(timeline, at).toFixed(5))
    draw(dragged ?? store.getState().position)
    return dragged === null ? store.subscribeFrame((now) => draw(now.position)) : undefined
  }, [store, timeline, dragged])

  const placeOf = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    return Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)) * timeline.duration
  }
  const seek = (to: number) => store.send({ type: 'seek', to: Math.min(to, timeline.duration - 1000) })
  const onKeyDown = (event: KeyboardEvent) => {
    const to = keyTarget(event.key, store)
    if (to === null || locked) return
    event.preventDefault()
    seek(to)
  }
  const seconds = Math.floor(position / 1000)
  return (
    <div className={styles.scrubber}>
      <div
        ref={root}
        role="slider"
        tabIndex={0}
        aria-label={t('place')}
        aria-disabled={locked || undefined}
        aria-valuemin={0}
        aria-valuemax={detail.seconds}
        aria-valuenow={seconds}
        aria-valuetext={t('placeAt', { time: clockText(seconds), total: clockText(detail.seconds), name: words.fullName(segmentAt(timeline, position)) })}
        className={styles.track}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          if (locked || event.button !== 0) return
          event.currentTarget.setPointerCapture(event.pointerId)
          setDragged(placeOf(event))
        }}
        onPointerMove={(event) => dragged !== null && setDragged(placeOf(event))}
        onPointerUp={(event) => {
          if (dragged === null) return
          setDragged(null)
          seek(placeOf(event))
        }}
        onPointerCancel={() => setDragged(null)}
      >
        <div className={styles.toCome}>
          <ScrubberContour detail={detail} on="neutral" />
        </div>
        <div className={styles.played}>
          <ScrubberContour detail={detail} on="paper" />
        </div>
        <div className={styles.playhead} />
      </div>
      <p className={styles.times}>
        <span>{clockText(seconds)}</span>
        <span>{t('left', { time: clockText(secondsLeft(timeline, position)) })}</span>
      </p>
    </div>
  )
}

function keyTarget(key: string, store: PlayerStore): number | null {
  const { position } = store.getState()
  const { index, start, end } = segmentAt(store.timeline, position)
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return position - ARROW_STEP
    case 'ArrowRight':
    case 'ArrowUp':
      return position + ARROW_STEP
    case 'PageDown':
      return position - start > 3000 ? start : (store.timeline.segments[index - 1]?.start ?? 0)
    case 'PageUp':
      return end
    case 'Home':
      return 0
    case 'End':
      return store.timeline.segments.at(-1)?.start ?? 0
    default:
      return null
  }
}
