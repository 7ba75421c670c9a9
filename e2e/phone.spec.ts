import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import decodeQR from 'qr/decode.js'
import { freePort } from '@/db/embedded-process'
import { projectFolder } from '@/db/embedded-paths'
import { type Https, prepareHttps } from '@/scripts/start/https/serve-https'
import { startWebServer } from '@/scripts/start/web-server'
import { expect, expectAccessible, test } from './fixtures'
import { expectSignedIn, newEmail, sendSignUp } from './people'
import { aWorkout } from './workouts'

const local = `http://localhost:${process.env['E2E_PORT']}`
const named = `http://upbeat.test:${process.env['E2E_PORT']}`

/** What a camera reads in the code as the page draws it. */
async function readCode(code: Locator): Promise<string> {
  const data = await code.evaluate(async (svg) => {
    const image = new Image()
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`
    await image.decode()
    const context = Object.assign(document.createElement('canvas'), { width: 300, height: 300 }).getContext('2d')
    context?.drawImage(image, 0, 0, 300, 300)
    return [...context?.getImageData(0, 0, 300, 300).data ?? []]
  })
  return decodeQR({ width: 300, height: 300, data: Uint8Array.from(data) })
}

const facts = (page: Page) => page.getByRole('main').getByRole('listitem').filter({ hasText: /: (yes|no)/ })

test('over plain http: the address as a code, what works here, and how https is turned on', async ({ page, request }) => {
  await page.goto(`${named}/phone`)
  await expect(page.getByRole('heading', { level: 1, name: 'On your phone' })).toBeVisible()
  await expect(page.getByText(`${named}/phone`, { exact: true })).toBeVisible()
  expect(await readCode(page.getByRole('img', { name: `QR code: ${named}/phone` }))).toBe(`${named}/phone`)
  await expect(facts(page)).toHaveText([
    'Secure page: nothis page came over plain http', 'Figure and clock: yes', 'Sound: yes',
    'The screen stays on: nothe browser allows it on https pages only', 'A class is kept until it is sent: yes',
  ])
  await expect(page.getByText('npm start -- --https')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Get the certificate' })).toBeHidden()
  expect((await request.get(`${local}/phone/authority`)).status()).toBe(404)
  await page.goto(`${named}/de/phone`)
  expect(await readCode(page.getByRole('img', { name: 'QR-Code' }))).toBe(`${named}/de/phone`)
})

test('is found from the foot of a page and from the settings', async ({ page }) => {
  await page.goto('/coaches')
  await page.getByRole('contentinfo').getByRole('link', { name: 'On your phone' }).click()
  await expect(page).toHaveURL('/phone')
  await page.goto('/settings')
  await page.getByRole('link', { name: 'Use Upbeat on a phone' }).click()
  await expect(page).toHaveURL('/phone')
})

test('behind a proxy that speaks https, there is nothing to set up', async ({ request }) => {
  const page = await (await request.get(`${local}/phone`, { headers: { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'upbeat.test' } })).text()
  expect(page).toContain('QR code: https://upbeat.test/phone')
  expect(page).toContain('Secure already')
  expect(page).not.toContain('npm start')
})

test.describe('with https of its own', () => {
  test.describe.configure({ mode: 'default' })
  test.use({ ignoreHTTPSErrors: true })

  const folder = mkdtempSync(join(tmpdir(), 'upbeat-e2e-https-'))
  let https: Https
  let plain: string
  let secure: string
  const stops: (() => Promise<void>)[] = []

  test.beforeAll(async () => {
    const { databaseUrl } = JSON.parse(readFileSync(process.env['E2E_STATE'] ?? '', 'utf8')) as { databaseUrl: string }
    const [port, securePort] = [await freePort(), await freePort()]
    https = await prepareHttps(folder, securePort)
    const env = { DATABASE_URL: databaseUrl, AUTH_SECRET: 'a secret of this test alone, long enough', ...https.env }
    stops.push((await startWebServer({ root: projectFolder, port, dev: false, env })).stop, (await https.start(port)).stop)
    plain = `http://localhost:${port}`
    secure = `https://localhost:${securePort}`
  })
  test.afterAll(async () => {
    for (const stop of stops.toReversed()) await stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test('the page gives the certificate and says how a phone comes to trust it', async ({ page, request }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${plain}/phone`)
    const get = page.getByRole('link', { name: 'Get the certificate' })
    await expect(get).toHaveAttribute('href', '/phone/authority')
    const file = await request.get(`${plain}/phone/authority`)
    expect(file.headers()).toMatchObject({ 'content-type': 'application/x-x509-ca-cert', 'content-disposition': expect.stringContaining('upbeat-authority.crt') })
    expect((await file.body()).toString('base64')).toBe(https.env.UPBEAT_AUTHORITY)
    await expect(page.getByRole('main')).toContainText(https.fingerprint)
    for (const phone of ['iPhone and iPad', 'Android']) await expect(page.getByRole('heading', { level: 3, name: phone })).toHaveCount(2)
    await expectAccessible(page)
  })

  test('the secure address keeps the screen on, signs up with a secure cookie and keeps a workout', async ({ page, request }) => {
    const answer = await page.goto(`${secure}/phone`)
    // Remembered, it would lock people out of the plain address.
    expect(answer?.headers()['strict-transport-security']).toBeUndefined()
    await expect(facts(page)).toHaveText(['Secure page: yes', 'Figure and clock: yes', 'Sound: yes', 'The screen stays on: yes', 'A class is kept until it is sent: yes'])
    await page.goto(`${secure}/sign-up`)
    await sendSignUp(page, newEmail('secure'))
    await expect(page).toHaveURL(`${secure}/`)
    await expectSignedIn(page)
    const session = (await page.context().cookies()).filter(({ name }) => name.includes('session-token'))
    expect(session).toMatchObject([{ name: '__Secure-authjs.session-token', secure: true, httpOnly: true }])
    const workout = await aWorkout(request)
    const status = await page.evaluate(async (body) => (await fetch('/api/workouts', { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status, JSON.stringify(workout))
    expect(status).toBe(201)
  })
})
