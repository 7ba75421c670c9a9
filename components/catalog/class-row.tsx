import { useTranslations } from 'next-intl'
import { Cover } from '@/components/contour/cover'
import { Link } from '@/i18n/navigation'
import type { Card } from '@/lib/catalog/types'
import { effortOf } from '@/lib/timeline/derive'

/** A class as a row at any width, with a word on why it stands here. */
export function ClassRow({ card, note }: { card: Card; note: string }) {
  const t = useTranslations()
  return (
    <Link href={`/classes/${card.slug}`} prefetch={false} className="group flex items-center gap-3.5 rounded border-t border-line py-2">
      <Cover contour={card.contour} type={card.type} size="row" peak={card.peak} />
      <div className="min-w-0">
        <p className="text-small text-ink-2">{note}</p>
        <h3 className="text-title underline-offset-3 group-hover:underline">{card.title}</h3>
        <p data-type={card.type} className="text-small text-ink-2 flex flex-wrap gap-x-3">
          <span className="text-hue font-[600]">{t(`vocabulary.type.${card.type}`)}</span>
          <span>{t('site.minutes', { count: card.seconds / 60 })}</span>
          <span>{t(`vocabulary.effort.${effortOf(card.rpe)}`)}</span>
        </p>
      </div>
    </Link>
  )
}
