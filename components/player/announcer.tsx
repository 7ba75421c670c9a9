import { useTranslations } from 'next-intl'
import type { PlayerState } from '@/lib/player/state'
import { segmentAt } from '@/lib/player/timeline'
import type { PlayerStore } from './player-store'
import type { Speaker } from './sound'
import { useVoiceNames } from './sound-voice'
import { useTimeline } from './use-shown'
import type { Words } from './use-words'

type Props = { store: PlayerStore; state: PlayerState; words: Words; speaker: Speaker }

/** Tells a screen reader when a segment begins, unless the voice says so, and when the class is over; nothing else. */
export function Announcer({ store, state, words, speaker }: Props) {
  const t = useTranslations('player')
  const named = useVoiceNames(speaker)
  const timeline = useTimeline(store)
  const begun = state.phase === 'idle' || named ? '' : words.announcement(segmentAt(timeline, state.position))
  return (
    <p aria-live="polite" className="sr-only">
      {state.phase === 'finished' ? t('end.title') : begun}
    </p>
  )
}
