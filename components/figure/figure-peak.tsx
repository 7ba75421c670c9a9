'use client'

import { useMemo } from 'react'
import { draw, SMALL } from '@/lib/figure/draw'
import { peakOf, postureAt, toMotion } from '@/lib/figure/motion'
import { solve } from '@/lib/figure/solve'
import type { FigureData } from '@/lib/figure/still'
import { FigureStill } from './figure-still'

/** The peak of a figure whose poses are in the browser already, small. */
export function FigurePeak({ data, flip, className }: { data: FigureData; flip?: boolean; className?: string }) {
  const strokes = useMemo(() => {
    const motion = toMotion(data.figure)
    const posture = postureAt(motion, peakOf(motion))
    return draw(data.figure, solve(posture), { widths: SMALL, working: data.working, workingSide: data.workingSide, breath: posture.breath, posture })
  }, [data])
  return <FigureStill still={{ strokes, box: data.box }} flip={flip} className={className} />
}
