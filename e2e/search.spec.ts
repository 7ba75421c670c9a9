import type { ClassType } from '@/lib/catalog/vocabulary'
import { cardTitles, readClasses, spokenCount } from './catalog'
import { expect, test } from './fixtures'

const slips: { typed: string; meant: string; type: ClassType }[] = [
  { typed: 'yga', meant: 'yoga', type: 'yoga' },
  { typed: 'strech', meant: 'stretching', type: 'stretching' },
  { typed: 'medtation', meant: 'meditation', type: 'meditation' },
]

for (const { typed, meant, type } of slips) {
  test(`typing '${typed}' finds ${meant}`, async ({ page }) => {
    await page.goto('/classes')
    await page.getByRole('searchbox', { name: 'Search' }).pressSequentially(typed)
    await expect(page).toHaveURL(`/classes?q=${typed}`)
    await expect(page.getByRole('button', { name: `Remove ${typed}` })).toBeVisible()
    const found = await readClasses(page.request, `q=${typed}`)
    await expect(spokenCount(page)).toHaveText(`${found.total.toLocaleString('en')} classes`)
    await expect(cardTitles(page)).toHaveText(found.classes.map(({ title }) => title))
    expect(found.classes.slice(0, 12).filter((card) => card.type === type).length).toBeGreaterThanOrEqual(10)
    const inTheEnd = await readClasses(page.request, `q=${meant}`)
    expect(found.facets.type[type]).toBeGreaterThanOrEqual((inTheEnd.facets.type[type] ?? 0) * 0.9)
  })
}

for (const [locale, accented, plain] of [['fr', 'étirement', 'etirement'], ['es', 'meditación', 'meditacion'], ['sv', 'rörlighet', 'rorlighet'], ['de', 'Kräftig', 'kraftig'], ['en', 'Pílàtes', 'pilates']] as const) {
  test(`accents do not matter: '${accented}' in ${locale}`, async ({ request }) => {
    const [one, other] = await Promise.all([accented, plain].map((q) => readClasses(request, `q=${encodeURIComponent(q)}&locale=${locale}`)))
    expect(one?.total).toBeGreaterThan(0)
    expect(one?.classes).toEqual(other?.classes)
    expect(one?.total).toBe(other?.total)
  })
}

test('a movement and a coach are found too, and a search narrows what is filtered', async ({ page, request }) => {
  const burpees = await readClasses(request, 'q=burpees')
  expect(burpees.total).toBeGreaterThan(0)
  const [{ coach } = { coach: '' }] = (await readClasses(request)).classes
  const byCoach = await readClasses(request, `q=${coach}`)
  expect(byCoach.classes.slice(0, 5).map((card) => card.coach)).toEqual(Array(5).fill(coach))

  await page.goto('/classes?type=hiit')
  await page.getByRole('link', { name: 'Search classes' }).click()
  const box = page.getByRole('searchbox', { name: 'Search' })
  await expect(box).toBeFocused()
  await expect(page).toHaveURL('/classes?type=hiit')
  await box.fill('burpees')
  await box.press('Enter')
  await expect(page).toHaveURL('/classes?q=burpees&type=hiit')
  const narrowed = await readClasses(page.request, 'q=burpees&type=hiit')
  await expect(cardTitles(page)).toHaveText(narrowed.classes.map(({ title }) => title))
  await page.reload()
  await expect(box).toHaveValue('burpees')
  await page.getByRole('button', { name: 'Remove burpees' }).click()
  await expect(page).toHaveURL('/classes?type=hiit')
  await expect(box).toHaveValue('')
})

test('from any page the search is one press away', async ({ page }) => {
  await page.goto('/coaches')
  await page.getByRole('link', { name: 'Search classes' }).click()
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused()
  await expect(page).toHaveURL('/classes#search')
})
