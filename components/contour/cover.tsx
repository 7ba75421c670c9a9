import type { CSSProperties } from 'react'
import type { Contour as ContourData } from '@/lib/catalog/types'
import type { ClassType } from '@/lib/catalog/vocabulary'
import { Contour } from './contour'

type Props = {
  contour: ContourData
  type: ClassType
  size?: 'card' | 'row' | 'thumb'
  /** '30' and 'min'; only a card has room for them */
  minutes?: string
  unit?: string
  /** in place of the minutes: one or two words */
  label?: string
  /** the movement of the hardest work: its figure stands beside the contour, on the same floor */
  peak?: string | null
  className?: string
}

/** What the contour keeps of a plate's width beside a figure, in px of its frame; as a share in globals.css. */
const BESIDE = 194
const BESIDE_SMALL = 66

/** A class as a flat plate in its type's colour, its contour along the bottom edge. */
export function Cover({ contour, type, size = 'card', minutes, unit, label, peak, className = '' }: Props) {
  return (
    <div data-type={type} className={`plate cover cover-${size} ${className}`}>
      {minutes ? (
        <p>
          <span className="text-minutes">{minutes}</span>
          <span className="text-label">{unit}</span>
        </p>
      ) : label ? (
        <p className="text-title">{label}</p>
      ) : null}
      {peak ? <span className="cover-figure" style={{ '--figure': `url(/figures/${peak}.svg)` } as CSSProperties} /> : null}
      <Contour contour={contour} type={type} variant={size} width={peak ? (size === 'card' ? BESIDE : BESIDE_SMALL) : undefined} />
    </div>
  )
}

/** The box of a cover before its class is known. */
export function CoverSkeleton({ size = 'card', className = '' }: Pick<Props, 'size' | 'className'>) {
  return <div aria-hidden="true" className={`cover cover-${size} bg-stone ${className}`} />
}
