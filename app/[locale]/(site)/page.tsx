import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { MoodCovers } from '@/components/home/mood-covers'
import { TimeQuestion } from '@/components/home/time-question'
import { TodayView } from '@/components/home/today-view'
import { ClientMessages } from '@/components/site/client-messages'
import { parseTime } from '@/lib/catalog/moods'
import { getViewer } from '@/lib/server/auth/viewer'
import { getHome } from '@/lib/server/home'
import { getToday } from '@/lib/server/today'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations()
  return { title: { absolute: `${t('site.name')}: ${t('home.question')}` } }
}

export default async function HomePage({ searchParams }: Props) {
  const [{ minutes }, locale, viewer] = await Promise.all([searchParams, getLocale(), getViewer()])
  const today = viewer && (await getToday(viewer, locale))
  if (today) {
    return (
      <ClientMessages namespaces={['today', 'plan', 'site', 'vocabulary']}>
        <TodayView {...today} />
      </ClientMessages>
    )
  }
  const time = parseTime(typeof minutes === 'string' ? minutes : null)
  const { counts, offers } = await getHome(time, locale)
  const total = counts.find((entry) => entry.time.minutes === time.minutes)?.count ?? 0
  return (
    <div className="page">
      <TimeQuestion counts={counts} chosen={time} />
      <MoodCovers offers={offers} time={time} total={total} />
    </div>
  )
}
