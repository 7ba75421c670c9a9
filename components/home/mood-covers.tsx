import { useTranslations } from 'next-intl'
import { Cover } from '@/components/contour/cover'
import { Link } from '@/i18n/navigation'
import type { Card } from '@/lib/catalog/types'
import type { Mood, Time } from '@/lib/catalog/moods'
import { effortOf } from '@/lib/timeline/derive'

type Props = { offers: { mood: Mood; card: Card }[]; time: Time; total: number }

/** One class a mood for the chosen time: covers that carry the mood in place of their minutes. */
export function MoodCovers({ offers, time, total }: Props) {
  const t = useTranslations()
  return (
    <section className="mt-8 sm:mt-10">
      <ul className="no-scrollbar -mx-(--page-margin) flex snap-x gap-4 overflow-x-auto scroll-px-(--page-margin) px-(--page-margin) sm:grid sm:grid-cols-2 sm:gap-6 lg:grid-cols-4">
        {offers.map(({ mood, card }) => (
          <li key={mood} className="w-[78%] shrink-0 snap-start sm:w-auto">
            <Link href={`/classes/${card.slug}`} prefetch={false} className="group block rounded">
              <Cover contour={card.contour} type={card.type} label={t(`home.mood.${mood}`)} peak={card.peak} />
              <h2 className="text-title mt-3 underline-offset-3 group-hover:underline">{card.title}</h2>
              <p data-type={card.type} className="text-small text-ink-2 flex flex-wrap gap-x-3">
                <span className="text-hue font-[600]">{t(`vocabulary.type.${card.type}`)}</span>
                <span>{t('site.minutes', { count: card.seconds / 60 })}</span>
                <span>{t(`vocabulary.effort.${effortOf(card.rpe)}`)}</span>
              </p>
            </Link>
          </li>
        ))}
      </ul>
      <div className="text-small text-ink-2 mt-8 flex flex-wrap items-center justify-between gap-4">
        <p>{t('home.offered', { shown: offers.length, total, minutes: time.minutes })}</p>
        <Link href={`/classes?duration=${time.band}`} className="link text-label text-ink inline-flex min-h-11 items-center">{t('home.all', { total })}</Link>
      </div>
    </section>
  )
}
