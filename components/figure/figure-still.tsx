import type { Still } from '@/lib/figure/still'
import { Strokes } from './strokes'

/** A movement's peak, drawn on the server. It says nothing that its name beside it does not say. */
export function FigureStill({ still, flip = false, className = '' }: { still: Still; flip?: boolean; className?: string }) {
  const { box, strokes } = still
  return (
    <svg aria-hidden viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`} className={`figure ${className}`} data-flip={flip || undefined}>
      <Strokes strokes={strokes} />
    </svg>
  )
}
