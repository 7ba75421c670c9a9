'use client'

import { useTranslations } from 'next-intl'
import { ClassRow } from '@/components/catalog/class-row'
import { useDates } from '@/components/plan/use-dates'
import { boardWeeks, currentWeek, type Board } from '@/lib/plan/board'
import type { Card } from '@/lib/catalog/types'
import { DayOff, TodayPlate } from './today-plate'
import { TodayWeek } from './today-week'

type Props = { board: Board; ways: { way: 'short' | 'low' | 'gentle'; card: Card }[] }

/** Home of a person with a plan: the day, its class, the week, and three ways out. No greeting, no quote. */
export function TodayView({ board, ways }: Props) {
  const t = useTranslations('today')
  const dates = useDates()
  const weeks = boardWeeks(board)
  const index = currentWeek(board)
  const week = weeks[index]
  if (!week) return null
  const sessions = week.days.filter((day) => day.classes.length > 0)
  const today = sessions.find((day) => day.date === board.today)
  const next = weeks.flatMap((each) => each.days).find((day) => day.date > board.today && day.classes.length > 0 && day.state === 'planned') ?? null
  return (
    <div className="page pt-6 sm:pt-10">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2">
        <h1 className="text-h1">{dates.full(board.today)}</h1>
        {today ? <p className="text-ink-2">{t('place', { week: index + 1, weeks: weeks.length, session: sessions.indexOf(today) + 1, sessions: sessions.length })}</p> : null}
      </div>
      {today && today.state !== 'skipped' ? <TodayPlate day={today} /> : <DayOff next={next} />}
      <div className="mt-10 gap-18 lg:grid lg:grid-cols-[1fr_26.25rem]">
        <TodayWeek board={board} weeks={weeks} week={week} />
        <section aria-labelledby="else" className="max-lg:mt-11">
          <h2 id="else" className="text-h3 flex min-h-11 items-center">{t('else')}</h2>
          <ul className="mt-2 border-b border-line">
            {ways.map(({ way, card }) => (
              <li key={way}><ClassRow card={card} note={t(`way.${way}`)} /></li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}
