import type { ReactNode } from 'react'
import styles from './player.module.css'

/** The cue of the moment, always at the stage's lower left. */
export function Caption({ text, small, long }: { text: string | null; small?: ReactNode; long?: boolean }) {
  return (
    <div className={long ? `${styles.caption} ${styles.long}` : styles.caption}>
      {text ? <p>{text}</p> : null}
      {small ? <p className={styles.note}>{small}</p> : null}
    </div>
  )
}
