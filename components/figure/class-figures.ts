import 'server-only'
import { FIGURES } from '@/content/figures/figures'
import type { MovementView } from '@/lib/catalog/types'
import { boxOf, STAGE_SQUARE, type Box } from '@/lib/figure/bounds'
import { cropped } from '@/lib/figure/crop'
import { toMotion } from '@/lib/figure/motion'
import { tintOf } from '@/lib/figure/muscles'
import { stillOf, toFigureData, type FigureData, type Still } from '@/lib/figure/still'

type Movement = Pick<MovementView, 'slug' | 'primary' | 'oneSided'>

/** Figures of movements, by slug: only those of one class travel to the browser. */
export type ClassFigures = Readonly<Record<string, FigureData>>

const kept = new Map<string, FigureData>()
const stills = new Map<string, Still>()
const boxes = new Map<string, Box>()

/** The figures of the movements that a class has, with their boxes; movements without one are left out. */
export function figuresOf(detail: { movements: readonly Movement[] }): ClassFigures {
  return Object.fromEntries(detail.movements.flatMap((movement) => {
    const data = figureOf(movement)
    return data ? [[movement.slug, data] as const] : []
  }))
}

/** A movement's figure, the same object every time: sent once a page however often it is shown. Null when it has none. */
export function figureOf(movement: Movement): FigureData | null {
  const figure = FIGURES[movement.slug]
  if (!figure) return null
  const data = kept.get(movement.slug) ?? toFigureData(figure, tintOf(movement, figure))
  kept.set(movement.slug, data)
  return data
}

/** A movement's still for a list row, with its muscles tinted, or null when it has no figure. */
export function rowStill(movement: Movement): Still | null {
  const figure = FIGURES[movement.slug]
  if (!figure) return null
  const still = stills.get(movement.slug) ?? stillOf(figure, 68, tintOf(movement, figure))
  stills.set(movement.slug, still)
  return still
}

/** The box of a movement's figure where it is shown large, without empty room over it. */
export function largeBox(slug: string, { figure }: FigureData): Box {
  const known = boxes.get(slug)
  if (known) return known
  const motion = toMotion(figure)
  const box = cropped(boxOf(motion, STAGE_SQUARE), motion)
  boxes.set(slug, box)
  return box
}
