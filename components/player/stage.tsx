'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, type CSSProperties, type ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/i18n/navigation'
import { segmentAt } from '@/lib/player/timeline'
import type { PlayerStore } from './player-store'
import { FullScreen } from './full-screen'
import { PosterName } from './poster-name'
import styles from './player.module.css'

type Props = {
  store: PlayerStore
  slug: string
  title: string
  name: string
  /** 0–10: how high the ground of the moment stands */
  rpe: number
  /** what stands on the floor instead of the name in large type */
  figure?: ReactNode
  /** what stands behind it instead of the ground: the breath */
  behind?: ReactNode
  /** what stands at its right: other movements to do */
  beside?: ReactNode
  resting: boolean
  /** the ground lies whole instead of growing with the segment: before the start and after the end */
  still?: boolean
  /** controls at the end of the top bar */
  tools?: ReactNode
  /** a word or two at the right top: paused, breathe in */
  word?: ReactNode
  /** what stands below the floor: the caption, or an offer */
  children: ReactNode
}

/** The part that is seen from the next room: colour for work, stone for rest, effort as height, and what to do in large type. */
export function Stage({ store, slug, title, name, rpe, figure, behind, beside, resting, still = false, tools, word, children }: Props) {
  const t = useTranslations('player')
  const ground = useRef<HTMLDivElement>(null)
  const bare = still || figure !== undefined
  useEffect(() => {
    if (bare) {
      ground.current?.style.removeProperty('transform')
      return
    }
    const draw = () => {
      const { position } = store.getState()
      const { start, end } = segmentAt(store.timeline, position)
      ground.current?.style.setProperty('transform', `scaleX(${((position - start) / (end - start)).toFixed(4)})`)
    }
    draw()
    return store.subscribeFrame(draw)
  }, [store, bare])
  return (
    <section className={styles.stage} data-resting={resting || undefined}>
      {figure || behind ? null : <div ref={ground} className={styles.ground} style={{ '--effort': Math.max(0.4, rpe) / 10 } as CSSProperties} />}
      {behind}
      <div className={styles.floor} />
      <header className={styles.top}>
        <Link href={`/classes/${slug}`} aria-label={t('leave')} className="-m-3 flex size-11 items-center justify-center">
          <Icon icon={X} size={22} />
        </Link>
        <h1 className="min-w-0 truncate font-[560]">{title}</h1>
        {word ? <p className={styles.word}>{word}</p> : null}
        <div className={styles.tools}>
          {tools}
          <FullScreen />
        </div>
      </header>
      {figure ? <h2 className="sr-only">{name}</h2> : <PosterName text={name} low={still} />}
      {figure}
      {beside}
      <div className={styles.below}>{children}</div>
    </section>
  )
}
