'use client'

import { Check, Ellipsis, Play } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/i18n/navigation'
import type { BoardClass, BoardDay } from '@/lib/plan/board'
import { PlanContours } from './plan-contours'
import { useDates } from './use-dates'

type Props = {
  day: BoardDay
  today: boolean
  longest: number
  /** the class that may be started now */
  start: BoardClass | null
  onOpen: () => void
}

/** A day of the open week: its date, contour, classes with their reasons, and for today the way to begin. */
export function PlanDay({ day, today, longest, start, onOpen }: Props) {
  const t = useTranslations('plan')
  const dates = useDates()
  const off = day.classes.length === 0
  return (
    <li className={`relative max-lg:grid max-lg:min-h-19 max-lg:grid-cols-[2.25rem_6.5rem_1fr] max-lg:gap-x-3 max-lg:py-2.5 ${today ? 'max-lg:border-t-4 max-lg:border-ink' : 'max-lg:border-t max-lg:border-line'}`}>
      {today ? <span className="bg-ink absolute -top-px right-3 left-0 h-1 max-lg:hidden" /> : null}
      <p className="lg:flex lg:h-11 lg:items-center lg:text-[0.8125rem]">
        <time dateTime={day.date} className="contents">
          <span className="sr-only">{dates.full(day.date)}{today ? `, ${t('today')}` : ''}</span>
          <span aria-hidden="true" className="block text-[0.8125rem] leading-5 text-ink-2 lg:hidden">{dates.weekday(day.date)}</span>
          <span aria-hidden="true" className="text-h3 block lg:hidden">{dates.day(day.date)}</span>
          <span aria-hidden="true" className={`max-lg:hidden ${today ? 'font-[660]' : ''}`}>{today ? t('today') : dates.day(day.date)}</span>
        </time>
      </p>
      <div className="flex flex-col justify-end self-start border-b border-line max-lg:h-14 lg:h-36 lg:border-b-[1.5px]">
        <PlanContours day={day} longest={longest} tall />
      </div>
      <div className="min-w-0 max-lg:pr-9 lg:pt-3 lg:pr-3 lg:pb-5">
        {off ? (
          <>
            <p className="text-title">{t('off')}</p>
            <p className="text-[0.8125rem] leading-[1.4] text-ink-2">{t('offReason')}</p>
          </>
        ) : (
          <ul className="space-y-3">{day.classes.map((item) => <ClassText key={item.slug} item={item} state={day.state} />)}</ul>
        )}
        {start ? (
          <Link href={`/play/${start.slug}`} className={`${buttonClass({ size: 'small' })} mt-3.5 max-lg:min-h-12`}>
            <Icon icon={Play} size={16} solid />
            {t('start')}
          </Link>
        ) : null}
      </div>
      {off ? null : (
        <button type="button" onClick={onOpen} aria-label={t('openDay', { date: dates.full(day.date) })} className="absolute top-1.5 right-0 grid size-11 place-items-center rounded max-lg:-right-2.5 lg:top-0 lg:right-1">
          <Icon icon={day.state === 'done' ? Check : Ellipsis} />
        </button>
      )}
    </li>
  )
}

function ClassText({ item, state }: { item: BoardClass; state: BoardDay['state'] }) {
  const t = useTranslations()
  const { card } = item
  const done = state === 'done' || item.done
  const word = done ? t('plan.state.done') : state === 'planned' ? null : t(`plan.state.${state}`)
  return (
    <li>
      <Link href={`/classes/${card.slug}`} prefetch={false} className="text-title block leading-tight text-balance hyphens-auto underline-offset-3 lg:[font-stretch:92%] hover:underline">{card.title}</Link>
      <p data-type={card.type} className="mt-0.5 text-[0.8125rem] leading-5">
        <span className="text-hue text-narrow mr-2 font-[620]">{t('plan.typeMinutes', { type: t(`vocabulary.type.${card.type}`), count: Math.round(card.seconds / 60) }).replace(/(\d) /, '$1\u00a0')}</span>
        {word ? <span className="inline-block text-ink-2">{word}</span> : null}
      </p>
      {state === 'planned' && !done && item.reason ? <p className="mt-1 text-[0.8125rem] leading-[1.4] text-ink-2">{item.reason}</p> : null}
    </li>
  )
}
