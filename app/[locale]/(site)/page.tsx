import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { MoodCovers } from '@/components/home/mood-covers'
import { TimeQuestion } from '@/components/home/time-question'
import { parseTime } from '@/lib/catalog/moods'
import { getHome } from '@/lib/server/home'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations()
  return { title: { absolute: `${t('site.name')}: ${t('home.question')}` } }
}

export default async function HomePage({ searchParams }: Props) {
  const [{ minutes }, locale] = await Promise.all([searchParams, getLocale()])
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
