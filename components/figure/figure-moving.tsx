'use client'

import { useEffect, useMemo, useRef } from 'react'
import { draw, type Stroke } from '@/lib/figure/draw'
import { peakOf, postureAt, toMotion, type Motion } from '@/lib/figure/motion'
import { solve } from '@/lib/figure/solve'
import type { FigureData } from '@/lib/figure/still'
import { attributesOf } from '@/lib/figure/svg'
import { breathing, keyMomentOf, momentOf, type Pace } from '@/lib/figure/tempo'
import styles from './figure.module.css'
import { enterLoop } from './loop'
import { Strokes } from './strokes'

type Props = {
  data: FigureData
  pace: Pace
  /** seconds since it began: the clock it follows, and stands still with */
  elapsed: () => number
  flip?: boolean
  className?: string
}

/** A movement in motion. It is drawn into the paths that stand; whoever asks for less motion sees its key poses. */
export function FigureMoving({ data, pace, elapsed, flip = false, className = '' }: Props) {
  const svg = useRef<SVGSVGElement>(null)
  const motion = useMemo(() => toMotion(data.figure), [data])
  const first = useMemo(() => strokesAt(motion, data.figure.stay ? peakOf(motion) : 0), [motion, data])
  const { seconds, reps, bpm } = pace
  useEffect(() => {
    const element = svg.current
    if (!element) return
    const calm = matchMedia('(prefers-reduced-motion: reduce)')
    const shown: string[] = []
    let last = Number.NaN
    return enterLoop(element, () => {
      const since = elapsed()
      const moment = momentOf(motion, since, { seconds, reps, bpm })
      const now = calm.matches ? (motion.figure.stay ? peakOf(motion) : keyMomentOf(motion, moment)) : moment
      const drawn = calm.matches ? now : since
      if (drawn === last) return
      last = drawn
      for (const [index, stroke] of strokesAt(motion, now, calm.matches ? 0 : since).entries()) {
        const key = JSON.stringify(stroke)
        const path = element.children[index]
        if (!path || shown[index] === key) continue
        shown[index] = key
        for (const [name, value] of Object.entries(attributesOf(stroke))) if (path.getAttribute(name) !== value) path.setAttribute(name, value)
      }
    })
  }, [motion, elapsed, seconds, reps, bpm])
  const { x, y, width, height } = data.box
  return (
    <svg ref={svg} aria-hidden viewBox={`${x} ${y} ${width} ${height}`} className={`${styles.figure} ${className}`} data-flip={flip || undefined}>
      <Strokes strokes={first} />
    </svg>
  )
}

function strokesAt(motion: Motion, seconds: number, elapsed = 0): Stroke[] {
  const posture = breathing(motion, postureAt(motion, seconds), elapsed)
  return draw(motion.figure, solve(posture), { breath: posture.breath })
}
