import type { CellTable } from '@/lib/catalog/cells'
import type { Coach } from '@/lib/catalog/coach'
import type { MovementLibrary, Recipe } from '@/lib/catalog/recipe'
import type { CompiledClass, Movement } from '@/lib/catalog/types'
import type { Phrases } from '@/lib/timeline/cues'

/** All that rules look at. */
export type Catalog = {
  classes: readonly CompiledClass[]
  library: MovementLibrary
  recipes: readonly Pick<Recipe, 'id'>[]
  coaches: readonly Coach[]
  phrases: Phrases
  cells: CellTable
}

/** What was looked at and what was found wrong, one line each beginning with the slug that it is about. */
export type Outcome = { checked: number; breaches: string[] }

/** One rule of the library. `says` is what it holds everything to. */
export type Rule = { id: string; says: string; check(catalog: Catalog): Outcome }

/** A rule that every class is held to by itself; `breach` says what is wrong, or nothing. */
export function classRule(id: string, says: string, breach: (one: CompiledClass, catalog: Catalog) => string[]): Rule {
  return {
    id, says,
    check: (catalog) => ({
      checked: catalog.classes.length,
      breaches: catalog.classes.flatMap((one) => breach(one, catalog).map((detail) => `${one.slug}: ${detail}`)),
    }),
  }
}

/** A rule that every movement is held to by itself. */
export function movementRule(id: string, says: string, breach: (movement: Movement, catalog: Catalog) => string[]): Rule {
  return {
    id, says,
    check: (catalog) => ({
      checked: catalog.library.all.length,
      breaches: catalog.library.all.flatMap((movement) => breach(movement, catalog).map((detail) => `${movement.slug}: ${detail}`)),
    }),
  }
}

/** A rule over the whole: each line of `found` is a breach. */
export function wholeRule(id: string, says: string, found: (catalog: Catalog) => Outcome): Rule {
  return { id, says, check: found }
}
