import { compileLibrary } from '@/content/catalog'
import { CELLS } from '@/content/cells'
import { COACHES } from '@/content/coaches'
import { MOVEMENTS } from '@/content/movements/movements'
import { phraseBook } from '@/content/phrase-book'
import { RECIPES } from '@/content/recipes/recipes'
import { movementLibrary } from '@/lib/catalog/movement-library'
import { problemLine, type Problem } from '@/lib/catalog/problem'
import { judge, type Verdict } from '@/lib/catalog/rules/rules'

/** Breaches of one rule that are printed; the rest are counted. */
const SHOWN = 20

function printProblems(problems: readonly Problem[]): void {
  for (const problem of problems) console.log(problemLine(problem))
}

function printVerdicts(verdicts: readonly Verdict[]): void {
  for (const { rule, checked, breaches } of verdicts) {
    console.log(`${rule.id.padEnd(14)} ${String(checked).padStart(7)} ${String(breaches.length).padStart(9)}   ${rule.says}`)
  }
  for (const { rule, breaches } of verdicts) {
    for (const breach of breaches.slice(0, SHOWN)) console.log(`${rule.id} · ${breach}`)
    if (breaches.length > SHOWN) console.log(`${rule.id} · … and ${breaches.length - SHOWN} more`)
  }
}

/** Compiles the library and holds it to all rules; prints a table and every mistake. 0 when there is none, else 1. */
export function checkLibrary(): number {
  const began = performance.now()
  const { classes, problems } = compileLibrary()
  const compiled = performance.now() - began
  printProblems(problems)
  const library = movementLibrary(MOVEMENTS)
  const verdicts = judge({ classes, library, recipes: RECIPES, coaches: COACHES, phrases: phraseBook(), cells: CELLS })
  console.log(`${'rule'.padEnd(14)} ${'checked'.padStart(7)} ${'breaches'.padStart(9)}   what it says`)
  printVerdicts(verdicts)
  const breaches = verdicts.reduce((sum, verdict) => sum + verdict.breaches.length, 0)
  console.log(`${classes.length} classes from ${RECIPES.length} recipes and ${MOVEMENTS.length} movements, compiled in ${(compiled / 1000).toFixed(1)} s: ${problems.length} mistakes, ${breaches} breaches`)
  return problems.length + breaches > 0 ? 1 : 0
}
