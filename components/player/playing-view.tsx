'use client'

import { useTranslations } from 'next-intl'
import { FigurePeak } from '@/components/figure/figure-peak'
import { StageFigure } from '@/components/figure/stage-figure'
import type { ClassDetail } from '@/lib/catalog/types'
import type { FigureData } from '@/lib/figure/still'
import { clockText } from '@/lib/player/clock-text'
import { captionAt, nextSegment, nextWork, secondsLeftInSegment, secondsUp } from '@/lib/player/select'
import type { PlayerState } from '@/lib/player/state'
import { segmentAt } from '@/lib/player/timeline'
import { Caption } from './caption'
import { Controls, Transport } from './controls'
import { Offer } from './offer'
import { Next, Panel } from './panel'
import type { PlayerStore } from './player-store'
import { CAPTIONS, usePreference } from './preferences'
import { Scrubber } from './scrubber'
import { Stage } from './stage'
import { isRest, type Words } from './use-words'

type Props = { detail: ClassDetail; figures: Readonly<Record<string, FigureData>>; store: PlayerStore; state: PlayerState; words: Words; toggle: () => void }

/** The class under way: counting in, playing or paused. */
export function PlayingView({ detail, figures, store, state, words, toggle }: Props) {
  const t = useTranslations('player')
  const [captions] = usePreference(CAPTIONS)
  const { timeline } = store
  const segment = segmentAt(timeline, state.position)
  const next = nextSegment(timeline, state.position)
  const counting = state.phase === 'countdown'
  const resting = isRest(segment)
  const work = resting ? nextWork(timeline, state.position) : null
  const then = work && words.thenSet(work)
  const shown = (resting ? work : segment) ?? segment
  const data = shown.movement === null ? undefined : figures[shown.movement]
  const after = next?.movement ? figures[next.movement] : undefined
  const said = counting ? { head: t('ready'), about: [words.effort(segment)] } : resting ? { head: then ?? t('breathe'), about: then ? [t('breathe')] : [] } : words.headOf(segment)
  // With the figure on the stage its name moves beside it.
  const sided = segment.side === 'left' || segment.side === 'right'
  const { head, about } = data && !counting ? { head: words.fullName(segment), about: sided ? said.about : [said.head, ...said.about] } : said
  const offered = state.gap !== null || state.missed !== null
  return (
    <>
      <Stage
        store={store}
        slug={detail.slug}
        title={detail.title}
        name={words.name(segment)}
        rpe={segment.rpe}
        resting={resting}
        figure={data ? <StageFigure data={data} store={store} now={segment} of={shown} /> : undefined}
        word={state.phase === 'paused' ? t('paused') : null}
      >
        {offered ? <Offer store={store} state={state} resting={resting} /> : captions ? <Caption text={captionAt(timeline, state.position)} /> : null}
      </Stage>
      <Panel
        head={head}
        about={about}
        seconds={counting ? secondsUp(state.countdown) : secondsLeftInSegment(timeline, state.position)}
        timerLabel={counting ? t('ready') : t('remaining')}
      >
        <Next word={t('next')} name={next ? words.fullName(next) : t('thenEnd')} time={next && clockText(next.seconds)} figure={after ? <FigurePeak data={after} flip={next?.side === 'left'} className="size-17" /> : undefined} />
      </Panel>
      <Scrubber detail={detail} store={store} state={state} words={words} />
      <Controls>
        <Transport store={store} state={state} toggle={toggle} />
      </Controls>
    </>
  )
}
