import { useTranslations } from 'next-intl'
import { Cover, CoverSkeleton } from '@/components/contour/cover'
import { Link } from '@/i18n/navigation'
import type { Card } from '@/lib/catalog/types'
import { effortOf } from '@/lib/timeline/derive'

/** A class in a list: a cover on a wide screen, a row on a phone. The whole is one link. */
export function ClassCard({ card }: { card: Card }) {
  const t = useTranslations()
  const minutes = card.seconds / 60
  const [focus] = card.focus
  return (
    <Link href={`/classes/${card.slug}`} prefetch={false} className="group flex items-center gap-3.5 rounded max-sm:border-t max-sm:border-line max-sm:py-3 sm:block">
      <Cover contour={card.contour} type={card.type} minutes={String(minutes)} unit={t('site.min')} peak={card.peak} className="max-sm:hidden" />
      <Cover contour={card.contour} type={card.type} size="row" peak={card.peak} className="sm:hidden" />
      <div className="min-w-0 sm:mt-3">
        <h3 className="text-title underline-offset-3 group-hover:underline">{card.title}</h3>
        <p data-type={card.type} className="text-small text-ink-2 flex flex-wrap gap-x-3">
          <span className="text-hue font-[600]">{t(`vocabulary.type.${card.type}`)}</span>
          <span className="sm:hidden">{t('site.minutes', { count: minutes })}</span>
          {focus ? <span className="max-sm:hidden">{t(`vocabulary.focus.${focus}`)}</span> : null}
          <span>{t(`vocabulary.effort.${effortOf(card.rpe)}`)}</span>
        </p>
      </div>
    </Link>
  )
}

/** The place of a card before its class is known. */
export function ClassCardSkeleton() {
  return (
    <div aria-hidden className="flex items-center gap-3.5 max-sm:border-t max-sm:border-line max-sm:py-3 sm:block">
      <CoverSkeleton className="max-sm:hidden" />
      <CoverSkeleton size="row" className="sm:hidden" />
      <div className="grow sm:mt-3">
        <div className="bg-stone h-4 w-2/3 rounded" />
        <div className="bg-stone mt-2 h-3.5 w-1/2 rounded" />
      </div>
    </div>
  )
}
