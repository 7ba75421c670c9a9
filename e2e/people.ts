import { randomUUID } from 'node:crypto'
import type { BrowserContext, Page } from '@playwright/test'
import type { Db } from '@/db/client'
import { createSession } from '@/db/mutations/people-session'
import { hashToken, newToken } from '@/db/mutations/people-token'
import { users } from '@/db/schema-people'
import { hashPassword } from '@/lib/server/auth/password-hash'
import { expect } from './fixtures'

export const PASSWORD = 'violet kettle morning train'

/** An address nobody else has. */
export function newEmail(name: string): string {
  return `${name}-${randomUUID()}@example.org`
}

/** An account, made in the database. */
export async function addPerson(db: Db, name: string): Promise<{ id: string; email: string }> {
  const email = newEmail(name)
  const [person] = await db.insert(users).values({ email, passwordHash: await hashPassword(PASSWORD) }).returning({ id: users.id })
  if (!person) throw new Error('no account was made')
  return { id: person.id, email }
}

/** A browser signed in as a person, without the form. */
export async function enterAs(context: BrowserContext, db: Db, id: string): Promise<void> {
  const token = newToken()
  await createSession(db, id, hashToken(token))
  await context.addCookies([{ name: 'authjs.session-token', value: token, domain: 'localhost', path: '/', httpOnly: true, sameSite: 'Lax' }])
}

/** Fills the form of the page of /sign-up that is open, and sends it. */
export async function sendSignUp(page: Page, email: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Create an account' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Email' }).fill(email)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Create account' }).click()
}

export async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.goto('/sign-in')
  await page.getByRole('textbox', { name: 'Email' }).fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

export async function expectSignedIn(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByRole('link', { name: 'Account' })).toBeVisible()
}

export async function expectSignedOut(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible()
}
