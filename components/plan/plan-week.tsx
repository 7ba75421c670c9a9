'use client'

import { useTranslations } from 'next-intl'
import { addDays } from '@/lib/planner/dates'
import type { BoardClass, BoardDay, BoardWeek } from '@/lib/plan/board'
import { PlanContours } from './plan-contours'
import { PlanDay } from './plan-day'
import { useDates } from './use-dates'
import { useLoadWord } from './use-load-word'

type Props = {
  week: BoardWeek
  index: number
  open: boolean
  today: string
  longest: number
  start: BoardClass | null
  onOpen: () => void
  onDay: (day: BoardDay) => void
}

/** A week as a row under the seven days. Open, it says all; closed, it is contours and minutes, and on a phone it is away. */
export function PlanWeek({ week, index, open, today, longest, start, onOpen, onDay }: Props) {
  const t = useTranslations('plan')
  const word = useLoadWord()
  const dates = useDates()
  return (
    <li className={`border-line lg:grid lg:grid-cols-[6.5rem_repeat(7,minmax(0,1fr))] lg:border-b ${open ? 'max-lg:border-b' : 'max-lg:hidden'}`}>
      <div className="max-lg:pb-2 lg:py-3 lg:pr-2">
        <h2 className="max-lg:sr-only">
          <button type="button" aria-expanded={open} onClick={onOpen} className="target text-title rounded text-left leading-tight">{t('week', { number: index + 1 })}</button>
        </h2>
        <p className="text-[0.8125rem] leading-5 text-ink-2 lg:mt-0.5">
          {open ? <span className="whitespace-nowrap lg:block">{dates.range(week.startsOn, addDays(week.startsOn, 6))}</span> : null}
          <span className={`max-lg:hidden lg:block ${open ? 'mt-1.5 font-[620] text-ink' : ''}`}>{word(week.kind, index)}</span>
          <span className="max-lg:ml-3 lg:block">{week.doneMinutes > 0 ? t('minutesDone', { done: week.doneMinutes, count: week.minutes }) : t('minutes', { count: week.minutes })}</span>
        </p>
      </div>
      <ol className="lg:contents">
        {week.days.map((day) => (open ? (
          <PlanDay key={day.date} day={day} today={day.date === today} longest={longest} start={day.date === today ? start : null} onOpen={() => onDay(day)} />
        ) : (
          <ShortDay key={day.date} day={day} longest={longest} onOpen={() => onDay(day)} />
        )))}
      </ol>
    </li>
  )
}

function ShortDay({ day, longest, onOpen }: { day: BoardDay; longest: number; onOpen: () => void }) {
  const t = useTranslations('plan')
  const dates = useDates()
  const off = day.classes.length === 0
  const label = off ? t('offShort') : t('minutes', { count: day.minutes })
  const inside = (
    <>
      <span className="flex h-15 flex-col justify-end border-b border-line"><PlanContours day={day} longest={longest} tall={false} /></span>
      <span className="block pt-1 pb-2 text-[0.8125rem] leading-5">{label}</span>
    </>
  )
  if (off) return <li className="text-ink-2"><span className="sr-only">{dates.full(day.date)}</span>{inside}</li>
  return (
    <li>
      <button type="button" onClick={onOpen} aria-label={t('openDayOf', { date: dates.full(day.date), titles: day.classes.map(({ card }) => card.title).join(', '), count: day.minutes })} className="block w-full rounded text-left hover:[&>span:last-child]:underline">
        {inside}
      </button>
    </li>
  )
}
