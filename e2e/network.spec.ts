import { eq } from 'drizzle-orm'
import { users, workouts } from '@/db/schema-people'
import { expect, test } from './fixtures'
import { expectSignedIn, newEmail, sendSignUp } from './people'
import { holdClock, letRun, runToEnd, shortClass, startClass } from './player'

const local = `http://localhost:${process.env['E2E_PORT']}`
const named = `http://upbeat.test:${process.env['E2E_PORT']}`

// Another device of the home network: plain http, and a name that is not localhost.
test.use({ baseURL: named })

test('over plain http from another device: sign up, play, finish, find it in the history', async ({ page, playwright, db }) => {
  const api = await playwright.request.newContext({ baseURL: local })
  const detail = await shortClass(api)
  await api.dispose()
  const email = newEmail('network')
  await holdClock(page)
  await page.goto('/')
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false)
  await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: 'Create an account' }).click()
  await sendSignUp(page, email)
  await expect(page).toHaveURL(`${named}/`)
  await expectSignedIn(page)

  await page.goto(`/classes/${detail.slug}`)
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await expect(page.getByText(/^This address is plain http/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Use a secure address' })).toHaveAttribute('href', '/phone')
  await startClass(page)
  expect(await page.locator('video').evaluate((video: HTMLVideoElement) => !video.paused && video.srcObject !== null)).toBe(true)
  await letRun(page, 61)
  await runToEnd(page, detail)
  await expect(page.getByText('It is in your history.')).toBeVisible()
  await page.getByRole('link', { name: 'Your history' }).click()
  await expect(page).toHaveURL(`${named}/history`)
  const entry = page.getByRole('main').getByRole('listitem').filter({ hasText: detail.title })
  await expect(entry).toHaveCount(1)
  await expect(entry).not.toContainText('on this device')
  const kept = await db.select({ slug: workouts.classSlug, ended: workouts.ended }).from(workouts).innerJoin(users, eq(users.id, workouts.userId)).where(eq(users.email, email))
  expect(kept).toEqual([{ slug: detail.slug, ended: 'finished' }])

  await page.goto('/account')
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible()
})

test('under a name that the server does not know, signing up says what to do', async ({ playwright }) => {
  const api = await playwright.request.newContext({ baseURL: local, extraHTTPHeaders: { host: 'elsewhere.test' } })
  const page = await (await api.get('/sign-up')).text()
  expect(page).toContain('ALLOWED_HOSTS')
  expect(page).not.toContain('Create account</button>')
  await api.dispose()
})
