'use client'

import { useLocale } from 'next-intl'
import { useState } from 'react'
import type { ClassDetail } from '@/lib/catalog/types'
import type { FigureData } from '@/lib/figure/still'
import type { ClassType } from '@/lib/catalog/vocabulary'
import { isRunning, initialState } from '@/lib/player/state'
import { segmentAt, toPlayerTimeline } from '@/lib/player/timeline'
import type { Ladders } from '@/lib/player/variants'
import { Announcer } from './announcer'
import { EndView } from './end-view'
import { createPlayerStore } from './player-store'
import styles from './player.module.css'
import { PlayingView } from './playing-view'
import { usePreference, WARNED } from './preferences'
import { ReadyView } from './ready-view'
import { createSession } from './session'
import { createSound, primeSound } from './sound'
import { SoundContext } from './sound-context'
import { useMediaSession } from './use-media-session'
import { usePlayerKeys } from './use-player-keys'
import { useSession } from './use-session'
import { useShown, useTimeline } from './use-shown'
import { useSound } from './use-sound'
import { useWakeLock } from './use-wake-lock'
import { useWords } from './use-words'
import { useWorkoutOutbox } from './use-workout-outbox'
import { useVariants } from './variants'

const SOFT: readonly ClassType[] = ['yoga', 'stretching', 'meditation']

type Props = {
  class: ClassDetail
  /** the name of who leads it */
  coach: string
  /** the figures of its movements and of what they can be swapped for, by slug; those without one are named in large type */
  figures: Readonly<Record<string, FigureData>>
  /** what its movements can be swapped for, by their slugs */
  ladders: Ladders
  /** the account that is signed in, null for a guest: whose workouts are sent */
  owner: string | null
}

/** A class, full screen, from get ready to done. */
export function Player({ class: detail, coach, figures, ladders, owner }: Props) {
  const [store] = useState(() => createPlayerStore(toPlayerTimeline(detail.segments), initialState()))
  const [session] = useState(() => createSession({ class: detail.slug, classSeconds: detail.seconds, owner }))
  const locale = useLocale()
  const [sound] = useState(() => createSound(store.timeline, SOFT.includes(detail.type) ? 'soft' : 'clear', locale))
  const state = useShown(store)
  const timeline = useTimeline(store)
  const words = useWords(detail, timeline, ladders)
  const variants = useVariants(store, session, detail, ladders)
  const [, setWarned] = usePreference(WARNED)
  const outbox = useWorkoutOutbox(owner)
  const closed = useSession(store, session, sound.tones)
  const root = useSound(store, sound)
  useWakeLock(isRunning(state))
  const primeMedia = useMediaSession(store, state, { title: detail.title, artist: coach, album: words.fullName(segmentAt(timeline, state.position)) })

  const start = () => {
    setWarned(true)
    primeSound(sound)
    primeMedia()
    store.send({ type: 'start' })
  }
  const startOver = () => {
    session.renew(Date.now())
    variants.reset()
    store.load(initialState())
    start()
  }
  const toggle = () => {
    const { phase } = store.getState()
    if (phase === 'finished') return
    if (phase === 'idle') return start()
    primeSound(sound)
    store.send({ type: phase === 'paused' ? 'resume' : 'pause' })
  }
  usePlayerKeys(store, toggle)

  const shared = { detail, store, state, words }
  return (
    <SoundContext value={sound}>
      <main ref={root} className={styles.player} data-type={detail.type} data-phase={state.phase}>
        {state.phase === 'idle' ? (
          <ReadyView {...shared} session={session} start={start} startOver={startOver} />
        ) : state.phase === 'finished' ? (
          <EndView {...shared} closed={closed} outbox={outbox} owner={owner} again={startOver} />
        ) : (
          <PlayingView {...shared} figures={figures} ladders={ladders} variants={variants} toggle={toggle} />
        )}
        <Announcer store={store} state={state} words={words} speaker={sound.speaker} />
      </main>
    </SoundContext>
  )
}
