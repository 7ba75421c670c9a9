import { readFileSync } from 'node:fs'
import { compileAll } from '@/content/catalog'
import { MOVEMENTS } from '@/content/movements/movements'
import { movementLibrary } from '@/lib/catalog/movement-library'
import { runPlanCommand } from '@/lib/planner/command'
import { peopleTable } from '@/lib/planner/people-table'
import { toPlannerClass, type PlannerClass } from '@/lib/planner/planner-class'

const USAGE = 'npm run -s plan -- FILE   answers the plan request in FILE (- for standard input); --people prints a trainer\'s table\n'

function listClasses(): PlannerClass[] {
  const library = movementLibrary(MOVEMENTS)
  return compileAll().map((item) => toPlannerClass(item, library))
}

function main(args: readonly string[]): number {
  const [file] = args
  if (file === undefined) {
    process.stderr.write(USAGE)
    return 1
  }
  if (file === '--people') {
    process.stdout.write(peopleTable(listClasses()))
    return 0
  }
  const { output, exitCode } = runPlanCommand(readFileSync(file === '-' ? 0 : file, 'utf8'), listClasses())
  process.stdout.write(`${output}\n`)
  return exitCode
}

process.exitCode = main(process.argv.slice(2))
