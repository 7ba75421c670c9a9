import { useMemo } from 'react'
import type { ClassDetail } from '@/lib/catalog/types'
import type { FigureData } from '@/lib/figure/still'
import { classBreath } from '@/lib/player/breath'
import type { PlayerTimeline } from '@/lib/player/timeline'
import type { Ladders } from '@/lib/player/variants'

/** The breath of the class at a position in ms, and how full the lungs are then; null where none is shown. */
export function useClassBreath({ type, movements }: ClassDetail, timeline: PlayerTimeline, figures: Readonly<Record<string, FigureData>>, ladders: Ladders) {
  return useMemo(() => {
    const known = new Map([...movements, ...Object.values(ladders).flatMap(({ rungs }) => rungs)].map((movement) => [movement.slug, movement]))
    const at = classBreath(timeline, type, (slug) => {
      const movement = known.get(slug)
      return movement ? { unit: movement.unit, gait: movement.gait, held: figures[slug]?.figure.stay ?? false } : null
    })
    return { at, full: (position: number) => at(position)?.full ?? null }
  }, [type, movements, timeline, figures, ladders])
}
