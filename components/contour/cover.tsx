import type { ReactNode } from 'react'
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
  /** stands between the words and the contour, for instance a figure */
  children?: ReactNode
  className?: string
}

const SHAPES = {
  card: 'w-full aspect-[322/176]',
  row: 'w-28 sm:w-32 aspect-[120/78]',
  thumb: 'w-16 aspect-[64/48]',
}

/** A class as a flat plate in its type's colour, its contour along the bottom edge. */
export function Cover({ contour, type, size = 'card', minutes, unit, label, children, className = '' }: Props) {
  return (
    <div data-type={type} className={`plate relative shrink-0 overflow-hidden rounded ${SHAPES[size]} ${className}`}>
      {minutes ? (
        <p className="absolute top-2.5 left-3.5 flex items-baseline gap-[0.125rem]">
          <span className="text-minutes">{minutes}</span>
          <span className="text-label">{unit}</span>
        </p>
      ) : label ? (
        <p className="text-title absolute top-2.5 left-3.5">{label}</p>
      ) : null}
      {children}
      <Contour contour={contour} type={type} variant={size} className="absolute bottom-0 left-0 h-auto w-full" />
    </div>
  )
}

/** The box of a cover before its class is known. */
export function CoverSkeleton({ size = 'card', className = '' }: Pick<Props, 'size' | 'className'>) {
  return <div aria-hidden="true" className={`bg-stone shrink-0 rounded ${SHAPES[size ?? 'card']} ${className}`} />
}
