import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ClassGrid } from '@/components/catalog/class-grid'
import { Link } from '@/i18n/navigation'
import { getCoachPage } from '@/lib/server/shelves'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await getCoachPage((await params).slug, await getLocale())
  return found ? { title: found.coach.name, description: found.coach.about } : {}
}

export default async function CoachPage({ params }: Props) {
  const [found, t] = await Promise.all([getCoachPage((await params).slug, await getLocale()), getTranslations('coaches')])
  if (!found) notFound()
  const { coach, classes, total } = found
  return (
    <div className="page pt-6 sm:pt-10">
      <h1 className="text-h1">{coach.name}</h1>
      <p className="text-lead text-ink-2 mt-3 max-w-140">{coach.about}</p>
      <h2 className="text-h2 mt-11 mb-5">{t('classes', { name: coach.name })}</h2>
      <ClassGrid classes={classes} />
      <Link href={`/classes?coach=${coach.slug}`} className="link text-label mt-6 inline-flex min-h-11 items-center">{t('all', { total })}</Link>
    </div>
  )
}
