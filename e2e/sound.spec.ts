import type { Page } from '@playwright/test'
import type { ClassDetail } from '@/lib/catalog/types'
import { expect, expectAccessible, test } from './fixtures'
import { holdClock, letRun, shortClass, startClass } from './player'
import { giveVoice, saidIn } from './speech'

const SILENT = /^This device’s voice does not answer\. Captions and tones carry on\./

const placeNow = async (page: Page) => Number(await page.getByRole('slider', { name: 'Place in the class' }).getAttribute('aria-valuenow'))
const liveRegion = (page: Page) => page.getByRole('main').locator('> [aria-live]')

function cuesOf({ segments }: ClassDetail) {
  let start = 0
  return segments.flatMap(({ seconds, cues }) => {
    const placed = cues.map((cue) => ({ ...cue, at: start + cue.at }))
    start += seconds
    return placed
  })
}

async function choose(page: Page, amount: string) {
  await page.getByRole('button', { name: 'Sound' }).click()
  await page.getByRole('radio', { name: amount }).check()
  await page.keyboard.press('Escape')
}

async function runTo(page: Page, second: number) {
  await letRun(page, Math.max(0, second - await placeNow(page)))
}

test.beforeEach(async ({ page }) => { await holdClock(page) })

for (const { amount, label, roles } of [
  { amount: 'all', label: 'Everything', roles: ['essential', 'countdown', 'extra'] },
  { amount: 'essentials', label: 'The essentials', roles: ['essential', 'countdown'] },
  { amount: 'none', label: 'Nothing', roles: [] },
]) {
  test(`the first minute at '${amount}': each cue once, in order, in its time`, async ({ page }) => {
    test.slow()
    const detail = await shortClass(page.request, 'hiit')
    await giveVoice(page)
    await page.goto(`/play/${detail.slug}`)
    await choose(page, label)
    await startClass(page)
    const cues = cuesOf(detail)
    for (const until of [20, 40, 60]) {
      await runTo(page, until)
      const now = await placeNow(page)
      expect(await saidIn(page)).toEqual(cues.filter(({ at, role }) => at <= now && roles.includes(role)).map(({ text }) => text))
    }
    const shown = cues.findLast(({ at }) => at <= 60)
    if (shown) await expect(page.getByRole('main').getByText(shown.text, { exact: true }).first()).toBeVisible()
    await expect(liveRegion(page)).toHaveText(roles.includes('essential') ? '' : /\d+ (second|minute)s?$/)
  })
}

test('nothing is said while paused, and what was skipped is not made up for', async ({ page }) => {
  const detail = await shortClass(page.request, 'hiit')
  const second = detail.segments[1]
  await giveVoice(page)
  await page.goto(`/play/${detail.slug}`)
  await startClass(page)
  const before = await saidIn(page)
  await page.getByRole('button', { name: 'Pause' }).click()
  await letRun(page, 60)
  expect(await saidIn(page)).toEqual(before)
  await page.getByRole('button', { name: 'Next part' }).click()
  await page.getByRole('button', { name: 'Go on' }).click()
  await letRun(page, 1)
  expect(await saidIn(page)).toEqual([...before, ...(second?.cues.filter(({ at }) => at === 0).map(({ text }) => text) ?? [])])
})

test('a voice that does not answer: one line, captions and tones carry the class', async ({ page }) => {
  const detail = await shortClass(page.request, 'hiit')
  const [first] = cuesOf(detail)
  if (!first) throw new Error('the class has no cue')
  await giveVoice(page, { answers: false })
  await page.goto(`/play/${detail.slug}`)
  await page.getByRole('button', { name: 'Captions' }).click()
  await startClass(page)
  await runTo(page, first.at + 3)
  const line = page.getByText(SILENT).filter({ visible: true })
  await expect(line).toHaveCount(1)
  await expect(page.getByRole('main').getByText(first.text, { exact: true }).first()).toBeVisible()
  await expect(liveRegion(page)).toHaveText(/\d+ (second|minute)s?$/)
  await letRun(page, 30)
  await expect(line).toHaveCount(0)
  expect(await saidIn(page)).toEqual([first.text])
  await page.getByRole('button', { name: 'Sound' }).click()
  const sheet = page.getByRole('dialog', { name: 'Sound' })
  await expect(sheet.getByText(SILENT)).toBeVisible()
  await page.clock.resume()
  await expectAccessible(page)
  await sheet.getByRole('button', { name: 'Try again' }).click()
  await expect(sheet.getByText(SILENT)).toBeHidden()
})

test('without a voice of the language the sheet says so and offers captions', async ({ page }) => {
  const detail = await shortClass(page.request)
  await giveVoice(page, { lang: 'de-DE' })
  await page.goto(`/play/${detail.slug}`)
  await page.getByRole('button', { name: 'Sound' }).click()
  const sheet = page.getByRole('dialog', { name: 'Sound' })
  await expect(sheet.getByText(/^This device has no voice of its own for English/)).toBeVisible()
  await expect(sheet.getByRole('switch', { name: 'Voice' })).toHaveCount(0)
  await expect(sheet.getByRole('switch', { name: 'Captions' })).toBeChecked()
  await expect(sheet.getByRole('slider', { name: 'Music' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await startClass(page)
  await letRun(page, 20)
  expect(await saidIn(page)).toEqual([])
})

test('the sheet by arrows and Enter alone, as with a remote control', async ({ page }) => {
  const detail = await shortClass(page.request)
  await giveVoice(page)
  await page.goto(`/play/${detail.slug}`)
  const button = page.getByRole('button', { name: 'Sound' })
  const sheet = page.getByRole('dialog', { name: 'Sound' })
  for (let presses = 0; presses < 9 && !(await button.and(page.locator(':focus')).isVisible()); presses++) await page.keyboard.press('ArrowRight')
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
  await expectAccessible(page)
  const press = async (...keys: string[]) => { for (const key of keys) await page.keyboard.press(key) }
  await press('ArrowDown')
  await expect(sheet.getByRole('switch', { name: 'Voice' })).toBeFocused()
  await press('ArrowDown', 'ArrowLeft')
  await expect(sheet.getByRole('slider', { name: 'Volume' })).toHaveAttribute('aria-valuetext', '95%')
  await press('ArrowDown', 'ArrowDown')
  await expect(sheet.getByRole('radio', { name: 'The essentials' })).toBeChecked()
  await press('ArrowDown', 'ArrowDown', 'ArrowDown')
  await expect(sheet.getByRole('slider', { name: 'Tones' })).toBeFocused()
  await press('ArrowDown', 'ArrowDown', 'Enter')
  await expect(sheet.getByRole('switch', { name: 'Flash' })).toBeChecked()
  for (const field of await sheet.locator('label:has(input), button, input[type=range]').all()) expect((await field.boundingBox())?.height, await field.innerText()).toBeGreaterThanOrEqual(44)
  await press('Escape')
  await expect(sheet).toBeHidden()
  await expect(button).toBeFocused()
  await page.reload()
  await button.click()
  await expect(sheet.getByRole('switch', { name: 'Flash' })).toBeChecked()
  await expect(sheet.getByRole('slider', { name: 'Volume' })).toHaveAttribute('aria-valuetext', '95%')
})

test.describe('at changes', () => {
  test.use({ hasTouch: true })

  const play = async (page: Page) => {
    await page.addInitScript(() => {
      const shakes: unknown[] = []
      Object.defineProperty(window, 'shakes', { value: shakes })
      navigator.vibrate = (pattern) => shakes.push(pattern) > 0
    })
    const detail = await shortClass(page.request, 'hiit')
    await page.goto(`/play/${detail.slug}`)
    await page.getByRole('button', { name: 'Sound' }).click()
    return detail
  }
  const shakes = async (page: Page) => page.evaluate(() => (window as unknown as { shakes: unknown[] }).shakes)

  test('the stage flashes once and the device shakes, where they are wanted', async ({ page }) => {
    const detail = await play(page)
    await page.getByRole('switch', { name: 'Flash' }).check()
    await page.getByRole('switch', { name: 'Vibration' }).check()
    await page.keyboard.press('Escape')
    await startClass(page)
    expect(await shakes(page)).toEqual([[200]])
    await runTo(page, (detail.segments[0]?.seconds ?? 0) - 1)
    const flashes = page.locator('main[data-flash]')
    await expect(flashes).toHaveCount(0)
    for (let tenths = 0; tenths < 12 && await flashes.count() === 0; tenths++) await page.clock.runFor(100)
    await expect(flashes).toHaveCount(1)
    await page.clock.runFor(200)
    await expect(flashes).toHaveCount(0)
    expect(await shakes(page)).toEqual([[200], [200]])
  })

  test('nothing flashes where less motion is asked for', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await play(page)
    await expect(page.getByRole('switch', { name: 'Vibration' })).toBeVisible()
    await expect(page.getByRole('switch', { name: 'Flash' })).toHaveCount(0)
  })
})
