import { useTranslations } from 'next-intl'
import { ClassGridSkeleton } from '@/components/catalog/class-grid'
import { Skeleton } from '@/components/ui/skeleton'

export default function ClassesLoading() {
  const t = useTranslations('catalog')
  return (
    <div className="page pt-6 sm:pt-10" aria-busy>
      <h1 className="text-h1">{t('title')}</h1>
      <div className="mt-4 gap-14 lg:mt-6 lg:grid lg:grid-cols-[15rem_1fr]">
        <Skeleton className="h-160 max-lg:hidden" />
        <ClassGridSkeleton />
      </div>
    </div>
  )
}
