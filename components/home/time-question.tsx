import { useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation'
import type { Time } from '@/lib/catalog/moods'

type Props = { counts: { time: Time; count: number }[]; chosen: Time }

/** The question is the page: seven lengths on one line, each with how many classes it has. */
export function TimeQuestion({ counts, chosen }: Props) {
  const t = useTranslations()
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-x-16 gap-y-4 pt-6 sm:pt-10">
        <h1 className="text-display max-w-150">{t('home.question')}</h1>
        <p className="text-lead text-ink-2 max-w-100">{t('home.lead')}</p>
      </div>
      <nav aria-label={t('home.times')} className="no-scrollbar -mx-(--page-margin) mt-8 overflow-x-auto px-(--page-margin) sm:mt-11">
        <ul className="flex min-w-max justify-between gap-7 border-t border-line sm:min-w-0">
          {counts.map(({ time, count }) => {
            const current = time.minutes === chosen.minutes
            return (
              <li key={time.minutes}>
                <Link
                  href={time.minutes === 20 ? '/' : `/?minutes=${time.minutes}`}
                  scroll={false}
                  aria-current={current ? 'true' : undefined}
                  className="block border-t-4 border-transparent pt-4 pb-1 aria-[current=true]:border-ink [&[aria-current=true]>span]:font-[700]"
                >
                  <span className="text-poster relative block hover:opacity-80">{time.minutes}<span className="sr-only"> {t('home.times')}</span></span>
                  <span className="text-small text-ink-2 mt-1 block">{t('catalog.classesCount', { count })}</span>
                </Link>
              </li>
            )
          })}
        </ul>
      </nav>
    </>
  )
}
