import type { APIRequestContext, Locator, Page } from '@playwright/test'
import type { ClassList } from '@/lib/catalog/class-list'
import type { ClassDetail } from '@/lib/catalog/types'
import { expect } from './fixtures'

/** What the API answers; in English unless the query says otherwise. */
export async function readClasses(request: APIRequestContext, query = ''): Promise<ClassList> {
  const response = await request.get(`/api/classes?${query}`)
  expect(response.status(), query).toBe(200)
  return (await response.json()) as ClassList
}

export async function readClass(request: APIRequestContext, slug: string): Promise<ClassDetail> {
  const response = await request.get(`/api/classes/${slug}`)
  expect(response.status(), slug).toBe(200)
  return (await response.json()) as ClassDetail
}

/** The classes on /classes, by their titles: no two classes share one. */
export function cardTitles(page: Page): Locator {
  return page.getByRole('main').getByRole('listitem').getByRole('heading', { level: 3 })
}

/** How many classes the page says there are, as it is read out. */
export function spokenCount(page: Page): Locator {
  return page.getByRole('main').getByRole('status').filter({ hasText: /class(es)?( |$)/i })
}

/** The box of one filter value on a wide screen; the group is opened if it is folded. */
export async function filterBox(page: Page, group: string, value: string): Promise<Locator> {
  const filters = page.getByRole('complementary', { name: 'Filters' })
  const fields = filters.getByRole('group', { name: group, exact: true })
  if (!(await fields.isVisible())) await filters.locator('summary').filter({ hasText: group }).click()
  return fields.getByRole('checkbox', { name: new RegExp(`^${value}\\b`) })
}
