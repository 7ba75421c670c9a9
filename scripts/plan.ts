import { readFileSync } from 'node:fs'
import { createDb } from '@/db/client'
import { findDatabase } from '@/db/embedded'
import { PlainError } from '@/db/embedded-error'
import { migrate } from '@/db/migrate'
import { listPlannerClasses } from '@/db/queries/planner-classes'
import { seedCatalog } from '@/db/seed/seed'
import { runPlanCommand } from '@/lib/planner/command'
import { peopleTable } from '@/lib/planner/people-table'
import type { PlannerClass } from '@/lib/planner/planner-class'
import { runCommand } from './command'

const USAGE = "npm run -s plan -- FILE   answers the plan request in FILE (- for standard input); --people prints a trainer's table"

async function main(): Promise<number> {
  const [file] = process.argv.slice(2)
  if (file === undefined) {
    console.error(USAGE)
    return 1
  }
  if (file === '--people') {
    process.stdout.write(peopleTable(await readClasses()))
    return 0
  }
  const input = readInput(file)
  const { output, exitCode } = runPlanCommand(input, await readClasses())
  process.stdout.write(`${output}\n`)
  return exitCode
}

function readInput(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch {
    throw new PlainError(`${file} cannot be read.`)
  }
}

/** The published classes of the database in use; an empty catalog is filled first. */
async function readClasses(): Promise<PlannerClass[]> {
  const database = await findDatabase()
  try {
    await migrate(database.url)
    await seedCatalog(database.url)
    const { db, close } = createDb(database.url, 1)
    const classes = await listPlannerClasses(db)
    await close()
    return classes
  } finally {
    await database.stop()
  }
}

void runCommand(main)
