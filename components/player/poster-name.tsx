import type { CSSProperties } from 'react'
import { LOW_POSTER_ASPECT, POSTER_ASPECT, toPoster } from '@/lib/player/poster'
import styles from './player.module.css'

/** A name as large as the stage lets it be, standing on the floor. */
export function PosterName({ text, low }: { text: string; low: boolean }) {
  const { lines, width, stretch } = toPoster(text, low ? LOW_POSTER_ASPECT : POSTER_ASPECT)
  const style = { '--em': width, '--lines': lines.length, fontStretch: `${stretch}%` } as CSSProperties
  return (
    <h2 className={styles.name} style={style}>
      {lines.map((line, index) => (
        <span key={index} className="block">
          {index === lines.length - 1 ? line : `${line} `}
        </span>
      ))}
    </h2>
  )
}
