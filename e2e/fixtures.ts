import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { test as base, type BrowserContext, expect, type Page } from '@playwright/test'
import { createDb, type Db } from '@/db/client'

type Fixtures = {
  /** Says that the page may write this to its console (a 404 that the test provokes, say). */
  allowProblem: (pattern: RegExp) => void
  /** Another person's browser, watched like the first. */
  newPerson: () => Promise<Page>
}
type WorkerFixtures = {
  /** The database of the server under test, to arrange in. */
  db: Db
}

type Watch = { problems: string[]; allowed: RegExp[]; on: (context: BrowserContext) => void }

/** Every test fails on an error or warning in the browser's console, or an error in a page, that it does not expect. */
export const test = base.extend<Fixtures & { watch: Watch }, WorkerFixtures>({
  watch: [async ({ context }, use) => {
    const watch = createWatch()
    watch.on(context)
    await use(watch)
    expect(watch.problems.filter((problem) => !watch.allowed.some((pattern) => pattern.test(problem))), 'the console stays silent').toEqual([])
  }, { auto: true }],
  allowProblem: async ({ watch }, use) => { await use((pattern) => void watch.allowed.push(pattern)) },
  newPerson: async ({ watch, browser, baseURL }, use) => {
    const contexts: BrowserContext[] = []
    await use(async () => {
      const context = await browser.newContext({ baseURL })
      contexts.push(context)
      watch.on(context)
      return context.newPage()
    })
    for (const context of contexts) await context.close()
  },
  // Playwright reads a fixture's dependencies from this pattern, also where there are none.
  // oxlint-disable-next-line eslint/no-empty-pattern
  db: [async ({}, use) => {
    const { databaseUrl } = JSON.parse(readFileSync(process.env['E2E_STATE'] ?? '', 'utf8')) as { databaseUrl: string }
    const { db, close } = createDb(databaseUrl, 2)
    await use(db)
    await close()
  }, { scope: 'worker' }],
})

function createWatch(): Watch {
  const problems: string[] = []
  const on = (context: BrowserContext) => {
    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(`${message.type()}: ${message.text()} (${message.location().url})`)
    })
    context.on('weberror', (event) => { problems.push(`page error: ${event.error().message}`) })
  }
  return { problems, allowed: [], on }
}

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** Fails on anything axe finds by WCAG 2.2 A and AA, once what moves has come to rest. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // What is folded away is not drawn, and never comes to its end.
    const shown = document.getAnimations().filter(({ effect }) => !(effect instanceof KeyframeEffect) || effect.target?.checkVisibility())
    const ending = shown.filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map((animation) => animation.finished))
  })
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze()
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.target.join(' ')), why: nodes[0]?.failureSummary }))).toEqual([])
}

export { expect }
