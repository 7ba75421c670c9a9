import type { Page } from '@playwright/test'
import { coaches } from '@/db/schema'
import { FACETS, type Facet } from '@/lib/catalog/filters'
import en from '@/messages/en.json' with { type: 'json' }
import { cardTitles, filterBox, readClasses, spokenCount } from './catalog'
import { expect, test } from './fixtures'

const titlesOf = (list: { classes: { title: string }[] }) => list.classes.map(({ title }) => title)
const number = (value: number) => value.toLocaleString('en')

/** The page shows the classes of the query: their count, and the first of them in order. */
async function expectClasses(page: Page, query: string): Promise<void> {
  const list = await readClasses(page.request, query)
  await expect(spokenCount(page)).toHaveText(`${number(list.total)} classes`)
  await expect(cardTitles(page)).toHaveText(titlesOf(list))
}

test('the whole library stands behind the list', async ({ page }) => {
  const { total } = await readClasses(page.request)
  expect(total).toBeGreaterThanOrEqual(1400)
  await page.goto('/classes')
  await expect(page.getByRole('heading', { level: 1, name: 'Classes' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 }).locator('xpath=following-sibling::p').first()).toHaveText(number(total))
  await expectClasses(page, '')
})

test('filters stand in the address; back, forward and reload keep them', async ({ page }) => {
  await page.goto('/classes')
  const steps = [
    { group: 'Type', value: 'Yoga', query: 'type=yoga' },
    { group: 'Length', value: '11 to 20 min', query: 'type=yoga&duration=10-20' },
    { group: 'What you have', value: 'Mat', query: 'type=yoga&duration=10-20&equipment=mat' },
  ]
  for (const { group, value, query } of steps) {
    const box = await filterBox(page, group, value)
    await box.check()
    await expect(page).toHaveURL(`/classes?${query}`)
    await expectClasses(page, query)
  }
  const all = await readClasses(page.request)
  const narrowed = await readClasses(page.request, 'type=yoga&duration=10-20&equipment=mat')
  await expect(page.getByText(`${narrowed.total} of ${number(all.total)}`)).toBeVisible()

  await page.goBack()
  await expect(page).toHaveURL('/classes?type=yoga&duration=10-20')
  await expectClasses(page, 'type=yoga&duration=10-20')
  await expect(await filterBox(page, 'What you have', 'Mat')).not.toBeChecked()
  await page.goBack()
  await expectClasses(page, 'type=yoga')
  await page.goForward()
  await page.goForward()
  await expectClasses(page, 'type=yoga&duration=10-20&equipment=mat')
  await page.reload()
  await expectClasses(page, 'type=yoga&duration=10-20&equipment=mat')
  await expect(await filterBox(page, 'Type', 'Yoga')).toBeChecked()
  await expect(await filterBox(page, 'What you have', 'Mat')).toBeChecked()

  await cardTitles(page).first().click()
  await expect(page).toHaveURL(/\/classes\/[a-z0-9-]+$/)
  await page.goBack()
  await expect(page).toHaveURL('/classes?type=yoga&duration=10-20&equipment=mat')
  await expectClasses(page, 'type=yoga&duration=10-20&equipment=mat')
})

test('the list stays while other filters load', async ({ page }) => {
  const before = await readClasses(page.request)
  const { promise: gate, resolve: open } = Promise.withResolvers<void>()
  await page.route('**/api/classes?**', async (route) => {
    await gate
    await route.continue()
  })
  await page.goto('/classes')
  await (await filterBox(page, 'Type', 'Meditation')).check()
  await expect(page).toHaveURL('/classes?type=meditation')
  await expect(page.locator('[aria-busy=true]')).toBeVisible()
  await expect(cardTitles(page)).toHaveText(titlesOf(before))
  await expect(await filterBox(page, 'Type', 'Meditation')).toBeChecked()
  open()
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await expectClasses(page, 'type=meditation')
})

test('a chip lets one filter go, and one button all of them', async ({ page }) => {
  await page.goto('/classes?type=strength,pilates&effort=steady&avoid=knee&sort=longest')
  const chosen = page.getByRole('list', { name: 'Chosen filters' })
  await expect(chosen.getByRole('button', { name: /^Remove/ })).toHaveText(['Strength', 'Pilates', 'Steady', 'Easy on the knees'])
  await chosen.getByRole('button', { name: 'Remove Pilates' }).click()
  await expect(page).toHaveURL('/classes?type=strength&effort=steady&avoid=knee&sort=longest')
  await expectClasses(page, 'type=strength&effort=steady&avoid=knee&sort=longest')
  await chosen.getByRole('button', { name: 'Clear all' }).click()
  await expect(page).toHaveURL('/classes?sort=longest')
  await expect(chosen).toBeHidden()
  await expectClasses(page, 'sort=longest')
})

test('the number beside a filter is what it would show', async ({ page, db }) => {
  const query = 'type=strength,hiit&equipment=mat,dumbbells&avoid=wrist'
  const { facets } = await readClasses(page.request, query)
  const names = Object.fromEntries((await db.select().from(coaches)).map(({ slug, name }) => [slug, name]))
  await page.goto(`/classes?${query}`)
  const filters = page.getByRole('complementary', { name: 'Filters' })
  for (const fold of await filters.locator('details').all()) {
    if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click()
  }
  for (const facet of FACETS) {
    const words: Record<string, string> = facet === 'coach' ? names : en.vocabulary[facet]
    const expected = Object.entries(facets[facet]).map(([value, count]) => `${words[value]} ${number(count)}`)
    const rows = filters.getByRole('group', { name: headingOf(facet), exact: true }).locator('label:visible')
    const shown = (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())
    expect(shown.toSorted(), facet).toEqual(expected.toSorted())
  }
})

function headingOf(facet: Facet): string {
  return en.catalog.filters[facet]
}

test('more classes come by the button', async ({ page }) => {
  // Nothing comes by itself where a browser does not say what is in view.
  await page.addInitScript(() => {
    window.IntersectionObserver = class {
      root = null
      rootMargin = ''
      scrollMargin = ''
      thresholds = []
      observe() {}
      unobserve() {}
      disconnect() {}
      takeRecords() { return [] }
    }
  })
  const { classes } = await readClasses(page.request, 'limit=60')
  await page.goto('/classes')
  await expect(cardTitles(page)).toHaveCount(24)
  await page.getByRole('button', { name: 'Show more classes' }).click()
  await expect(cardTitles(page)).toHaveText(titlesOf({ classes: classes.slice(0, 48) }))
  await expect(page.getByRole('button', { name: 'Show more classes' })).toBeVisible()
})

test('more classes come on scroll, to the last one', async ({ page }) => {
  const { total, classes } = await readClasses(page.request, 'type=yoga&duration=10-20&limit=60')
  expect(total).toBeGreaterThan(24)
  await page.goto('/classes?type=yoga&duration=10-20')
  await expect(cardTitles(page)).toHaveCount(24)
  await page.mouse.move(800, 500)
  await expect(async () => {
    await page.mouse.wheel(0, -400)
    await page.mouse.wheel(0, 6000)
    await expect(cardTitles(page)).toHaveCount(total, { timeout: 1000 })
  }).toPass()
  const shown = await cardTitles(page).allInnerTexts()
  expect(shown.slice(0, 60)).toEqual(titlesOf({ classes }))
  expect(new Set(shown).size).toBe(total)
  await expect(page.getByRole('button', { name: 'Show more classes' })).toBeHidden()
})

test('an empty list names the filters to loosen, never the one that spares a joint', async ({ page }) => {
  await page.goto('/classes?type=meditation&effort=hard&avoid=knee')
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { name: 'No class fits all three.' })).toBeVisible()
  await expect(spokenCount(page)).toHaveText('No class fits')
  const offers = main.getByRole('button', { name: /^(Any|Without|With) / })
  const wider = await readClasses(page.request, 'type=meditation&avoid=knee')
  const nearest = wider.classes[0]
  await expect(offers).toHaveCount(2)
  await expect(offers.first()).toContainText('Any type')
  await expect(offers.last()).toContainText('Any effort')
  await expect(offers.last()).toContainText(`${wider.total} classes`)
  await expect(offers.last()).toContainText(nearest?.title ?? 'no class')
  await expect(main.getByText(/Without|With any|^Any /)).toHaveText(['Any type', 'Any effort'])
  await offers.last().click()
  await expect(page).toHaveURL('/classes?type=meditation&avoid=knee')
  await expectClasses(page, 'type=meditation&avoid=knee')

  await page.goto('/classes?q=xqzvwk&avoid=knee,back')
  await expect(main.getByRole('button', { name: /^(Any|Without|With) / })).toHaveCount(1)
  await main.getByRole('button', { name: /^Without “xqzvwk”/ }).click()
  await expect(page).toHaveURL('/classes?avoid=back,knee')
})

test('the order can be chosen', async ({ page }) => {
  await page.goto('/classes?type=running')
  const order = page.getByRole('combobox', { name: 'Order' })
  for (const { label, sort } of [{ label: 'Shortest first', sort: 'shortest' }, { label: 'Hardest first', sort: 'hardest' }, { label: 'Newest first', sort: 'newest' }]) {
    await order.selectOption(label)
    await expect(page).toHaveURL(`/classes?type=running&sort=${sort}`)
    await expectClasses(page, `type=running&sort=${sort}`)
  }
  await order.selectOption('Well mixed')
  await expect(page).toHaveURL('/classes?type=running')
})

test('on a phone the filters are a sheet with the result under the thumb', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/classes')
  await page.getByRole('button', { name: 'Filters', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: 'Filters' })
  await sheet.getByRole('checkbox', { name: /^Stretching/ }).check()
  const { total } = await readClasses(page.request, 'type=stretching')
  await sheet.getByRole('button', { name: `Show ${total} classes` }).click()
  await expect(sheet).toBeHidden()
  await expect(page).toHaveURL('/classes?type=stretching')
  await expect(page.getByRole('button', { name: 'Filters 1' })).toBeVisible()
  await expectClasses(page, 'type=stretching')
})

test('another language shows the same classes at an address of its own', async ({ page }) => {
  await page.goto('/classes?type=yoga')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('DE')
  await expect(page).toHaveURL('/de/classes?type=yoga')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  const list = await readClasses(page.request, 'type=yoga&locale=de')
  await expect(cardTitles(page)).toHaveText(titlesOf(list))
  await page.goto('/classes?type=yoga')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('the first page of classes is in the served HTML', async ({ request }) => {
  for (const [path, query] of [['/classes', ''], ['/de/classes', 'locale=de'], ['/classes?type=walking&sort=longest', 'type=walking&sort=longest']] as const) {
    const list = await readClasses(request, query)
    const response = await request.get(path, { headers: { 'accept-language': 'sv' }, maxRedirects: 0 })
    expect(response.status()).toBe(200)
    const html = (await response.text()).replaceAll(/<script\b[^>]*>.*?<\/script>/gs, '')
    const missing = list.classes.filter(({ slug }) => !new RegExp(`<a\\b[^>]* href="[^"]*/classes/${slug}"`).test(html))
    expect(missing).toEqual([])
  }
})

test('when classes do not arrive, those of before stay and one can try again', async ({ page, allowProblem }) => {
  allowProblem(/503/)
  await page.goto('/classes')
  const before = await cardTitles(page).allInnerTexts()
  await page.route('**/api/classes?**', (route) => route.fulfill({ status: 503, json: { error: { reason: 'unavailable', message: '' } } }))
  await (await filterBox(page, 'Type', 'HIIT')).check()
  await expect(page.getByText('That did not load.')).toBeVisible()
  await expect(cardTitles(page)).toHaveText(before)
  await page.unroute('**/api/classes?**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expectClasses(page, 'type=hiit')
})

test('without a connection the list says so, and fills when it is back', async ({ page, context, allowProblem }) => {
  allowProblem(/ERR_INTERNET_DISCONNECTED/)
  await page.goto('/classes')
  await (await filterBox(page, 'Effort', 'Hard')).check()
  await expectClasses(page, 'effort=hard')
  const before = await cardTitles(page).allInnerTexts()
  await context.setOffline(true)
  await (await filterBox(page, 'Type', 'HIIT')).check()
  await expect(page.getByText('That did not load.')).toBeVisible()
  await expect(cardTitles(page)).toHaveText(before)
  await context.setOffline(false)
  await expect(page.getByText('That did not load.')).toBeHidden()
  await expectClasses(page, 'type=hiit&effort=hard')
})
