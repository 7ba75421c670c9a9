import type { ReactNode } from 'react'
import styles from './player.module.css'
import { Timer } from './timer'

type Props = {
  head: string
  /** beside or below the head */
  about: readonly string[]
  seconds: number
  timerLabel: string
  children: ReactNode
}

/** Time on paper: what set it is, how long it lasts, what comes next. */
export function Panel({ head, about, seconds, timerLabel, children }: Props) {
  return (
    <section className={styles.panel}>
      <div className={styles.head}>
        <p className={styles.headline}>{head}</p>
        <p className={styles.about}>
          {about.map((text) => (
            <span key={text}>{text}</span>
          ))}
        </p>
      </div>
      <Timer seconds={seconds} label={timerLabel} />
      <div className={styles.next}>{children}</div>
    </section>
  )
}

/** What comes after this: a word, its name, its length. */
export function Next({ word, name, time, figure }: { word: string; name: string; time: string | null; figure?: ReactNode }) {
  return (
    <p className={styles.nextLine}>
      {figure ? <span className={styles.nextFigure}>{figure}</span> : null}
      <span className={styles.nextWord}>{word}</span> <span className={styles.nextName}>{name}</span>
      {time ? <span className={styles.nextTime}>{time}</span> : null}
    </p>
  )
}
