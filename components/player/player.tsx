'use client'

import { useEffect, useState } from 'react'
import type { ClassDetail } from '@/lib/catalog/types'
import type { FigureData } from '@/lib/figure/still'
import type { ClassType } from '@/lib/catalog/vocabulary'
import { isRunning, initialState } from '@/lib/player/state'
import { toPlayerTimeline } from '@/lib/player/timeline'
import { Announcer } from './announcer'
import { EndView } from './end-view'
import { createPlayerStore } from './player-store'
import styles from './player.module.css'
import { PlayingView } from './playing-view'
import { TONE_LEVEL, usePreference, WARNED } from './preferences'
import { ReadyView } from './ready-view'
import { createSession } from './session'
import { createTonePlayer } from './tone-player'
import { usePlayerKeys } from './use-player-keys'
import { useSession } from './use-session'
import { useShown } from './use-shown'
import { useWakeLock } from './use-wake-lock'
import { useWords } from './use-words'
import { useWorkoutOutbox } from './use-workout-outbox'

const SOFT: readonly ClassType[] = ['yoga', 'stretching', 'meditation']

type Props = {
  class: ClassDetail
  /** the figures of its movements, by slug; those without one are named in large type */
  figures: Readonly<Record<string, FigureData>>
  /** the account that is signed in, null for a guest: whose workouts are sent */
  owner: string | null
}

/** A class, full screen, from get ready to done. */
export function Player({ class: detail, figures, owner }: Props) {
  const [store] = useState(() => createPlayerStore(toPlayerTimeline(detail.segments), initialState()))
  const [session] = useState(() => createSession({ class: detail.slug, classSeconds: detail.seconds, owner }))
  const [tones] = useState(() => createTonePlayer(store.timeline, SOFT.includes(detail.type) ? 'soft' : 'clear'))
  const state = useShown(store)
  const words = useWords(detail, store.timeline)
  const [level] = usePreference(TONE_LEVEL)
  const [, setWarned] = usePreference(WARNED)
  const outbox = useWorkoutOutbox(owner)
  const closed = useSession(store, session, tones)
  useWakeLock(isRunning(state))
  useEffect(() => tones.setLevel(level), [tones, level])

  const start = () => {
    setWarned(true)
    tones.prime()
    store.send({ type: 'start' })
  }
  const startOver = () => {
    session.renew(Date.now())
    store.load(initialState())
    start()
  }
  const toggle = () => {
    const { phase } = store.getState()
    if (phase === 'finished') return
    if (phase === 'idle') return start()
    tones.prime()
    store.send({ type: phase === 'paused' ? 'resume' : 'pause' })
  }
  usePlayerKeys(store, toggle)

  const shared = { detail, store, state, words }
  return (
    <main className={styles.player} data-type={detail.type} data-phase={state.phase}>
      {state.phase === 'idle' ? (
        <ReadyView {...shared} session={session} start={start} startOver={startOver} />
      ) : state.phase === 'finished' ? (
        <EndView {...shared} closed={closed} outbox={outbox} owner={owner} again={startOver} />
      ) : (
        <PlayingView {...shared} figures={figures} toggle={toggle} />
      )}
      <Announcer store={store} state={state} words={words} />
    </main>
  )
}
