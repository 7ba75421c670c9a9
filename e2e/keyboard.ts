import type { Page } from '@playwright/test'

/** Presses Tab until the element of this name has the focus. */
export async function tabTo(page: Page, role: 'link' | 'button' | 'checkbox' | 'combobox', name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name }).and(page.locator(':focus'))
  for (let presses = 0; presses < 90; presses++) {
    if ((await wanted.count()) > 0) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${role} ${name} is not reached by the keyboard`)
}
