import type { Page } from '@playwright/test'
import type { ClassDetail } from '@/lib/catalog/types'
import en from '@/messages/en.json' with { type: 'json' }
import { expect, expectAccessible, test } from './fixtures'
import { tabTo } from './keyboard'
import { holdClock, letRun, runToEnd, shortClass, startClass, stopClock, takeClass } from './player'

const { safety } = en.player

/** The name of a part as the player shows it in large type. */
function partName(detail: ClassDetail, index: number): string {
  const segment = detail.segments[index]
  const names: Record<string, string> = { rest: 'Rest', transition: 'Change over', stillness: 'Stillness', work: 'Work', 'warm-up': 'Warm-up', 'cool-down': 'Cool-down' }
  return detail.movements.find(({ slug }) => slug === segment?.movement)?.name ?? names[segment?.kind ?? ''] ?? ''
}

const nowPlaying = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 })
const placeNow = async (page: Page) => Number(await page.getByRole('slider', { name: 'Place in the class' }).getAttribute('aria-valuenow'))
const clockOf = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
/** Large names are broken into lines where they need it. */
const spelled = (name: string) => new RegExp(`^${name.split('').map((letter) => letter.replace(/[^\p{L}\p{N} ]/u, '\\$&')).join('[\\s\\u00ad-]*')}$`, 'u')

test.beforeEach(async ({ page }) => { await holdClock(page) })

test('a guest takes a short class to its end; it waits on the device and stands in the history', async ({ page }) => {
  const detail = await shortClass(page.request)
  const [first, second] = detail.segments
  if (!first || !second) throw new Error('the class has fewer than two parts')
  await page.goto(`/classes/${detail.slug}`)
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await expect(page).toHaveURL(`/play/${detail.slug}`)
  await expect(page.getByText(safety)).toBeVisible()
  await startClass(page)

  const left = page.getByRole('timer')
  await expect(nowPlaying(page)).toHaveText(spelled(partName(detail, 0)))
  const begun = await placeNow(page)
  await expect(left).toHaveAccessibleName(`Time left in this part: ${clockOf(first.seconds - begun)}`)
  await letRun(page, 5)
  expect(await placeNow(page)).toBe(begun + 5)

  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByText('Paused', { exact: true })).toBeVisible()
  await letRun(page, 30)
  expect(await placeNow(page)).toBe(begun + 5)
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText('Paused', { exact: true })).toBeHidden()
  await letRun(page, 2)
  expect(await placeNow(page)).toBe(begun + 7)

  await page.getByRole('button', { name: 'Next part' }).click()
  await expect(nowPlaying(page)).toHaveText(spelled(partName(detail, 1)))
  expect(await placeNow(page)).toBe(first.seconds)
  await letRun(page, 5)
  await page.getByRole('button', { name: 'Back to the start of this part' }).click()
  expect(await placeNow(page)).toBe(first.seconds)
  await page.getByRole('button', { name: 'Back to the start of this part' }).click()
  expect(await placeNow(page)).toBe(0)

  await letRun(page, 60)
  await runToEnd(page, detail)
  await expect(page.getByText('Kept on this device. It joins your account when you sign in.')).toBeVisible()
  await page.getByRole('link', { name: 'Your history' }).click()
  await expect(page).toHaveURL('/history')
  const entry = page.getByRole('main').getByRole('listitem').filter({ hasText: detail.title })
  await expect(entry).toContainText('on this device')
  await expect(entry).toContainText(/\d min/)
  await page.reload()
  await expect(entry).toHaveCount(1)
  await expectAccessible(page)
  await page.getByRole('button', { name: `Delete ${detail.title}` }).click()
  await expect(page.getByRole('heading', { name: 'Nothing here yet.' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Nothing here yet.' })).toBeVisible()
})

test('when to stop is said once, before the first class on a device', async ({ page }) => {
  const [first, second] = [await shortClass(page.request), await shortClass(page.request, 'yoga')]
  await page.goto(`/play/${first.slug}`)
  await expect(page.getByText(safety)).toBeVisible()
  await startClass(page)
  await page.clock.resume()
  await page.goto(`/play/${second.slug}`)
  await expect(page.getByText(/^You need/)).toBeVisible()
  await expect(page.getByText(safety)).toBeHidden()
})

test('a class left half way is taken up again at the very second, or from the start', async ({ page }) => {
  const detail = await shortClass(page.request)
  await page.goto(`/play/${detail.slug}`)
  await startClass(page)
  await letRun(page, 40)
  await page.getByRole('button', { name: 'Pause' }).click()
  const at = await placeNow(page)
  await page.clock.resume()
  await page.reload()
  await expect(page.getByText(`You stopped at ${clockOf(at)} of ${clockOf(detail.seconds)}.`)).toBeVisible()
  await page.getByRole('button', { name: `Go on at ${clockOf(at)}` }).click()
  await expect(page.getByRole('timer', { name: /^Time left in this part/ })).toBeVisible()
  expect(await placeNow(page)).toBeGreaterThanOrEqual(at)
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.reload()
  await page.getByRole('button', { name: 'From the start' }).click()
  await expect(page.getByRole('timer', { name: /^Get ready/ })).toBeVisible()
  expect(await placeNow(page)).toBe(0)
})

test('tones go down to nothing and captions off; the device remembers', async ({ page }) => {
  const detail = await shortClass(page.request)
  await page.goto(`/play/${detail.slug}`)
  await page.getByRole('button', { name: 'Sound' }).click()
  const level = page.getByRole('slider', { name: 'Tones' })
  await level.press('Home')
  await expect(level).toHaveAttribute('aria-valuetext', 'Off')
  await page.keyboard.press('Escape')
  await expect(level).toBeHidden()

  const cueAt = detail.segments[0]?.cues[0]
  if (!cueAt) throw new Error('the class begins without a cue')
  await startClass(page)
  const running = await placeNow(page)
  await letRun(page, Math.max(0, cueAt.at - running))
  await expect(page.getByText(cueAt.text)).toBeVisible()
  await page.getByRole('button', { name: 'Captions' }).click()
  await expect(page.getByText(cueAt.text)).toBeHidden()
  await page.clock.resume()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Captions' })).toHaveAttribute('aria-pressed', 'false')
  await page.getByRole('button', { name: 'Sound' }).click()
  await expect(level).toHaveAttribute('aria-valuetext', 'Off')
})

test('every cue of a class stands as caption, in its time', async ({ page }) => {
  const detail = await shortClass(page.request, 'hiit')
  await page.goto(`/play/${detail.slug}`)
  await startClass(page)
  let start = 0
  const cues = detail.segments.flatMap((segment) => {
    const placed = segment.cues.map(({ at, text }) => ({ at: start + at, text }))
    start += segment.seconds
    return placed
  })
  expect(cues.length).toBeGreaterThan(5)
  for (const { at, text } of cues.slice(0, 12)) {
    const now = await placeNow(page)
    if (at > now) await letRun(page, at - now)
    await expect(page.getByRole('main').getByText(text, { exact: true }).first(), `at ${at} s`).toBeVisible()
  }
})

test('a class can be taken with the keyboard alone', async ({ page }) => {
  const detail = await shortClass(page.request, 'cardio')
  await page.goto(`/play/${detail.slug}`)
  await page.getByRole('button', { name: 'Start' }).focus()
  await page.keyboard.press('Enter')
  await stopClock(page)
  await letRun(page, 10)
  const begun = await placeNow(page)
  expect(begun).toBeGreaterThan(0)
  await page.keyboard.press('ArrowRight')
  expect(await placeNow(page)).toBe(begun + 10)
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'Go on' })).toBeFocused()
  await page.keyboard.press('Space')
  await letRun(page, 61)
  for (let parts = 0; parts < detail.segments.length && await page.getByRole('timer', { name: /^Time left/ }).isVisible(); parts++) await page.keyboard.press('PageUp')
  await expect(page.getByRole('heading', { name: 'Done' })).toBeVisible()
  await page.clock.resume()
  await tabTo(page, 'link', 'Your history')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/history')
})

test('axe finds nothing while a class plays, pauses and has ended', async ({ page }) => {
  const detail = await shortClass(page.request)
  await page.goto(`/play/${detail.slug}`)
  await startClass(page)
  await page.clock.resume()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectAccessible(page)
  }
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByRole('button', { name: 'Sound' }).click()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await stopClock(page)
  await page.getByRole('button', { name: 'Go on' }).click()
  await letRun(page, 61)
  await runToEnd(page, detail)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectAccessible(page)
  }
})

test('under a minute leaves no workout', async ({ page }) => {
  const detail = await shortClass(page.request)
  await page.goto(`/play/${detail.slug}`)
  await startClass(page)
  await letRun(page, 20)
  await page.clock.resume()
  await page.getByRole('link', { name: 'Leave the class' }).click()
  await expect(page).toHaveURL(`/classes/${detail.slug}`)
  await page.goto('/history')
  await expect(page.getByRole('heading', { name: 'Nothing here yet.' })).toBeVisible()
})

test('taken twice, it stands twice in the history', async ({ page }) => {
  const detail = await shortClass(page.request)
  await takeClass(page, detail)
  await page.getByRole('button', { name: 'Once more' }).click()
  await expect(page.getByRole('timer', { name: /^Get ready/ })).toBeVisible()
  await stopClock(page)
  await letRun(page, 66)
  await runToEnd(page, detail)
  await page.getByRole('link', { name: 'Your history' }).click()
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: detail.title })).toHaveCount(2)
})
