import type { MovementLibrary } from './recipe'
import type { Movement } from './types'

/** A library over a list of movements; throws when a slug is given twice. */
export function movementLibrary(all: readonly Movement[]): MovementLibrary {
  const bySlug = new Map<string, Movement>()
  for (const movement of all) {
    if (bySlug.has(movement.slug)) throw new Error(`Two movements have the slug '${movement.slug}'`)
    bySlug.set(movement.slug, movement)
  }
  return {
    all,
    has: (slug) => bySlug.has(slug),
    get(slug) {
      const movement = bySlug.get(slug)
      if (!movement) throw new Error(`Unknown movement '${slug}'`)
      return movement
    },
  }
}
