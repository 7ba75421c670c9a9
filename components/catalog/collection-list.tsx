import { useTranslations } from 'next-intl'
import { Cover } from '@/components/contour/cover'
import { Link } from '@/i18n/navigation'
import type { CollectionCard } from '@/db/queries/collections'

/** Collections as shelves: three covers side by side, a title, what they have in common. */
export function CollectionList({ collections }: { collections: readonly CollectionCard[] }) {
  const t = useTranslations('catalog')
  return (
    <ul className="mt-8 grid gap-x-6 gap-y-10 sm:grid-cols-2 xl:grid-cols-3">
      {collections.map((collection) => (
        <li key={collection.slug}>
          <Link href={`/collections/${collection.slug}`} className="group block rounded">
            <div className="grid grid-cols-3 gap-1">
              {collection.covers.map((cover, index) => (
                <Cover key={index} contour={cover.contour} type={cover.type} size="row" peak={cover.peak} className="w-full! sm:w-full!" />
              ))}
            </div>
            <h2 className="text-h3 mt-3.5 underline-offset-3 group-hover:underline">{collection.title}</h2>
            <p className="text-small text-ink-2 mt-1">{collection.description}</p>
            <p className="text-small mt-1.5 font-[600]">{t('classesCount', { count: collection.classes })}</p>
          </Link>
        </li>
      ))}
    </ul>
  )
}
