'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { Breath } from '@/lib/player/breath'
import type { PlayerStore } from './player-store'
import styles from './player.module.css'

type Props = {
  store: PlayerStore
  /** the breath at a position in ms, null where there is none */
  breath: (position: number) => Breath | null
}

/** With empty lungs the disc has so much of its full size. */
const EMPTY = 0.62

/** A disc behind the figure, as full as the lungs are. Not there for whoever asks for less motion. */
export function BreathDisc({ store, breath }: Props) {
  const disc = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const draw = () => {
      const full = breath(store.getState().position)?.full ?? 0
      disc.current?.style.setProperty('transform', `scale(${(EMPTY + (1 - EMPTY) * full).toFixed(4)})`)
    }
    draw()
    return store.subscribeFrame(draw)
  }, [store, breath])
  return (
    <div aria-hidden="true" className={styles.breath}>
      <div ref={disc} className={styles.disc} />
    </div>
  )
}

/** Which way the breath goes, in words. */
export function BreathWord({ store, breath }: Props) {
  const t = useTranslations('player.breath')
  const way = useSyncExternalStore(store.subscribeFrame, () => breath(store.getState().position)?.way ?? null, () => null)
  return way && t(way)
}
