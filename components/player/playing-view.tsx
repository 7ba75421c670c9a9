'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { classScene } from '@/components/figure/class-scene'
import { FigurePeak } from '@/components/figure/figure-peak'
import { StageFigure } from '@/components/figure/stage-figure'
import type { ClassDetail } from '@/lib/catalog/types'
import type { FigureData } from '@/lib/figure/still'
import { clockText } from '@/lib/player/clock-text'
import { captionAt, nextSegment, nextWork, secondsLeftInSegment, secondsUp } from '@/lib/player/select'
import { isRunning, type PlayerState } from '@/lib/player/state'
import { segmentAt } from '@/lib/player/timeline'
import type { Ladders } from '@/lib/player/variants'
import { BreathDisc, BreathWord } from './breath'
import { Caption } from './caption'
import { Controls, Transport } from './controls'
import { Offer } from './offer'
import { Next, Panel } from './panel'
import { Picture } from './picture'
import type { PlayerStore } from './player-store'
import { CAPTIONS, usePreference } from './preferences'
import { Scrubber } from './scrubber'
import { useVoiceNote } from './sound-voice'
import { Stage } from './stage'
import { useClassBreath } from './use-class-breath'
import { useTimeline } from './use-shown'
import { isRest, type Words } from './use-words'
import { VariantButtons } from './variant-buttons'
import type { Variants } from './variants'

type Props = {
  detail: ClassDetail
  figures: Readonly<Record<string, FigureData>>
  ladders: Ladders
  variants: Variants
  store: PlayerStore
  state: PlayerState
  words: Words
  toggle: () => void
}

/** The class under way: counting in, playing or paused. */
export function PlayingView({ detail, figures, ladders, variants, store, state, words, toggle }: Props) {
  const t = useTranslations('player')
  const [captions] = usePreference(CAPTIONS)
  const note = useVoiceNote()
  const timeline = useTimeline(store)
  const acts = useMemo(() => classScene(timeline, figures), [timeline, figures])
  const breath = useClassBreath(detail, timeline, figures, ladders)
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
  const seconds = counting ? secondsUp(state.countdown) : secondsLeftInSegment(timeline, state.position)
  const timerLabel = counting ? t('ready') : t('remaining')
  const offered = state.gap !== null || state.missed !== null
  const breathed = breath.at(state.position) !== null
  const swap = counting || offered ? { easier: null, harder: null } : variants.of(shown)
  return (
    <>
      <Stage
        store={store}
        slug={detail.slug}
        title={detail.title}
        name={words.name(segment)}
        rpe={segment.rpe}
        resting={resting}
        figure={data ? <StageFigure acts={acts} store={store} fullAt={breath.full} /> : undefined}
        behind={breathed ? <BreathDisc store={store} breath={breath.at} /> : undefined}
        beside={swap.easier === null && swap.harder === null ? undefined : <VariantButtons {...swap} take={(way) => variants.take(shown, way, state)} />}
        tools={<Picture type={detail.type} name={counting ? t('ready') : words.fullName(segment)} seconds={seconds} timerLabel={timerLabel} running={isRunning(state)} toggle={toggle} />}
        word={state.phase === 'paused' ? t('paused') : breathed && !counting ? <BreathWord store={store} breath={breath.at} /> : null}
      >
        {offered ? <Offer store={store} state={state} resting={resting} /> : captions || note ? <Caption text={captions ? captionAt(timeline, state.position) : null} small={note} /> : null}
      </Stage>
      <Panel
        head={head}
        about={about}
        seconds={seconds}
        timerLabel={timerLabel}
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
