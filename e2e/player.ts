import type { APIRequestContext, Page } from '@playwright/test'
import type { ClassDetail } from '@/lib/catalog/types'
import { readClass, readClasses } from './catalog'
import { expect } from './fixtures'

/** A class of five minutes or little more, whose first segments differ in name. */
export async function shortClass(request: APIRequestContext, type = 'strength'): Promise<ClassDetail> {
  const { classes } = await readClasses(request, `type=${type}&sort=shortest&limit=1`)
  return readClass(request, classes[0]?.slug ?? '')
}

/** Takes the page's clock in hand before its first page loads. It begins half an hour ago, so that no workout ends in the future. */
export async function holdClock(page: Page): Promise<void> {
  await page.clock.install({ time: Date.now() - 30 * 60_000 })
}

/** On the page of a class that is ready: starts it, with the clock standing still, and lets the countdown pass. */
export async function startClass(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Start|Go on at)/ }).click()
  await expect(page.getByRole('timer', { name: /^Get ready/ })).toBeVisible()
  await stopClock(page)
  await page.clock.runFor(4000)
  await expect(page.getByRole('timer', { name: /^Time left in this part/ })).toBeVisible()
}

/** From here on time goes only as far as it is told to. */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.pauseAt(new Date(await page.evaluate(() => Date.now() + 1000)))
}

/** Lets the class run; every frame of it, as a browser would. */
export async function letRun(page: Page, seconds: number): Promise<void> {
  await page.clock.runFor(seconds * 1000)
}

/** Goes by the button to the last part and lets it run out, then lets the clock go again. */
export async function runToEnd(page: Page, detail: ClassDetail): Promise<void> {
  const last = detail.segments.at(-1)?.seconds ?? 0
  const place = page.getByRole('slider', { name: 'Place in the class' })
  for (let parts = 0; parts < detail.segments.length; parts++) {
    if (Number(await place.getAttribute('aria-valuenow')) >= detail.seconds - last) break
    await page.getByRole('button', { name: 'Next part' }).click()
  }
  await letRun(page, last + 1)
  await expect(page.getByRole('heading', { name: 'Done' })).toBeVisible()
  await page.clock.resume()
}

/** A whole short class: its first minute, then to the end part by part. */
export async function takeClass(page: Page, detail: ClassDetail): Promise<void> {
  await page.goto(`/play/${detail.slug}`)
  await startClass(page)
  await letRun(page, 61)
  await runToEnd(page, detail)
}
