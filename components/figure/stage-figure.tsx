'use client'

import { useCallback, type CSSProperties } from 'react'
import type { PlayerStore } from '@/components/player/player-store'
import type { TimedSegment } from '@/lib/player/timeline'
import { isFromAbove } from '@/lib/figure/draw'
import type { FigureData } from '@/lib/figure/still'
import { FigureMoving } from './figure-moving'
import styles from './stage-figure.module.css'

type Props = {
  data: FigureData
  store: PlayerStore
  /** whose start the figure counts from */
  now: TimedSegment
  /** whose pace it shows: now's, or what follows a rest */
  of: TimedSegment
}

/** The figure on the stage's floor, as large as the stage lets it be, in the tempo of the class. It stops when the class does. */
export function StageFigure({ data, store, now, of }: Props) {
  const { start } = now
  const elapsed = useCallback(() => Math.max(0, store.getState().position - start) / 1000, [store, start])
  const cellar = isFromAbove(data.figure.cam) ? 0 : (data.box.y + data.box.height) / data.box.height
  return (
    <div className={styles.place} style={{ '--cellar': cellar } as CSSProperties}>
      <FigureMoving key={`${of.movement ?? ''} ${now.index}`} data={data} pace={of} elapsed={elapsed} flip={of.side === 'left'} className={styles.figure} />
    </div>
  )
}
