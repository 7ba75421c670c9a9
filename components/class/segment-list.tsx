import { useTranslations } from 'next-intl'
import { rowStill } from '@/components/figure/class-figures'
import { FigureStill } from '@/components/figure/figure-still'
import type { ClassDetail, SegmentView } from '@/lib/catalog/types'
import { clock } from '@/lib/format'
import { outline, type OutlineBlock, type OutlineRow } from '@/lib/timeline/outline'

/** What you will do, before you start: every segment with its movement, length and effort. The contour, turned. */
export function SegmentList({ detail }: { detail: ClassDetail }) {
  const t = useTranslations('class')
  const names = new Map(detail.movements.map((movement) => [movement.slug, movement.name]))
  return (
    <section aria-labelledby="what" data-type={detail.type}>
      <h2 id="what" className="text-h2">{t('what')}</h2>
      <ol className="mt-4 border-b border-line">
        {outline(detail.segments).map((block) => (
          <Block key={block.rows[0]?.index} block={block} names={names} />
        ))}
      </ol>
    </section>
  )
}

function Block({ block, names }: { block: OutlineBlock<SegmentView>; names: Map<string, string> }) {
  const t = useTranslations()
  const first = block.rows.find((row) => row.segment.movement)?.segment.movement
  const single = new Set(block.rows.flatMap((row) => row.segment.movement ?? [])).size === 1
  const heading = block.phase !== 'work' ? t(`vocabulary.kind.${block.phase}`) : single && first ? names.get(first) : null
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
          <Row key={row.index} row={row} names={names} />
        ))}
      </ul>
    </li>
  )
}

/** The effort that fills the column. */
const FULL = 10

function Row({ row, names }: { row: OutlineRow<SegmentView>; names: Map<string, string> }) {
  const t = useTranslations()
  const { segment, rpe } = row
  const quiet = segment.kind === 'rest' || segment.kind === 'transition'
  const movement = segment.movement ? names.get(segment.movement) : undefined
  const name = movement ?? t(`vocabulary.kind.${segment.kind}`)
  const sided = segment.side === 'left' || segment.side === 'right' ? t('class.sideOf', { name, side: t(`vocabulary.side.${segment.side}`) }) : name
  const still = segment.movement && !quiet ? rowStill(segment.movement) : null
  return (
    <li className={`grid grid-cols-[3.75rem_1fr_auto_3.5rem] items-center gap-x-4 sm:grid-cols-[4.25rem_1fr_auto_7.5rem] ${quiet ? 'min-h-9' : 'min-h-16 sm:min-h-18'}`}>
      <div aria-hidden>{still ? <FigureStill still={still} flip={segment.side === 'left'} className="size-15 sm:size-17" /> : null}</div>
      <div className="min-w-0 py-1">
        <p className={quiet ? 'text-small text-ink-2' : 'text-title'}>{sided}</p>
        {segment.reps && !quiet ? <p className="text-small text-ink-2">{t('class.reps', { count: segment.reps })}</p> : null}
      </div>
      <p className={quiet ? 'text-small text-ink-2' : 'text-label'}>{clock(segment.seconds)}</p>
      <div className="h-full py-px">
        <div className={`h-full rounded-[1px] ${TONES[Math.min(4, Math.max(0, Math.ceil(rpe / 2) - 1))]}`} style={{ width: `${Math.max(3, (rpe / FULL) * 100)}%` }}>
          <span className="sr-only">{t('class.effortOf', { rpe })}</span>
        </div>
      </div>
    </li>
  )
}

const TONES = ['bg-tone-1', 'bg-tone-2', 'bg-tone-3', 'bg-tone-4', 'bg-tone-5'] as const
