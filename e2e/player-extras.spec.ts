import type { Page } from '@playwright/test'
import type { ClassDetail } from '@/lib/catalog/types'
import { readClass, readClasses } from './catalog'
import { expect, expectAccessible, test } from './fixtures'
import { holdClock, letRun, shortClass, startClass } from './player'

const nowPlaying = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 })
const placeNow = async (page: Page) => Number(await page.getByRole('slider', { name: 'Place in the class' }).getAttribute('aria-valuenow'))
const word = (page: Page) => page.getByText(/^Breathe (in|out)$/)

/** Goes on by whole parts until the class stands in one of this movement. */
async function goTo(page: Page, detail: ClassDetail, movement: string, from = 0): Promise<number> {
  const index = detail.segments.findIndex((segment, place) => place >= from && segment.movement === movement && segment.kind === 'work')
  const start = detail.segments.slice(0, index).reduce((sum, { seconds }) => sum + seconds, 0)
  while (await placeNow(page) < start) await page.getByRole('button', { name: 'Next part' }).click()
  return index
}

/** A class with a push-up in more than one part, and the name of what is easier. */
async function classWithSets(page: Page): Promise<{ detail: ClassDetail; movement: string; name: string }> {
  const { classes } = await readClasses(page.request, 'type=strength&limit=60')
  for (const { slug } of classes) {
    const detail = await readClass(page.request, slug)
    for (const movement of detail.movements) {
      const parts = detail.segments.filter((segment) => segment.movement === movement.slug && segment.kind === 'work')
      if (movement.slug === 'push-up' && parts.length > 1) return { detail, movement: movement.slug, name: movement.name }
    }
  }
  throw new Error('no class has sets of push-ups')
}

test.beforeEach(async ({ page }) => { await holdClock(page) })

test('a yoga class says when to breathe in and out, and the disc is as full as the lungs', async ({ page }) => {
  const { classes } = await readClasses(page.request, 'type=yoga&sort=shortest&limit=1')
  const detail = await readClass(page.request, classes[0]?.slug ?? '')
  const index = detail.segments.findIndex((segment) => segment.kind === 'work' && segment.seconds >= 20 && detail.movements.some(({ slug, unit }) => slug === segment.movement && unit !== 'reps'))
  const { seconds, movement } = detail.segments[index] ?? { seconds: 0, movement: null }
  await page.goto(`/play/${detail.slug}`)
  await startClass(page)
  const start = detail.segments.slice(0, index).reduce((sum, part) => sum + part.seconds, 0)
  while (await placeNow(page) < start) await page.getByRole('button', { name: 'Next part' }).click()
  expect(movement).not.toBeNull()
  const breath = seconds / Math.max(1, Math.round(seconds / 10), Math.ceil(seconds / 12))
  const disc = page.getByRole('main').locator('[aria-hidden] > div[style*="scale"]')
  const size = async () => (await disc.boundingBox())?.width ?? 0
  await letRun(page, breath / 4)
  await expect(word(page)).toHaveText('Breathe in')
  const filling = await size()
  await letRun(page, breath / 4)
  const full = await size()
  expect(full).toBeGreaterThan(filling)
  await letRun(page, breath / 4)
  await expect(word(page)).toHaveText('Breathe out')
  expect(await size()).toBeLessThan(full)
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(word(page)).toBeHidden()
  await page.clock.resume()
  await expectAccessible(page)
})

test('who asks for less motion gets the word alone; strength has neither', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const yoga = await shortClass(page.request, 'yoga')
  await page.goto(`/play/${yoga.slug}`)
  await startClass(page)
  await expect(word(page)).toBeVisible()
  await expect(page.getByRole('main').locator('[aria-hidden] > div[style*="scale"]')).toBeHidden()
  await page.clock.resume()
  const strength = await shortClass(page.request)
  await page.goto(`/play/${strength.slug}`)
  await startClass(page)
  await expect(word(page)).toBeHidden()
})

test('a movement is swapped for an easier one, now and in every later part, and back', async ({ page }) => {
  const { detail, movement, name } = await classWithSets(page)
  await page.goto(`/play/${detail.slug}`)
  await startClass(page)
  const first = await goTo(page, detail, movement)
  await expect(nowPlaying(page)).toHaveText(name)
  const easier = page.getByRole('button', { name: /^Easier: / })
  const lighter = (await easier.getAttribute('aria-label'))?.replace('Easier: ', '') ?? ''
  const box = await easier.boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  await easier.click()
  await expect(nowPlaying(page)).toHaveText(lighter)
  await expect(page.getByRole('main').getByText(new RegExp(`^${name}\\.`))).toBeHidden()
  await goTo(page, detail, movement, first + 1)
  await expect(nowPlaying(page)).toHaveText(lighter)
  await page.getByRole('button', { name: `Harder: ${name}` }).click()
  await expect(nowPlaying(page)).toHaveText(name)
  await page.keyboard.press('-')
  await expect(nowPlaying(page)).toHaveText(lighter)
  await page.keyboard.press('+')
  await expect(nowPlaying(page)).toHaveText(name)
  await page.clock.resume()
  await expectAccessible(page)
})

test('the lock screen knows the class and moves it', async ({ page }) => {
  await page.addInitScript(() => {
    const handlers: Record<string, MediaSessionActionHandler | null> = {}
    Object.assign(window, { pressed: (action: MediaSessionAction, more = {}) => handlers[action]?.({ action, ...more }) })
    navigator.mediaSession.setActionHandler = (action, handler) => { handlers[action] = handler }
  })
  const press = (action: MediaSessionAction, more = {}) =>
    page.evaluate(([one, details]) => (window as unknown as { pressed: (action: unknown, more: unknown) => void }).pressed(one, details), [action, more] as const)
  const detail = await shortClass(page.request)
  await page.goto(`/play/${detail.slug}`)
  await startClass(page)
  const shown = () => page.evaluate(() => {
    const { metadata, playbackState } = navigator.mediaSession
    return { title: metadata?.title, artist: metadata?.artist, icons: metadata?.artwork.length, playbackState }
  })
  expect(await shown()).toMatchObject({ title: detail.title, icons: 2, playbackState: 'playing' })
  expect((await shown()).artist?.toLowerCase()).toBe(detail.coach)
  await press('pause')
  await expect(page.getByText('Paused', { exact: true })).toBeVisible()
  expect((await shown()).playbackState).toBe('paused')
  await press('play')
  await expect(page.getByText('Paused', { exact: true })).toBeHidden()
  await press('nexttrack')
  expect(await placeNow(page)).toBe(detail.segments[0]?.seconds)
  await press('seekto', { seekTime: 90 })
  expect(await placeNow(page)).toBe(90)
  await letRun(page, 1)
  await page.clock.resume()
  await page.getByRole('link', { name: 'Leave the class' }).click()
  await expect(page).toHaveURL(`/classes/${detail.slug}`)
  expect(await shown()).toMatchObject({ playbackState: 'none' })
})

test('with a remote control: up and down reach every control, left and right move in time', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  const detail = await shortClass(page.request)
  await page.goto(`/play/${detail.slug}`)
  await startClass(page)
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('button', { name: 'Next part' })).toBeFocused()
  await page.keyboard.press('Enter')
  expect(await placeNow(page)).toBe(detail.segments[0]?.seconds)
  await page.keyboard.press('ArrowRight')
  expect(await placeNow(page)).toBe((detail.segments[0]?.seconds ?? 0) + 10)
  await page.keyboard.press('PageDown')
  expect(await placeNow(page)).toBe(detail.segments[0]?.seconds)
  const leave = page.getByRole('link', { name: 'Leave the class' })
  for (let presses = 0; presses < 12 && !(await leave.and(page.locator(':focus')).isVisible()); presses++) await page.keyboard.press('ArrowUp')
  await expect(leave).toBeFocused()
  const timer = await page.getByRole('timer').boundingBox()
  expect(timer?.height ?? 0).toBeGreaterThan(1080 * 0.18)
})

test('full screen and back', async ({ page }) => {
  const detail = await shortClass(page.request)
  await page.goto(`/play/${detail.slug}`)
  await page.getByRole('button', { name: 'Full screen' }).click()
  await expect(page.getByRole('button', { name: 'Leave full screen' })).toBeVisible()
  expect(await page.evaluate(() => document.fullscreenElement === document.documentElement)).toBe(true)
  await page.getByRole('button', { name: 'Leave full screen' }).click()
  await expect(page.getByRole('button', { name: 'Full screen', exact: true })).toBeVisible()
})
