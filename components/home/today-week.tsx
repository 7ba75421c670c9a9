'use client'

import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { PlanContours } from '@/components/plan/plan-contours'
import { PlanRings } from '@/components/plan/plan-aside'
import { useDates } from '@/components/plan/use-dates'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/i18n/navigation'
import { longestDay, type Board, type BoardWeek } from '@/lib/plan/board'

/** The week on one axis, with its two rings. */
export function TodayWeek({ board, weeks, week }: { board: Board; weeks: readonly BoardWeek[]; week: BoardWeek }) {
  const t = useTranslations()
  const dates = useDates()
  const longest = longestDay(weeks)
  return (
    <section aria-labelledby="week" className="min-w-0">
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="week" className="text-h3">{t('today.week')}</h2>
        <Link href="/plan" className="link text-label inline-flex min-h-11 items-center">{t('today.open')}</Link>
      </div>
      <ol className="no-scrollbar -mx-(--page-margin) mt-2 flex overflow-x-auto px-(--page-margin) lg:mx-0 lg:grid lg:grid-cols-7 lg:px-0">
        {week.days.map((day) => {
          const today = day.date === board.today
          return (
            <li key={day.date} className={`min-w-28 shrink-0 border-t pt-2 lg:min-w-0 ${today ? 'border-t-4 border-ink pt-[5px]' : 'border-line'}`}>
              <p className={`text-small flex items-center gap-1.5 ${today ? 'font-[660]' : 'text-ink-2'}`}>
                {dates.weekday(day.date)} {dates.day(day.date)}
                {day.state === 'done' ? <Icon icon={Check} size={16} label={t('plan.state.done')} /> : null}
              </p>
              <div className="mt-3 flex h-14 items-end border-b border-line"><PlanContours day={day} longest={longest} tall={false} /></div>
              <p className="text-small mt-1.5">{day.classes.length > 0 ? t('site.minutes', { count: day.minutes }) : t('plan.offShort')}</p>
            </li>
          )
        })}
      </ol>
      <div className="mt-7"><PlanRings board={board} week={week} preview={false} /></div>
    </section>
  )
}
