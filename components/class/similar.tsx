import { getLocale, getTranslations } from 'next-intl/server'
import { ClassCard, ClassCardSkeleton } from '@/components/catalog/class-card'
import type { Card } from '@/lib/catalog/types'

const GRID = 'mt-5 grid grid-cols-1 sm:grid-cols-2 sm:gap-x-6 sm:gap-y-8 lg:grid-cols-4'

/** The classes closest to this one; nothing when there are none. */
export async function Similar({ read }: { read: (locale: Awaited<ReturnType<typeof getLocale>>) => Promise<Card[]> }) {
  const [t, classes] = await Promise.all([getTranslations('class'), read(await getLocale())])
  if (classes.length === 0) return null
  return (
    <section aria-labelledby="similar" className="mt-16">
      <h2 id="similar" className="text-h2">{t('similar')}</h2>
      <ul className={GRID}>
        {classes.map((card) => (
          <li key={card.slug}>
            <ClassCard card={card} />
          </li>
        ))}
      </ul>
    </section>
  )
}

export function SimilarSkeleton() {
  return (
    <div className={`mt-16 ${GRID}`}>
      {Array.from({ length: 4 }, (_, index) => (
        <ClassCardSkeleton key={index} />
      ))}
    </div>
  )
}
