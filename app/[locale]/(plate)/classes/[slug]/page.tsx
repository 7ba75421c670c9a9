import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { ClassHead } from '@/components/class/class-head'
import { StartLink } from '@/components/class/start-link'
import { Facts } from '@/components/class/facts'
import { Muscles } from '@/components/class/muscles'
import { SegmentList } from '@/components/class/segment-list'
import { SaveButton } from '@/components/class/save-button'
import { ShareButton } from '@/components/class/share-button'
import { Similar, SimilarSkeleton } from '@/components/class/similar'
import { ClientMessages } from '@/components/site/client-messages'
import { SiteFooter } from '@/components/site/site-footer'
import { SiteHeader } from '@/components/site/site-header'
import { getViewer } from '@/lib/server/auth/viewer'
import { getClass, getCoach } from '@/lib/server/catalog'
import { getSimilar, isSavedBy } from '@/lib/server/shelves'

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const detail = await getClass((await params).slug, await getLocale())
  return detail ? { title: detail.title, description: detail.description, openGraph: { title: detail.title, description: detail.description } } : {}
}

export default async function ClassPage({ params }: Props) {
  const locale = await getLocale()
  const detail = await getClass((await params).slug, locale)
  if (!detail) notFound()
  const viewer = await getViewer()
  const [coach, saved] = await Promise.all([getCoach(detail.coach, locale), isSavedBy(viewer, detail.slug)])
  return (
    <ClientMessages namespaces={['class']}>
      <ClassHead
        detail={detail}
        header={<SiteHeader />}
        start={<StartLink slug={detail.slug} minutes={detail.seconds / 60} />}
        actions={
          <>
            <SaveButton slug={detail.slug} saved={saved} member={viewer !== null} />
            <ShareButton title={detail.title} />
          </>
        }
      />
      <main id="content" tabIndex={-1} className="page outline-none">
        <div className="mt-8 gap-22 lg:grid lg:grid-cols-[1fr_26.25rem]">
          <div className="space-y-8 lg:order-2">
            <Facts detail={detail} coach={coach} />
            <Muscles detail={detail} />
          </div>
          <div className="max-lg:mt-11">
            <SegmentList detail={detail} />
          </div>
        </div>
        <Suspense fallback={<SimilarSkeleton />}>
          <Similar read={(language) => getSimilar(detail.slug, language)} />
        </Suspense>
      </main>
      <SiteFooter />
    </ClientMessages>
  )
}
