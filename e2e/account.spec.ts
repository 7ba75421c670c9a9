import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { eq, sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { consents, savedClasses, sessions, signInFailures, users, workouts } from '@/db/schema-people'
import { profiles } from '@/db/schema-plans'
import { readClasses } from './catalog'
import { expect, expectAccessible, test } from './fixtures'
import { addPerson, enterAs, expectSignedIn, expectSignedOut, newEmail, PASSWORD, sendSignUp, signIn } from './people'
import { holdClock, shortClass, takeClass } from './player'
import { aWorkout, post } from './workouts'

const run = promisify(execFile)

test('sign up, sign out, sign in', async ({ page, db }) => {
  const email = newEmail('lena')
  await page.goto('/coaches')
  await page.getByRole('link', { name: 'Sign in' }).click()
  await page.getByRole('link', { name: 'Create an account' }).click()
  await sendSignUp(page, email)
  await expect(page).toHaveURL('/coaches')
  await expectSignedIn(page)
  const [stored] = await db.select().from(users).where(eq(users.email, email))
  expect(stored?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)

  await page.getByRole('link', { name: 'Account' }).click()
  await expect(page.getByText(email)).toBeVisible()
  await expect(page.getByText('You are signed in on this device only.')).toBeVisible()
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectAccessible(page)
  }
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page).toHaveURL('/')
  await expectSignedOut(page)
  await page.goto('/account')
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
  expect(await db.$count(sessions, eq(sessions.userId, stored?.id ?? ''))).toBe(0)

  await signIn(page, email.toUpperCase())
  await expect(page).toHaveURL('/')
  await expectSignedIn(page)
})

test('a wrong password is said plainly, and so is a form that is not filled in', async ({ page, db }) => {
  const { email } = await addPerson(db, 'wrong')
  await signIn(page, email, 'not this password')
  const sentence = 'Email and password do not match. Check both, or set a new password.'
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(sentence)
  await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue(email)
  await expectAccessible(page)
  await signIn(page, newEmail('nobody'), 'not this password')
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(sentence)

  await page.goto('/sign-up')
  await page.getByRole('textbox', { name: 'Email' }).fill('lena')
  await page.getByLabel('Password', { exact: true }).fill('short')
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByText('Write an address like lena@example.org.')).toBeVisible()
  await expect(page.getByText('At least 10 characters. You have 5.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Email' })).toBeFocused()
  await expectAccessible(page)
})

test('too many guesses are refused, even with the right password', async ({ page, db }) => {
  const { email } = await addPerson(db, 'guessed')
  await db.insert(signInFailures).values(Array.from({ length: 10 }, () => ({ email })))
  await signIn(page, email)
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Too many tries for this account.')
})

test('an address that has an account already gets no second one, and its password stays', async ({ page, db }) => {
  const { id, email } = await addPerson(db, 'twice')
  const [before] = await db.select().from(users).where(eq(users.id, id))
  await page.goto('/sign-up')
  await page.getByRole('textbox', { name: 'Email' }).fill(email)
  await page.getByLabel('Password', { exact: true }).fill('another password altogether')
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByText('This address may have an account already.')).toBeVisible()
  expect(await db.select().from(users).where(eq(users.email, email))).toEqual([before])
  await page.goto('/')
  await expectSignedOut(page)
})

test('a changed password signs every other device out', async ({ page, newPerson, db }) => {
  const { id, email } = await addPerson(db, 'changes')
  await enterAs(page.context(), db, id)
  const other = await newPerson()
  await signIn(other, email)
  await expectSignedIn(other)

  await page.goto('/account')
  await expect(page.getByText('You are signed in on 2 devices, this one included.')).toBeVisible()
  await page.getByLabel('Current password').fill('this is not it')
  await page.getByLabel('New password').fill('seven quiet garden lamps')
  await page.getByRole('button', { name: 'Change password' }).click()
  await expect(page.getByText('This is not your password.')).toBeVisible()
  await page.getByLabel('Current password').fill(PASSWORD)
  await page.getByLabel('New password').fill('seven quiet garden lamps')
  await page.getByRole('button', { name: 'Change password' }).click()
  await expect(page.getByText('Your password is changed. Other devices are signed out.')).toBeVisible()

  await other.goto('/')
  await expectSignedOut(other)
  await page.goto('/')
  await expectSignedIn(page)
  await signIn(other, email)
  await expect(other.getByRole('main').getByRole('alert')).toContainText('do not match')
  await signIn(other, email, 'seven quiet garden lamps')
  await expectSignedIn(other)

  await page.goto('/account')
  await page.getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(page).toHaveURL('/sign-in')
  await other.goto('/')
  await expectSignedOut(other)
})

test('the one-time link of the operator sets a new password, once', async ({ page, newPerson, db }) => {
  const { id, email } = await addPerson(db, 'forgot')
  const elsewhere = await newPerson()
  await enterAs(elsewhere.context(), db, id)
  const { databaseUrl } = JSON.parse(readFileSync(process.env['E2E_STATE'] ?? '', 'utf8')) as { databaseUrl: string }
  const { stdout } = await run('npm', ['run', '-s', 'user', '--', 'reset', email], { env: { ...process.env, DATABASE_URL: databaseUrl, PORT: process.env['E2E_PORT'] } })
  const link = stdout.trim()
  expect(link).toMatch(/^http:\/\/localhost:\d+\/reset\/[\w-]{43}$/)

  await page.goto(link)
  await page.getByLabel('New password').fill('eleven slow river boats')
  await page.getByRole('button', { name: 'Save and sign in' }).click()
  await expect(page).toHaveURL('/')
  await expectSignedIn(page)
  await elsewhere.goto('/')
  await expectSignedOut(elsewhere)

  await elsewhere.goto(link)
  await expect(elsewhere.getByRole('heading', { name: 'This link does not work any more.' })).toBeVisible()
  await signIn(elsewhere, email, 'eleven slow river boats')
  await expectSignedIn(elsewhere)
  await expect(run('npm', ['run', '-s', 'user', '--', 'reset', newEmail('nobody')], { env: { ...process.env, DATABASE_URL: databaseUrl } })).rejects.toThrow(/no account/)
})

test('what a guest did joins the account on sign-up', async ({ page, db }) => {
  const email = newEmail('guest')
  await holdClock(page)
  const detail = await shortClass(page.request)
  await takeClass(page, detail)
  await page.getByRole('link', { name: 'Your history' }).click()
  await page.getByRole('main').getByRole('link', { name: 'Create an account' }).click()
  await sendSignUp(page, email)
  await expect(page).toHaveURL('/history')
  const entry = page.getByRole('main').getByRole('listitem').filter({ hasText: detail.title })
  await expect(entry).toHaveCount(1)
  await expect(entry).not.toContainText('on this device')
  await expectWorkoutOf(db, email, detail.slug)
})

test('what a guest did joins the account that is made in another tab', async ({ page, context, db }) => {
  const email = newEmail('tabs')
  await holdClock(page)
  const detail = await shortClass(page.request)
  await takeClass(page, detail)
  await page.goto('/history')
  await expect(page.getByText('on this device', { exact: true })).toBeVisible()
  const other = await context.newPage()
  await other.goto('/sign-up')
  await sendSignUp(other, email)
  await expectSignedIn(other)
  await expectWorkoutOf(db, email, detail.slug)
  await page.reload()
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: detail.title })).not.toContainText('on this device')
})

async function expectWorkoutOf(db: Db, email: string, slug: string): Promise<void> {
  await expect.poll(async () => (await db.select({ slug: workouts.classSlug, ended: workouts.ended }).from(workouts).innerJoin(users, eq(users.id, workouts.userId)).where(eq(users.email, email)))).toEqual([{ slug, ended: 'finished' }])
}

test('settings are kept: language, dates, theme', async ({ page, db }) => {
  const { id } = await addPerson(db, 'settings')
  await enterAs(page.context(), db, id)
  await page.goto('/settings')
  await page.getByRole('combobox', { name: 'Time zone' }).selectOption('Australia/Lord_Howe')
  await page.getByRole('radio', { name: 'Dark' }).check()
  await page.getByRole('combobox', { name: 'Language' }).last().selectOption('de')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page).toHaveURL(/^[^?]+\/de\/settings/)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByText('Gespeichert.')).toBeVisible()
  const [stored] = await db.select().from(users).where(eq(users.id, id))
  expect(stored).toMatchObject({ theme: 'dark', timeZone: 'Australia/Lord_Howe', locale: 'de' })
})

test('deleting the account leaves no row of it in any table', async ({ page, db }) => {
  const { id, email } = await addPerson(db, 'leaves')
  await enterAs(page.context(), db, id)
  await post(page.request, await aWorkout(page.request))
  const { classes: [card] } = await readClasses(page.request, 'limit=1')
  await page.goto(`/classes/${card?.slug}`)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect.poll(() => db.$count(savedClasses, eq(savedClasses.userId, id))).toBe(1)
  await db.insert(consents).values({ userId: id, purpose: 'health', version: 1 })
  await db.insert(profiles).values({ userId: id, screening: { age: 40 }, answeredAt: new Date() })
  await db.insert(signInFailures).values({ email })
  await db.execute(sql`insert into plans (user_id, id, request, uses_profile, starts_on, weeks, week_kinds) values (${id}, gen_random_uuid(), '{}', false, current_date, 1, '["build"]')`)
  await db.execute(sql`insert into plan_sessions (user_id, plan_id, date, position, class_slug, role, reason) select user_id, id, current_date, 0, ${card?.slug ?? ''}, 'main', 'because' from plans where user_id = ${id}`)
  await db.execute(sql`insert into one_time_links (token_hash, purpose, user_id, expires) values (${randomUUID()}, 'reset', ${id}, now() + interval '1 hour')`)
  await db.execute(sql`insert into accounts (user_id, type, provider, provider_account_id) values (${id}, 'oidc', 'test', ${randomUUID()})`)
  await db.execute(sql`insert into verification_tokens (identifier, token_hash, expires) values (${email}, ${randomUUID()}, now() + interval '1 hour')`)
  const owned = await tablesThatName(db, id)
  const personal = await db.execute<{ table_name: string }>(sql`select distinct table_name from information_schema.columns where table_schema = 'public' and column_name = 'user_id'`)
  expect(personal.map((row) => row.table_name).filter((name) => !owned.includes(name))).toEqual([])
  expect(await tablesThatName(db, email)).toEqual(expect.arrayContaining(['users', 'sign_in_failures', 'verification_tokens']))

  await page.goto('/account')
  await page.getByText('Delete my account').click()
  await page.getByLabel('Your password').fill('not this password')
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await expect(page.getByText('This is not your password.')).toBeVisible()
  await page.getByLabel('Your password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await expect(page.getByText('Your account and everything in it is gone.')).toBeVisible()
  expect(await tablesThatName(db, id)).toEqual([])
  expect(await tablesThatName(db, email)).toEqual([])
  await page.goto('/')
  await expectSignedOut(page)
})

/** Every table in which the text stands in any column of any row. */
async function tablesThatName(db: Db, text: string): Promise<string[]> {
  const tables = await db.execute<{ name: string }>(sql`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`)
  const found: string[] = []
  for (const { name } of tables) {
    const [row] = await db.execute<{ n: number }>(sql`select count(*)::int as n from ${sql.identifier(name)} t where t::text ilike ${`%${text}%`}`)
    if (row && row.n > 0) found.push(name)
  }
  return found
}
