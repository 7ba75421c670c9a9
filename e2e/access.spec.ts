import type { Page } from '@playwright/test'
import { cardTitles, readClasses } from './catalog'
import { expect, expectAccessible, test } from './fixtures'
import { tabTo } from './keyboard'
import { inLocale, publicPages } from './pages'

const PHONE = { width: 390, height: 844 }
const DESK = { width: 1440, height: 900 }

/** The names are fixed here, so that each page is a test of its own; their addresses are found when it runs. */
const names = [
  'home', 'classes', 'filtered classes', 'an empty list', 'a class', 'a still class', 'a class to play', 'coaches', 'a coach',
  'collections', 'a collection', 'no plan', 'a new plan', 'history', 'settings', 'on the phone', 'sign in', 'sign up', 'ask for a new password', 'a reset link that is over', 'an operator link that is over',
  'no such page', 'no such class',
]

async function open(page: Page, name: string, locale: string): Promise<void> {
  if (name === 'a collection') {
    await page.goto(inLocale('/collections', locale))
    await page.getByRole('main').getByRole('link').first().click()
    await expect(page).toHaveURL(/\/collections\/[a-z0-9-]+$/)
  } else {
    await page.goto(inLocale((await publicPages(page.request))[name] ?? `no page is called ${name}`, locale))
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  if (name === 'an empty list') await expect(page.getByRole('main').getByRole('button').filter({ has: page.locator('svg') }).last()).toBeVisible()
}

// Axe takes its time on a busy machine.
test.describe.configure({ timeout: 120_000 })

/** What each page is looked at in; German, whose words are longer, where that may matter most. */
const looks = {
  en: [{ viewport: PHONE, themes: ['light', 'dark'] }, { viewport: DESK, themes: ['dark', 'light'] }],
  de: [{ viewport: PHONE, themes: ['dark'] }, { viewport: DESK, themes: ['light'] }],
} as const

for (const locale of ['en', 'de'] as const) {
  for (const name of names) {
    test(`${name}, in ${locale}: nothing for axe to find`, async ({ page, allowProblem }) => {
      if (name.startsWith('no such')) allowProblem(/404/)
      await page.setViewportSize(PHONE)
      await open(page, name, locale)
      for (const { viewport, themes } of looks[locale]) {
        await page.setViewportSize(viewport)
        for (const colorScheme of themes) {
          await page.emulateMedia({ colorScheme })
          await expectAccessible(page)
        }
      }
    })
  }
}

for (const locale of ['en', 'de', 'fr']) {
  test(`no page moves sideways on a narrow phone, in ${locale}`, async ({ page, allowProblem }) => {
    allowProblem(/404/)
    await page.setViewportSize({ width: 360, height: 740 })
    for (const name of names) {
      await open(page, name, locale)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(360)
    }
  })
}

test('with the keyboard: past the menu, through the menu, to filters and to a class', async ({ page }) => {
  await page.goto('/classes')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused()

  await tabTo(page, 'checkbox', /^Walking/)
  await page.keyboard.press('Space')
  await expect(page).toHaveURL('/classes?type=walking')
  await tabTo(page, 'button', 'Clear all')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/classes')

  const { classes: [first] } = await readClasses(page.request)
  await tabTo(page, 'link', first?.title ?? '')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/classes/${first?.slug}`)
  await page.reload()
  await tabTo(page, 'link', 'History')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/history')
  await tabTo(page, 'combobox', 'Language')
  await tabTo(page, 'link', 'Sign in')
})

test('with the keyboard on a phone: the sheet of filters opens, holds the focus and gives it back', async ({ page }) => {
  await page.setViewportSize(PHONE)
  await page.goto('/classes')
  await tabTo(page, 'button', 'Filters')
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: 'Filters' })
  await expect(sheet).toBeVisible()
  await tabTo(page, 'checkbox', /^Yoga/)
  await page.keyboard.press('Space')
  await expect(page).toHaveURL('/classes?type=yoga')
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(page.getByRole('button', { name: 'Filters 1' })).toBeFocused()
  await expect(cardTitles(page).first()).toBeVisible()
})

test('every answer carries the headers that keep a browser safe', async ({ page, request }) => {
  for (const [name, path] of Object.entries(await publicPages(request))) {
    const headers = (await request.get(path, { maxRedirects: 0 })).headers()
    const policy = Object.fromEntries((headers['content-security-policy'] ?? '').split(';').map((part) => {
      const [directive = '', ...values] = part.trim().split(' ')
      return [directive, values]
    }))
    expect(policy['script-src'], name).toBeDefined()
    expect(policy['script-src'], name).not.toContain(`'unsafe-inline'`)
    expect(policy['script-src'], name).not.toContain(`'unsafe-eval'`)
    expect(policy['frame-ancestors'], name).toEqual([`'none'`])
    expect(policy['object-src'], name).toEqual([`'none'`])
    expect(policy['default-src'], name).toEqual([`'self'`])
    expectCommon(headers, name)
    expect(headers['x-powered-by'], name).toBeUndefined()
  }
  for (const path of ['/api/health', '/api/classes', '/manifest.webmanifest', '/icon.svg']) expectCommon((await request.get(path)).headers(), path)
  await page.goto('/')
  const script = await page.locator('script[src]').first().getAttribute('src')
  expectCommon((await request.get(script ?? '')).headers(), 'a script')
})

function expectCommon(headers: Record<string, string>, name: string): void {
  expect(headers['x-content-type-options'], name).toBe('nosniff')
  expect(headers['referrer-policy'], name).toMatch(/^(same-origin|no-referrer|strict-origin(-when-cross-origin)?)$/)
  expect(headers['permissions-policy'], name).toContain('camera=()')
}

test('what someone smuggles into a page does not run', async ({ page, allowProblem }) => {
  allowProblem(/Content Security Policy|404/)
  const image = '<img src=/nowhere onerror="window.smuggled = 1">'
  await page.goto(`/classes?q=${encodeURIComponent(`<script>window.smuggled = 1</script>${image}`)}`)
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue(/smuggled/)
  const refused = page.waitForEvent('console', (message) => message.text().includes('Content Security Policy'))
  await page.evaluate((html) => { document.body.insertAdjacentHTML('beforeend', html) }, image)
  await refused
  expect(await page.evaluate(() => 'smuggled' in window)).toBe(false)
})
