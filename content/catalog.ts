import { compileCatalog, type Compilation } from '@/lib/catalog/compile'
import { movementLibrary } from '@/lib/catalog/movement-library'
import { problemLine } from '@/lib/catalog/problem'
import type { CompiledClass } from '@/lib/catalog/types'
import { COACHES } from './coaches'
import { MOVEMENTS } from './movements/movements'
import { phraseBook } from './phrase-book'
import { RECIPES } from './recipes/recipes'

/** The library compiled as it stands, with all its problems. */
export function compileLibrary(): Compilation {
  return compileCatalog(RECIPES, movementLibrary(MOVEMENTS), COACHES, phraseBook())
}

/** All classes, sorted by slug. Throws one error that lists every problem when there is any. */
export function compileAll(): CompiledClass[] {
  const { classes, problems } = compileLibrary()
  if (problems.length > 0) throw new Error(`The library has ${problems.length} problems:\n${problems.map(problemLine).join('\n')}`)
  return classes
}
