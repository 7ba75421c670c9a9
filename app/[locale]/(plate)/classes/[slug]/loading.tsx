import { SiteHeader } from '@/components/site/site-header'
import { Skeleton } from '@/components/ui/skeleton'

export default function ClassLoading() {
  return (
    <>
      <SiteHeader />
      <main id="content" className="page" aria-busy>
        <Skeleton className="mt-12 h-14 w-2/3" />
        <Skeleton className="mt-6 h-56" />
        <Skeleton className="mt-16 h-100" />
      </main>
    </>
  )
}
