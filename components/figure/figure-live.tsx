'use client'

import { useEffect, useRef } from 'react'
import type { Box } from '@/lib/figure/bounds'
import type { FigureData } from '@/lib/figure/still'

type Props = { data: FigureData; box: Box; /** the still to begin with, by its id on the page */ still: string; flip?: boolean; className: string }

/** A movement's still that begins to move once the page is there and it can be seen. Without scripts it stays a still. */
export function FigureLive({ data, box, still, flip = false, className }: Props) {
  const svg = useRef<SVGSVGElement>(null)
  const moving = useRef<SVGGElement>(null)
  useEffect(() => {
    const [element, group] = [svg.current, moving.current]
    let [stop, left]: [(() => void) | null, boolean] = [null, false]
    void import('./round').then(({ startRounds }) => {
      if (element && group && !left) stop = startRounds(element, group, data)
    })
    return () => {
      left = true
      stop?.()
    }
  }, [data])
  return (
    <svg ref={svg} aria-hidden viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`} className={`figure ${className}`} data-flip={flip || undefined}>
      <use href={`#${still}`} />
      <g ref={moving} />
    </svg>
  )
}
