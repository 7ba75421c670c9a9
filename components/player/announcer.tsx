import { useTranslations } from 'next-intl'
import type { PlayerState } from '@/lib/player/state'
import { segmentAt } from '@/lib/player/timeline'
import type { PlayerStore } from './player-store'
import type { Words } from './use-words'

/** Tells a screen reader when a segment begins and when the class is over, and nothing else. */
export function Announcer({ store, state, words }: { store: PlayerStore; state: PlayerState; words: Words }) {
  const t = useTranslations('player')
  const begun = state.phase === 'idle' ? '' : words.announcement(segmentAt(store.timeline, state.position))
  return (
    <p aria-live="polite" className="sr-only">
      {state.phase === 'finished' ? t('end.title') : begun}
    </p>
  )
}
