import { clockText } from '@/lib/player/clock-text'
import styles from './player.module.css'

type Props = { seconds: number; label: string }

/** The remaining time: as high whatever it says, narrower the more digits it has. Readers ask for it; it does not announce itself. */
export function Timer({ seconds, label }: Props) {
  const text = clockText(seconds)
  const [head = '', ...rest] = text.split(':')
  return (
    <div role="timer" aria-live="off" aria-label={`${label}: ${text}`} className={styles.timer} data-long={text.length > 4 || undefined}>
      <span aria-hidden="true">
        {head}
        {rest.map((part, index) => (
          <span key={index}>
            <span className={styles.colon}>:</span>
            {part}
          </span>
        ))}
      </span>
    </div>
  )
}
