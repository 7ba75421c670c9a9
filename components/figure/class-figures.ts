import 'server-only'
import { FIGURES } from '@/content/figures/figures'
import { stillOf, toFigureData, type FigureData, type Still } from '@/lib/figure/still'

/** Figures of movements, by slug: only those of one class travel to the browser. */
export type ClassFigures = Readonly<Record<string, FigureData>>

const kept = new Map<string, FigureData>()
const stills = new Map<string, Still>()

/** The figures of the movements that a class has, with their boxes; movements without one are left out. */
export function figuresOf(detail: { movements: readonly { slug: string }[] }): ClassFigures {
  return Object.fromEntries(detail.movements.flatMap(({ slug }) => {
    const figure = FIGURES[slug]
    if (!figure) return []
    const data = kept.get(slug) ?? toFigureData(figure)
    kept.set(slug, data)
    return [[slug, data] as const]
  }))
}

/** A movement's still for a list row, or null when it has no figure. */
export function rowStill(slug: string): Still | null {
  const figure = FIGURES[slug]
  if (!figure) return null
  const still = stills.get(slug) ?? stillOf(figure, 68)
  stills.set(slug, still)
  return still
}
