import type { Locator, Page } from '@playwright/test'
import { expect } from './fixtures'

/** Opens the form, answers it for three half hours a week over two weeks from today on, and has the plan built. */
export async function buildPlan(page: Page): Promise<void> {
  await page.goto('/plan/new')
  await page.getByRole('combobox', { name: 'Goal' }).selectOption('Get stronger')
  await page.getByRole('combobox', { name: 'Experience' }).selectOption('Used to it')
  await page.getByRole('combobox', { name: 'How long' }).selectOption('2 weeks')
  const firstDay = page.getByLabel('First day')
  await firstDay.fill((await firstDay.getAttribute('min')) ?? '')
  await page.getByRole('textbox', { name: 'Lately, minutes a week' }).fill('90')
  await page.getByRole('checkbox', { name: 'Dumbbells' }).check()
  await page.getByRole('textbox', { name: 'Your age' }).fill('34')
  await page.getByRole('radio', { name: 'No', exact: true }).check()
  await page.getByRole('button', { name: 'Build my plan' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Here is your plan' })).toBeVisible()
}

export function weeksOf(page: Page): Locator {
  return page.locator('ol').and(page.getByRole('list', { name: 'Weeks of the plan' }))
}

/** The classes of the week that is open, by their titles, in order. */
export function openClasses(page: Page): Locator {
  return weeksOf(page).locator('a[href*="/classes/"]')
}

/** Opens the first day of the open week that has a class, and is still to come. */
export async function openFirstDay(page: Page): Promise<Locator> {
  await weeksOf(page).getByRole('button', { name: /^Change / }).first().click()
  const sheet = page.getByRole('dialog').filter({ has: page.getByRole('button', { name: 'Close' }) })
  await expect(sheet).toBeVisible()
  return sheet
}

/** Puts another class in place of the first of a day; answers with both titles. */
export async function swapFirst(page: Page): Promise<{ before: string; after: string }> {
  const before = await openClasses(page).first().innerText()
  const sheet = await openFirstDay(page)
  await sheet.getByRole('button', { name: 'Swap' }).first().click()
  await expect(sheet.getByText(`In place of ${before}`)).toBeVisible()
  const offer = sheet.getByRole('listitem').getByRole('button').first()
  const after = await offer.locator('b').innerText()
  await offer.click()
  await expect(sheet.getByRole('link', { name: after, exact: true })).toBeVisible()
  await sheet.getByRole('button', { name: 'Close' }).click()
  await expect(openClasses(page).first()).toHaveText(after)
  return { before, after }
}
