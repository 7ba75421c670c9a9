import { useTranslations } from 'next-intl'
import { rowStill } from '@/components/figure/class-figures'
import { FigureSprite } from '@/components/figure/figure-sprite'
import type { ClassDetail, MovementView, SegmentView } from '@/lib/catalog/types'
import { clock } from '@/lib/format'
import { outline, type OutlineBlock } from '@/lib/timeline/outline'
import { SegmentRow } from './segment-row'

/** What you will do, before you start: every segment with its movement, length and effort. The contour, turned. */
export function SegmentList({ detail }: { detail: ClassDetail }) {
  const t = useTranslations('class')
  const movements = new Map(detail.movements.map((movement) => [movement.slug, movement]))
  const stills = new Map(detail.movements.flatMap((movement) => {
    const still = rowStill(movement)
    return still ? [[movement.slug, still] as const] : []
  }))
  return (
    <section aria-labelledby="what" data-type={detail.type}>
      <FigureSprite stills={stills} />
      <h2 id="what" className="text-h2">{t('what')}</h2>
      <ol className="mt-4 border-b border-line">
        {outline(detail.segments).map((block) => (
          <Block key={block.rows[0]?.index} block={block} movements={movements} />
        ))}
      </ol>
    </section>
  )
}

function Block({ block, movements }: { block: OutlineBlock<SegmentView>; movements: Map<string, MovementView> }) {
  const t = useTranslations()
  const first = block.rows.find((row) => row.segment.movement)?.segment.movement
  const single = new Set(block.rows.flatMap((row) => row.segment.movement ?? [])).size === 1
  const heading = block.phase !== 'work' ? t(`vocabulary.kind.${block.phase}`) : single && first ? movements.get(first)?.name : null
  const pause = block.rows.every(({ segment }) => segment.kind === 'rest' || segment.kind === 'transition')
  const times = block.times > 1 ? t(single ? 'class.sets' : 'class.rounds', { count: block.times }) : null
  return (
    <li className="border-t border-line sm:grid sm:grid-cols-[7.5rem_1fr]">
      <div className="flex items-baseline justify-between gap-3 pt-3 sm:block sm:pt-4">
        {heading ? <p className="text-label">{heading}</p> : null}
        <p className="text-axis text-ink-2 sm:mt-1">{times ?? (pause ? null : clock(block.seconds))}</p>
      </div>
      <ul>
        {block.rows.map((row) => (
          <SegmentRow key={row.index} row={row} movement={(row.segment.movement && movements.get(row.segment.movement)) || null} />
        ))}
      </ul>
    </li>
  )
}
