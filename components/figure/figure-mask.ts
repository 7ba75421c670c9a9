import 'server-only'
import { createHash } from 'node:crypto'
import { FIGURES } from '@/content/figures/figures'
import { maskOf } from '@/lib/figure/mask'

export type FigureMask = { svg: string; tag: string }

const kept = new Map<string, FigureMask>()

/** A movement's figure as a mask for covers, with the tag of its content; null when it has none. Drawn once a process. */
export function figureMask(slug: string): FigureMask | null {
  const known = kept.get(slug)
  if (known) return known
  const figure = Object.hasOwn(FIGURES, slug) ? FIGURES[slug] : undefined
  if (!figure) return null
  const svg = maskOf(figure)
  const mask = { svg, tag: `"${createHash('sha256').update(svg).digest('hex').slice(0, 20)}"` }
  kept.set(slug, mask)
  return mask
}
