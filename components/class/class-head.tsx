import { ArrowLeft } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ClassPlate } from '@/components/contour/class-plate'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/i18n/navigation'
import type { ClassDetail } from '@/lib/catalog/types'
import { minuteTicks } from '@/lib/contour/ticks'

type Props = { detail: ClassDetail; header: ReactNode; actions: ReactNode; start?: ReactNode }

/** The class as a plate over the whole width: where it stands, what it is called, what it is, how it goes. */
export function ClassHead({ detail, header, actions, start }: Props) {
  const t = useTranslations()
  const ticks = minuteTicks(detail.seconds).map((minute) => ({ minute, label: minute === 0 ? t('class.minuteMark', { count: 0 }) : String(minute) }))
  const still = detail.segments.map((segment) => segment.kind === 'stillness')
  return (
    <ClassPlate contour={detail.contour} type={detail.type} ticks={ticks} still={still}>
      <div className="-mx-(--page-margin)">{header}</div>
      <nav aria-label={t('class.breadcrumb')} className="text-label mt-1 flex items-center gap-2 sm:mt-3">
        <Link href="/classes" className="flex min-h-11 items-center gap-2 rounded underline-offset-3 hover:underline">
          <Icon icon={ArrowLeft} size={16} />
          {t('catalog.title')}
        </Link>
        <span aria-hidden>›</span>
        <Link href={`/classes?type=${detail.type}`} className="flex min-h-11 items-center rounded underline-offset-3 hover:underline">{t(`vocabulary.type.${detail.type}`)}</Link>
      </nav>
      <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-5 pb-8 sm:pb-12">
        <div className="max-w-180">
          <h1 className="text-display">{detail.title}</h1>
          <p className="text-lead mt-3 max-w-140">{detail.description}</p>
        </div>
        <div className="flex flex-wrap items-center gap-x-7 gap-y-3">
          <p className="flex items-baseline gap-1">
            <span className="text-h1">{detail.seconds / 60}</span>
            <span className="text-title">{t('site.min')}</span>
          </p>
          {start}
        </div>
        <div className="-ml-2 flex w-full flex-wrap items-center gap-x-4">{actions}</div>
      </div>
    </ClassPlate>
  )
}
