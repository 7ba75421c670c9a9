import { ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { figureOf, rowStill } from '@/components/figure/class-figures'
import { FigureLive } from '@/components/figure/figure-live'
import { figureId } from '@/components/figure/figure-sprite'
import { Icon } from '@/components/ui/icon'
import type { MovementView, SegmentView } from '@/lib/catalog/types'
import { clock } from '@/lib/format'
import type { OutlineRow } from '@/lib/timeline/outline'
import { Technique } from './technique'

type Props = { row: OutlineRow<SegmentView>; movement: MovementView | null }

const ROW = 'grid grid-cols-[3.75rem_1fr_auto_3.5rem] items-center gap-x-4 sm:grid-cols-[4.25rem_1fr_auto_7.5rem]'

/** A segment of the class. One with a movement opens: how it is done. */
export function SegmentRow({ row, movement }: Props) {
  const { segment } = row
  const quiet = segment.kind === 'rest' || segment.kind === 'transition'
  if (quiet || !movement) {
    return (
      <li className={`${ROW} ${quiet ? 'min-h-9' : 'min-h-16 sm:min-h-18'}`}>
        <Cells row={row} movement={movement} quiet={quiet} />
      </li>
    )
  }
  return (
    <li>
      <details className="group">
        <summary className={`${ROW} min-h-16 list-none rounded sm:min-h-18 [&::-webkit-details-marker]:hidden`}>
          <Cells row={row} movement={movement} quiet={false} />
        </summary>
        <div className="pt-2 sm:pl-21">
          <Technique movement={movement} flip={segment.side === 'left'} />
        </div>
      </details>
    </li>
  )
}

/** The effort that fills the column. */
const FULL = 10

function Cells({ row, movement, quiet }: Props & { quiet: boolean }) {
  const t = useTranslations()
  const { segment, rpe } = row
  const name = movement?.name ?? t(`vocabulary.kind.${segment.kind}`)
  const sided = segment.side === 'left' || segment.side === 'right' ? t('class.sideOf', { name, side: t(`vocabulary.side.${segment.side}`) }) : name
  const opens = movement !== null && !quiet
  const still = opens ? rowStill(movement) : null
  const data = opens ? figureOf(movement) : null
  return (
    <>
      <span aria-hidden>
        {movement && still && data ? <FigureLive data={data} box={still.box} still={figureId(movement.slug)} flip={segment.side === 'left'} className="size-15 sm:size-17" /> : null}
      </span>
      <span className="min-w-0 py-1">
        <span className={`flex gap-1.5 ${quiet ? 'text-small text-ink-2' : 'text-title'}`}>
          <span className={opens ? 'underline-offset-3 [summary:hover_&]:underline' : ''}>{sided}</span>
          {opens ? <Icon icon={ChevronDown} size={16} className="text-ink-3 mt-1 group-open:rotate-180" /> : null}
        </span>
        {segment.reps && !quiet ? <span className="text-small text-ink-2 block">{t('class.reps', { count: segment.reps })}</span> : null}
      </span>
      <span className={quiet ? 'text-small text-ink-2' : 'text-label'}>{clock(segment.seconds)}</span>
      <span className="h-full py-px">
        <span className={`block h-full rounded-[1px] ${TONES[Math.min(4, Math.max(0, Math.ceil(rpe / 2) - 1))]}`} style={{ width: `${Math.max(3, (rpe / FULL) * 100)}%` }}>
          <span className="sr-only">{t('class.effortOf', { rpe })}</span>
        </span>
      </span>
    </>
  )
}

const TONES = ['bg-tone-1', 'bg-tone-2', 'bg-tone-3', 'bg-tone-4', 'bg-tone-5'] as const
