'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { briskMinutes, strengthDays, type Board, type BoardWeek } from '@/lib/plan/board'
import { whyWeek, type Why } from '@/lib/plan/why'
import { Ring } from './ring'
import { useDates } from './use-dates'

const BRISK = 150
const STRENGTH = 2

type Props = { board: Board; week: BoardWeek; preview: boolean }

/** How far a week has come, as two rings: 150 brisk minutes and two strength days (WHO 2020, PMC7719906). Before a plan is kept, how far it would come. */
export function PlanRings({ board, week, preview }: Props) {
  const t = useTranslations('plan.rings')
  const dates = useDates()
  const brisk = briskMinutes(board, week)
  const strength = strengthDays(board, week)
  const minutes = preview ? brisk.done + brisk.ahead : brisk.done
  const days = preview ? strength.done + strength.ahead.length : strength.done
  const next = strength.ahead[0]
  return (
    <div className="flex justify-between gap-x-6 gap-y-5 lg:justify-start lg:gap-x-16 min-[88rem]:flex-col">
      <div className="flex min-w-0 items-center gap-3 lg:gap-5">
        <Ring type="walking" share={minutes / BRISK} className="w-13 shrink-0 lg:w-22" />
        <p className="min-w-0 text-[0.8125rem] leading-[1.4] text-ink-2 lg:text-[0.875rem]">
          <span className="text-ink block text-[1rem] font-[660] lg:text-h2">{t('of', { done: minutes, goal: BRISK })}</span>
          {t(preview ? 'briskPlanned' : 'brisk')}
          {!preview && brisk.ahead > 0 ? <span className="hidden lg:block">{t('briskAhead', { count: brisk.ahead })}</span> : null}
        </p>
      </div>
      <div className="flex min-w-0 items-center gap-3 lg:gap-5">
        <Ring type="strength" parts={STRENGTH} done={days} className="w-13 shrink-0 lg:w-22" />
        <p className="min-w-0 text-[0.8125rem] leading-[1.4] text-ink-2 lg:text-[0.875rem]">
          <span className="text-ink block text-[1rem] font-[660] lg:text-h2">{t('of', { done: days, goal: STRENGTH })}</span>
          {t(preview ? 'strengthPlanned' : 'strength')}
          {!preview && next ? <span className="hidden lg:block">{next === board.today ? t('strengthToday') : t('strengthNext', { date: dates.longWeekday(next) })}</span> : null}
        </p>
      </div>
    </div>
  )
}

/** Why the open week looks as it does. */
export function PlanWhy({ board, weeks, open }: { board: Board; weeks: readonly BoardWeek[]; open: number }) {
  const t = useTranslations('plan.why')
  const say = useWhy()
  return (
    <section>
      <h2 className="text-h3">{t('title', { number: open + 1 })}</h2>
      <ul className="mt-3 border-b border-line">
        {whyWeek(board, weeks, open).map((why, index) => {
          const [head, text] = say(why)
          return (
            <li key={`${index} ${why.key}`} className="border-t border-line py-2.5 text-[0.875rem] leading-[1.45] text-ink-2">
              {head ? <b className="text-ink">{head} </b> : null}
              {text}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function useWhy(): (why: Why) => [head: string | null, text: string] {
  const t = useTranslations('plan.why')
  const words = useTranslations('vocabulary')
  const format = useFormatter()
  return (why) => {
    switch (why.key) {
      case 'first': case 'deload': return [t(`${why.key}.head`), t(`${why.key}.text`, { minutes: why.minutes })]
      case 'more': case 'less': return [t(`${why.key}.head`), t(`${why.key}.text`, { minutes: why.minutes, before: why.before, percent: format.number(why.percent, { style: 'percent' }) })]
      case 'same': return [t('same.head'), t('same.text', { minutes: why.minutes })]
      case 'deload-ahead': return [t('deload-ahead.head', { week: why.week }), t('deload-ahead.text')]
      case 'days-off': return [t('days-off.head', { count: why.count }), t('days-off.text')]
      case 'no-jumping': return [t('no-jumping.head'), t('no-jumping.text')]
      case 'easy-on': return [t('easy-on.head', { joints: format.list(why.joints.map((joint) => words(`avoid.${joint}`))) }), t('easy-on.text')]
      case 'note': return [null, why.text]
    }
  }
}
