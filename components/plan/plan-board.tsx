'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { boardWeeks, currentWeek, longestDay, type Board } from '@/lib/plan/board'
import { DaySheet } from './day-sheet'
import type { PlanActions } from './plan-actions'
import { PlanRings, PlanWhy } from './plan-aside'
import { PlanWeek } from './plan-week'
import { useDates } from './use-dates'
import { WeekTabs } from './week-tabs'

type Props = { board: Board; actions: PlanActions; preview?: boolean }

/** A plan: its weeks as rows under the same seven days, one of them open; on a phone the days of one week. */
export function PlanBoard({ board, actions, preview = false }: Props) {
  const t = useTranslations('plan')
  const dates = useDates()
  const weeks = boardWeeks(board)
  const [open, setOpen] = useState(() => currentWeek(board))
  const [chosen, setChosen] = useState<string | null>(null)
  const longest = longestDay(weeks)
  const shown = weeks[open] ?? weeks[0]
  const day = weeks.flatMap((week) => week.days).find((each) => each.date === chosen) ?? null
  const today = weeks.flatMap((week) => week.days).find((each) => each.date === board.today)
  const start = preview || board.painOn || !today || today.state === 'skipped' ? null : today.classes.find((item) => !item.done) ?? null
  if (!shown) return null
  return (
    <div className="mt-6 grid grid-cols-1 gap-y-5 lg:mt-8 lg:gap-y-9 min-[88rem]:grid-cols-[1fr_19rem] min-[88rem]:grid-rows-[auto_1fr] min-[88rem]:gap-x-16">
      <WeekTabs weeks={weeks} open={open} longest={longest} onOpen={setOpen} />
      <aside aria-label={t('rings.label')} className="min-[88rem]:col-start-2 min-[88rem]:row-start-1"><PlanRings board={board} week={shown} preview={preview} /></aside>
      <div className="min-w-0 min-[88rem]:col-start-1 min-[88rem]:row-span-2 min-[88rem]:row-start-1">
        <div aria-hidden="true" className="grid grid-cols-[6.5rem_repeat(7,minmax(0,1fr))] border-b border-line pb-2.5 text-[0.8125rem] leading-5 max-lg:hidden">
          <span />
          {shown.days.map((each) => <span key={each.date} className={dates.weekday(each.date) === dates.weekday(board.today) && today ? 'font-[660]' : 'text-ink-2'}>{dates.weekday(each.date)}</span>)}
        </div>
        <ol aria-label={t('weeks')}>
          {weeks.map((week, index) => (
            <PlanWeek
              key={week.startsOn} week={week} index={index} open={index === open} today={board.today} longest={longest} start={start}
              onOpen={() => setOpen(index)} onDay={(each) => setChosen(each.date)}
            />
          ))}
        </ol>
      </div>
      <div className="max-lg:mt-6 min-[88rem]:col-start-2 min-[88rem]:row-start-2"><PlanWhy board={board} weeks={weeks} open={open} /></div>
      {day ? <DaySheet key={day.date} day={day} today={board.today} paused={board.painOn !== null} actions={actions} onClose={() => setChosen(null)} /> : null}
    </div>
  )
}
