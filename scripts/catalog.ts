import { parseArgs } from 'node:util'
import { phraseBook } from '@/content/phrase-book'
import { createDb } from '@/db/client'
import { findDatabase } from '@/db/embedded'
import { migrate } from '@/db/migrate'
import { listMovements } from '@/db/queries/catalog-lists'
import { listStoredClasses } from '@/db/queries/class-by-slug'
import { seedCatalog } from '@/db/seed/seed'
import { toClassDetail } from '@/lib/catalog/class-view'
import { LOCALES, type Locale } from '@/lib/catalog/vocabulary'
import { checkLibrary } from './catalog-check'
import { reportLibrary } from './catalog-report'
import { runCommand } from './command'

/**
 * Compiles the content into the catalog; with --export prints every published class, one JSON line each, sorted by
 * slug. With --check holds the content to all rules, with --report counts what is there; neither needs a database.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { export: { type: 'boolean' }, check: { type: 'boolean' }, report: { type: 'boolean' }, locale: { type: 'string' } } })
  if (values.check) return checkLibrary()
  if (values.report) return reportLibrary()
  const locale = LOCALES.find((known) => known === (values.locale ?? 'en'))
  if (!locale) {
    console.error(`--locale takes one of ${LOCALES.join(', ')}`)
    return 2
  }
  const database = await findDatabase()
  try {
    await migrate(database.url)
    const result = await seedCatalog(database.url)
    console.error(result.changed
      ? `${result.classes} classes: ${result.inserted} added, ${result.updated} updated, ${result.retired} retired`
      : `${result.classes} classes, unchanged`)
    if (values.export) await exportCatalog(database.url, locale)
    return 0
  } finally {
    await database.stop()
  }
}

async function exportCatalog(url: string, locale: Locale): Promise<void> {
  const { db, close } = createDb(url, 2)
  try {
    const [stored, movements] = await Promise.all([listStoredClasses(db, locale), listMovements(db)])
    const phrases = phraseBook()
    for (const item of stored) await writeLine(JSON.stringify(toClassDetail(item, movements, locale, phrases)))
  } finally {
    await close()
  }
}

function writeLine(line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${line}\n`, (error) => (error ? reject(error) : resolve()))
  })
}

void runCommand(main)
