import type { ReactNode } from 'react'
import type { Contour as ContourData } from '@/lib/catalog/types'
import type { ClassType } from '@/lib/catalog/vocabulary'
import { Contour } from './contour'

type Props = {
  contour: ContourData
  type: ClassType
  /** marks of the axis: whole minutes (lib/contour/ticks) and their words, the first with its unit */
  ticks: { minute: number; label: string }[]
  still?: readonly boolean[]
  /** title, lead, minutes, button, over the contour */
  children: ReactNode
}

/** The head of a class's page: its colour over the whole width down to the contour's floor, minutes below. */
export function ClassPlate({ contour, type, ticks, still, children }: Props) {
  const seconds = contour.reduce((sum, [length]) => sum + length, 0)
  const crowded = seconds > 30 * 60
  return (
    <div data-type={type}>
      <div className="plate">
        <div className="page">
          {children}
          <Contour contour={contour} type={type} variant="page" still={still} className="hidden h-auto w-full sm:block" />
          <Contour contour={contour} type={type} variant="page" screen="phone" still={still} className="h-auto w-full sm:hidden" />
        </div>
      </div>
      <div className="page" aria-hidden="true">
        <div className="relative h-6">
          {ticks.map(({ minute, label }) => (
            <span
              key={minute}
              className={`text-axis text-ink-2 border-line absolute top-0 h-5 border-l pt-1.5 pl-1 leading-none whitespace-nowrap ${crowded ? 'max-sm:nth-[even]:hidden' : ''}`}
              style={{ left: `${((minute * 60) / seconds) * 100}%` }}
            >
              {label}
            </span>
          ))}
        </div>
      </div>
    </div>
  )
}
