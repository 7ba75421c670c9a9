'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/button'
import type { ClassDetail } from '@/lib/catalog/types'
import { clockText } from '@/lib/player/clock-text'
import { secondsLeft } from '@/lib/player/select'
import type { PlayerState } from '@/lib/player/state'
import { isResumable, parseProgress, resumedState } from '@/lib/workout/progress'
import { Caption } from './caption'
import { Controls } from './controls'
import { readProgress, readProgressText } from './kept-progress'
import { Next, Panel } from './panel'
import type { PlayerStore } from './player-store'
import { usePreference, WARNED } from './preferences'
import { ScreenNote } from './screen-note'
import { Scrubber } from './scrubber'
import type { Session } from './session'
import { Stage } from './stage'
import { useCanKeepAwake } from './use-wake-lock'
import type { Words } from './use-words'

type Props = { detail: ClassDetail; store: PlayerStore; state: PlayerState; words: Words; session: Session; start: () => void; startOver: () => void }

/** Before the start: what the class is, what it needs, where it was left; the first time, when to stop. */
export function ReadyView({ detail, store, state, words, session, start, startOver }: Props) {
  const t = useTranslations('player')
  const format = useFormatter()
  const [warned] = usePreference(WARNED)
  const awake = useCanKeepAwake()
  const kept = parseProgress(useSyncExternalStore(() => () => undefined, () => readProgressText(detail.slug), () => null))
  const resumed = state.startedAt !== null
  useEffect(() => {
    const found = readProgress(detail.slug)
    if (!found || found.classSeconds !== detail.seconds || !isResumable(found, Date.now())) return
    session.adopt(found)
    store.load(resumedState(found))
  }, [detail.slug, detail.seconds, session, store])

  const things = detail.equipment.filter((thing) => thing !== 'none')
  const needs = things.length === 0 ? t('equipment.none') : t('equipment.list', { list: format.list(things.map((thing) => t(`equipment.${thing}`)), { type: 'conjunction' }) })
  const first = store.timeline.segments[0]
  const left = resumed && kept ? t('leftAt', { time: clockText(kept.position / 1000), total: clockText(detail.seconds) }) : null
  return (
    <>
      <Stage store={store} slug={detail.slug} title={t('ready')} name={detail.title} rpe={detail.rpe} resting={false} still>
        <Caption text={warned ? (left ?? needs) : t('safety')} long={!warned} small={awake === false ? <ScreenNote /> : null} />
      </Stage>
      <Panel head={t('length', { minutes: Math.round(detail.seconds / 60) })} about={[t('effort', { rpe: Math.round(detail.rpe) }), ...(warned && left ? [needs] : [])]} seconds={secondsLeft(store.timeline, state.position)} timerLabel={t('remaining')}>
        {resumed ? (
          <button type="button" className="link min-h-11 font-[560]" onClick={startOver}>
            {t('startOver')}
          </button>
        ) : first ? (
          <Next word={t('first')} name={words.fullName(first)} time={clockText(first.seconds)} />
        ) : null}
      </Panel>
      <Scrubber detail={detail} store={store} state={state} words={words} />
      <Controls>
        <Button size="main" className="min-w-44" onClick={start}>
          {resumed ? t('goOnAt', { time: clockText(state.position / 1000) }) : t('start')}
        </Button>
      </Controls>
    </>
  )
}
