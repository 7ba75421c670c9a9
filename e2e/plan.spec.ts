import type { Page } from '@playwright/test'
import { and, asc, eq } from 'drizzle-orm'
import { consents, users } from '@/db/schema-people'
import { plans, planSessions, profiles } from '@/db/schema-plans'
import type { Db } from '@/db/client'
import { readClass } from './catalog'
import { expect, expectAccessible, test } from './fixtures'
import { addPerson, enterAs, expectSignedIn, expectSignedOut, newEmail, sendSignUp, signIn } from './people'
import { buildPlan, openClasses, openFirstDay, swapFirst, weeksOf } from './plans'

const sessionsOf = (db: Db, userId: string) =>
  db.select({ date: planSessions.date, slug: planSessions.classSlug, state: planSessions.state }).from(planSessions).where(eq(planSessions.userId, userId)).orderBy(asc(planSessions.date), asc(planSessions.position))

test('a guest builds a plan, swaps a class and keeps it through sign-up; a new sign-in finds it', async ({ page, db }) => {
  const email = newEmail('planner')
  await page.goto('/plan')
  await expect(page.getByRole('heading', { name: 'No plan yet.' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('main').getByRole('link', { name: 'Make a plan' }).click()
  await expect(page).toHaveURL('/plan/new')
  await expectAccessible(page)
  await buildPlan(page)
  await expect(weeksOf(page).getByRole('heading', { level: 2 })).toHaveText(['Week 1', 'Week 2'])
  await expectAccessible(page)
  const { before, after } = await swapFirst(page)
  expect(after).not.toBe(before)
  const titles = await openClasses(page).allInnerTexts()
  expect(titles.length).toBeGreaterThanOrEqual(2)

  await page.getByRole('button', { name: 'Keep it with an account' }).click()
  await expect(page).toHaveURL('/sign-up?next=/plan')
  await sendSignUp(page, email)
  await expect(page).toHaveURL('/plan')
  await expect(page.getByRole('heading', { level: 1, name: 'Your plan' })).toBeVisible()
  await expect(openClasses(page)).toHaveText(titles)
  await expectAccessible(page)
  const [person] = await db.select().from(users).where(eq(users.email, email))
  const id = person?.id ?? ''
  expect(await db.$count(plans, and(eq(plans.userId, id), eq(plans.active, true)))).toBe(1)
  const kept = await sessionsOf(db, id)
  expect((await readClass(page.request, kept[0]?.slug ?? '')).title).toBe(after)
  // What a guest says of their health stays on the device.
  expect(await db.$count(profiles, eq(profiles.userId, id))).toBe(0)
  expect(await db.$count(consents, eq(consents.userId, id))).toBe(0)

  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto('/')
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Open the plan' })).toBeVisible()
    await expectAccessible(page)
  }

  await page.goto('/account')
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expectSignedOut(page)
  await page.goto('/plan')
  await expect(page.getByRole('heading', { name: 'No plan yet.' })).toBeVisible()
  await signIn(page, email)
  await expectSignedIn(page)
  await page.goto('/plan')
  await expect(openClasses(page)).toHaveText(titles)

  const swapped = await swapFirst(page)
  await page.reload()
  await expect(openClasses(page).first()).toHaveText(swapped.after)
  const sheet = await openFirstDay(page)
  await sheet.getByRole('button', { name: 'Leave this day out' }).click()
  await expect(sheet).toBeHidden()
  await expect(weeksOf(page).getByText('left out').first()).toBeVisible()
  expect((await sessionsOf(db, id))[0]?.state).toBe('skipped')
})

test('a guest keeps a plan on the device, without an account', async ({ page }) => {
  await buildPlan(page)
  const titles = await openClasses(page).allInnerTexts()
  await page.getByRole('button', { name: 'Use it on this device' }).click()
  await expect(page.getByText('This plan is kept on this device only.')).toBeVisible()
  await page.reload()
  await expect(openClasses(page)).toHaveText(titles)
  await page.getByRole('button', { name: 'Delete plan' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'No plan yet.' })).toBeVisible()
})

test('a plan that a guest made joins the account that is made in another tab', async ({ page, context, db }) => {
  await buildPlan(page)
  await page.getByRole('button', { name: 'Use it on this device' }).click()
  const titles = await openClasses(page).allInnerTexts()
  const other = await context.newPage()
  const email = newEmail('plan-tabs')
  await other.goto('/sign-up')
  await sendSignUp(other, email)
  await expectSignedIn(other)
  await page.reload()
  await expect(page.getByText('kept on this device only')).toBeHidden()
  await expect(openClasses(page)).toHaveText(titles)
  await expect.poll(() => db.select({ id: plans.id }).from(plans).innerJoin(users, eq(users.id, plans.userId)).where(eq(users.email, email))).toHaveLength(1)
})

test('two people do not see each other’s plan and cannot change it', async ({ page, newPerson, db, allowProblem }) => {
  allowProblem(/ERR_FAILED/)
  const [anna, ben] = [await addPerson(db, 'anna'), await addPerson(db, 'ben')]
  await enterAs(page.context(), db, anna.id)
  const other = await newPerson()
  await enterAs(other.context(), db, ben.id)
  await buildPlan(page)
  await page.getByRole('button', { name: 'Keep this plan' }).click()
  await expect(page).toHaveURL('/plan')
  await expect(page.getByRole('heading', { level: 1, name: 'Your plan' })).toBeVisible()
  const before = await sessionsOf(db, anna.id)
  expect(before.length).toBeGreaterThan(0)

  await other.goto('/plan')
  await expect(other.getByRole('heading', { name: 'No plan yet.' })).toBeVisible()

  // What Anna's browser would send, Ben's sends instead: with his own cookie, and a plan of his own in place.
  const calls = await heldBack(page, async () => {
    const sheet = await openFirstDay(page)
    await sheet.getByRole('button', { name: 'Leave this day out' }).click()
    await expect(sheet.getByRole('alert')).toBeVisible()
    await sheet.getByRole('button', { name: 'Close' }).click()
    await page.getByRole('button', { name: 'Delete plan' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click()
    await expect(page.getByText('That did not work. Your plan is as it was.')).toBeVisible()
  })
  expect(calls).toHaveLength(2)
  for (const { headers, body } of calls) {
    const answer = await other.request.post('/plan', { headers, data: body })
    expect(await answer.text()).not.toContain('"ok":true')
  }
  expect(await sessionsOf(db, anna.id)).toEqual(before)
  expect(await db.$count(plans, eq(plans.userId, anna.id))).toBe(1)
  for (const { headers, body } of calls) await page.request.post('/plan', { headers, data: body })
  expect(await db.$count(plans, and(eq(plans.userId, anna.id), eq(plans.active, true)))).toBe(0)
})

type Call = { headers: Record<string, string>; body: string }

/** Keeps the calls that change something from the server while `act` runs, and tells what they would have been; without their cookie. */
async function heldBack(page: Page, act: () => Promise<void>): Promise<Call[]> {
  const calls: Call[] = []
  await page.route('**/plan', async (route) => {
    const request = route.request()
    if (request.method() !== 'POST') return route.continue()
    const { cookie: _cookie, 'content-length': _length, ...headers } = await request.allHeaders()
    calls.push({ headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(':'))), body: request.postData() ?? '' })
    return route.abort()
  })
  await act()
  await page.unroute('**/plan')
  return calls
}

test.describe('health answers', () => {
  test('are asked before the first plan, and stored with consent only', async ({ page, db }) => {
    const { id } = await addPerson(db, 'consents')
    await enterAs(page.context(), db, id)
    await page.goto('/plan/new')
    await page.getByRole('button', { name: 'Build my plan' }).click()
    await expect(page.getByText('Answer yes or no, so that the plan is right for you.')).toBeVisible()
    await buildPlan(page)
    await page.getByRole('button', { name: 'Keep this plan' }).click()
    await expect(page).toHaveURL('/plan')
    expect(await db.$count(profiles, eq(profiles.userId, id))).toBe(0)

    await page.goto('/plan/new')
    await page.getByRole('textbox', { name: 'Your age' }).fill('34')
    await page.getByRole('radio', { name: 'No', exact: true }).check()
    await page.getByRole('radio', { name: /^I agree/ }).check()
    await page.getByRole('button', { name: 'Build my plan' }).click()
    await page.getByRole('button', { name: 'Keep this plan' }).click()
    await expect(page).toHaveURL('/plan')
    await expect.poll(() => db.$count(profiles, eq(profiles.userId, id))).toBe(1)
    expect(await db.select({ purpose: consents.purpose, withdrawnAt: consents.withdrawnAt }).from(consents).where(eq(consents.userId, id))).toEqual([{ purpose: 'health', withdrawnAt: null }])
  })

  test('that ask for care are answered with gentle classes only, and under 16 with no plan', async ({ page }) => {
    await page.goto('/plan/new')
    await page.getByRole('textbox', { name: 'Your age' }).fill('61')
    await page.getByRole('radio', { name: 'Yes', exact: true }).check()
    await page.getByRole('checkbox', { name: /pain in my chest/ }).check()
    await page.getByRole('button', { name: 'Build my plan' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Here is your plan' })).toBeVisible()
    const slugs = await openClasses(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-1) ?? ''))
    expect(slugs.length).toBeGreaterThan(0)
    for (const slug of slugs) expect((await readClass(page.request, slug)).peakRpe, slug).toBeLessThanOrEqual(3)

    await page.getByRole('button', { name: 'Change the answers' }).click()
    await page.getByRole('textbox', { name: 'Your age' }).fill('15')
    await page.getByRole('button', { name: 'Build my plan' }).click()
    await expect(page.getByRole('heading', { name: 'That does not make a plan yet.' })).toBeVisible()
    await expectAccessible(page)
  })
})
