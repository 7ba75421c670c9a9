import type { Card } from '@/lib/catalog/types'
import { ClassCard, ClassCardSkeleton } from './class-card'

const GRID = 'grid grid-cols-1 sm:grid-cols-2 sm:gap-x-6 sm:gap-y-8 xl:grid-cols-3'

export function ClassGrid({ classes }: { classes: readonly Card[] }) {
  return (
    <ul className={GRID}>
      {classes.map((card) => (
        <li key={card.slug}>
          <ClassCard card={card} />
        </li>
      ))}
    </ul>
  )
}

export function ClassGridSkeleton({ count = 9 }: { count?: number }) {
  return (
    <div className={GRID}>
      {Array.from({ length: count }, (_, index) => (
        <ClassCardSkeleton key={index} />
      ))}
    </div>
  )
}
