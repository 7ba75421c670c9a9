'use client'

import { Play } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Contour } from '@/components/contour/contour'
import { useDates } from '@/components/plan/use-dates'
import { buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/i18n/navigation'
import type { BoardDay } from '@/lib/plan/board'

/** Today's class over the whole width: what, why, how long, and the one button. */
export function TodayPlate({ day }: { day: BoardDay }) {
  const t = useTranslations()
  const open = day.classes.filter((item) => !item.done)
  const [now, ...later] = open.length > 0 ? open : day.classes
  if (!now) return null
  const { card, reason } = now
  const done = day.state === 'done'
  return (
    <section data-type={card.type} className="plate mt-6 overflow-hidden rounded">
      <div className="flex flex-wrap items-start justify-between gap-x-10 gap-y-5 px-5 pt-6 sm:px-8 sm:pt-7">
        <div className="max-w-170">
          <p className="text-label">{t(`vocabulary.type.${card.type}`)}</p>
          <h2 className="text-h1 mt-1">{card.title}</h2>
          <p className="text-lead mt-2">{done ? t('today.doneTitle') : reason}</p>
          {later.map((item) => (
            <p key={item.slug} className="text-small mt-1">{t('today.then', { title: item.card.title, minutes: Math.round(item.card.seconds / 60) })}</p>
          ))}
        </div>
        <div className="flex items-center gap-6">
          <p className="flex items-baseline gap-1">
            <span className="text-h1">{Math.round(card.seconds / 60)}</span>
            <span className="text-title">{t('site.min')}</span>
          </p>
          <Link href={`/play/${card.slug}`} prefetch={false} className={buttonClass({ kind: 'plate', size: 'main' })}>
            <Icon icon={Play} className="fill-current" />
            {t(done ? 'today.again' : 'today.start')}
          </Link>
        </div>
      </div>
      <Contour contour={card.contour} type={card.type} variant="page" className="mt-6 hidden h-auto w-full sm:block" />
      <Contour contour={card.contour} type={card.type} variant="page" screen="phone" className="mt-6 h-auto w-full sm:hidden" />
    </section>
  )
}

/** A day without a session, and what comes after it. */
export function DayOff({ next }: { next: BoardDay | null }) {
  const t = useTranslations('today')
  const dates = useDates()
  const [first] = next?.classes ?? []
  return (
    <section className="bg-stone mt-6 rounded px-5 py-10 sm:px-8 sm:py-16">
      <h2 className="text-h1">{t('off')}</h2>
      <p className="text-lead text-ink-2 mt-2">{t('offLead')}</p>
      {next && first ? <p className="text-title mt-6">{t('next', { title: first.card.title, date: dates.longWeekday(next.date) })}</p> : null}
    </section>
  )
}
