import { readClass, readClasses } from './catalog'
import { expect, test } from './fixtures'
import en from '@/messages/en.json' with { type: 'json' }

const seconds = (clock: string) => clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)

test('a class page tells what it is, what it needs and what one will do', async ({ page, request }) => {
  const { classes } = await readClasses(request, 'type=strength&equipment=mat,dumbbells&sort=longest')
  const card = classes.find(({ equipment }) => equipment.includes('dumbbells') && equipment.includes('mat'))
  const detail = await readClass(request, card?.slug ?? '')
  await page.goto('/classes?type=strength&equipment=mat,dumbbells&sort=longest')
  await page.getByRole('heading', { level: 3, name: detail.title, exact: true }).click()
  await expect(page).toHaveURL(`/classes/${detail.slug}`)
  await expect(page).toHaveTitle(new RegExp(`^${detail.title}`))
  await expect(page.getByRole('heading', { level: 1, name: detail.title })).toBeVisible()
  await expect(page.getByText(detail.description)).toBeVisible()

  const fact = (name: string) => page.getByRole('term').filter({ hasText: new RegExp(`^${name}$`) }).locator('xpath=following-sibling::dd')
  await expect(fact('Level')).toHaveText(en.vocabulary.level[detail.level])
  await expect(fact('What you need')).toHaveText('Mat and Dumbbells')
  await expect(fact('Music')).toContainText(en.vocabulary.music[detail.music])
  await expect(fact('Hardest moment')).toContainText(`${Math.round(detail.peakRpe)} of 10`)
  await expect(page.getByRole('link', { name: 'Start', exact: true })).toHaveAttribute('href', `/play/${detail.slug}`)
})

for (const query of ['type=hiit&sort=shortest', 'type=yoga&sort=longest', 'type=meditation', 'type=running&sort=longest', 'type=strength']) {
  test(`the list of movements sums to the minutes: ${query}`, async ({ page, request }) => {
    const { classes } = await readClasses(request, `${query}&limit=1`)
    const detail = await readClass(request, classes[0]?.slug ?? '')
    expect(detail.segments.reduce((sum, segment) => sum + segment.seconds, 0)).toBe(detail.seconds)
    await page.goto(`/classes/${detail.slug}`)
    const blocks = page.getByRole('region', { name: 'What you will do' }).locator('ol > li')
    const told = await blocks.evaluateAll((items) => items.map((item) => ({
      times: Number(/^(\d+) (sets|times)/m.exec(item.firstElementChild?.textContent?.replace(/^\D+/, '') ?? '')?.[1] ?? 1),
      rows: [...item.querySelectorAll('ul > li')].map((row) => ({ pause: row.querySelector('summary') === null, cells: [...(row.querySelector('summary') ?? row).children] })).map(({ pause, cells }) => ({ pause, name: cells[1]?.firstElementChild?.textContent?.trim() ?? '', clock: cells.map((cell) => cell.textContent).find((text) => /^\d+:\d\d/.test(text ?? '')) ?? '' })),
    })))
    const sum = told.reduce((total, { times, rows }) => total + times * rows.reduce((part, { clock }) => part + seconds(clock), 0), 0)
    // The pause that ends a round may be the one that is not taken after the last.
    const lastRests = told.filter(({ times }) => times > 1).reduce((total, { rows }) => total + rows.slice(rows.findLastIndex(({ pause }) => !pause) + 1).reduce((part, { clock }) => part + seconds(clock), 0), 0)
    expect(sum).toBeGreaterThanOrEqual(detail.seconds)
    expect(sum - lastRests).toBeLessThanOrEqual(detail.seconds)
    const names = told.flatMap(({ rows }) => rows.map(({ name }) => name.replace(/, (left|right)$/, '')))
    for (const { name } of detail.movements) expect(names).toContain(name)
  })
}

test('every movement opens to how it is done', async ({ page, request }) => {
  const { classes } = await readClasses(request, 'type=strength&sort=shortest&limit=1')
  const detail = await readClass(request, classes[0]?.slug ?? '')
  await page.goto(`/classes/${detail.slug}`)
  const list = page.getByRole('region', { name: 'What you will do' })
  const movement = detail.movements.find(({ primary }) => primary.length > 0)
  const row = list.getByRole('listitem').filter({ has: page.locator('summary', { hasText: movement?.name ?? '' }) }).last()
  const works = row.getByRole('term').filter({ hasText: /^Works$/ })
  await expect(works).toBeHidden()
  await row.locator('summary').click()
  await expect(works).toBeVisible()
  await expect(works.locator('xpath=following-sibling::dd[1]')).toContainText(en.vocabulary.muscle[movement?.primary[0] ?? 'core'])
})

test('close to a class stand others like it', async ({ page, request }) => {
  const { classes } = await readClasses(request, 'type=pilates&limit=1')
  const detail = await readClass(request, classes[0]?.slug ?? '')
  await page.goto(`/classes/${detail.slug}`)
  const similar = page.getByRole('region', { name: 'Close to this one' })
  await expect(similar.getByRole('heading', { level: 3 })).toHaveCount(4)
  await expect(similar.getByRole('heading', { level: 3, name: detail.title, exact: true })).toHaveCount(0)
  const next = similar.getByRole('heading', { level: 3 }).first()
  const title = await next.innerText()
  await next.click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
})

test('where its address is shared stands its picture', async ({ page, request }) => {
  const { classes } = await readClasses(request, 'type=cardio&limit=1')
  const [card] = classes
  await page.goto(`/classes/${card?.slug}`)
  const address = await page.locator('meta[property="og:image"]').getAttribute('content')
  expect(address).toContain(`/classes/${card?.slug}/opengraph-image`)
  const picture = await request.get(address ?? '')
  expect(picture.status()).toBe(200)
  expect(picture.headers()['content-type']).toBe('image/png')
  const bytes = await picture.body()
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', new RegExp(`^${card?.title}`))
})

test('the address can be copied where a device has no sharing sheet', async ({ page, context, request }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => { Object.defineProperty(navigator, 'share', { value: undefined }) })
  const [card] = (await readClasses(request, 'limit=1')).classes
  await page.goto(`/classes/${card?.slug}`)
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByText('The address is copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})

for (const [path, title, action] of [
  ['/classes/there-is-no-such-class', 'This class is not here.', 'See all classes'],
  ['/de/classes/%2e%2e%2fetc', 'Diesen Kurs gibt es hier nicht.', ''],
  ['/play/there-is-no-such-class', 'This class is not here.', 'See all classes'],
  ['/coaches/nobody', 'There is nothing at this address.', 'See all classes'],
  ['/sv/collections/nothing', 'Det finns inget på den här adressen.', ''],
  ['/no-such-page', 'There is nothing at this address.', ''],
] as const) {
  test(`nothing at ${path} is said plainly, with status 404`, async ({ page, allowProblem }) => {
    allowProblem(/404/)
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
    await expect(page.getByRole('banner').getByRole('link', { name: /^Upbeat/ })).toBeVisible()
    if (action) {
      await page.getByRole('link', { name: action }).click()
      await expect(page).toHaveURL('/classes')
    }
  })
}
