import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { consents, savedClasses, workouts } from '@/db/schema-people'
import { readClasses } from './catalog'
import { expect, test } from './fixtures'
import { addPerson, enterAs } from './people'
import { aWorkout, post } from './workouts'

const refused = (reason: string) => ({ error: { reason, message: expect.stringMatching(/\w/) } })

test('a workout is kept once, however often it is sent', async ({ page, db }) => {
  const { id } = await addPerson(db, 'sends')
  const { request } = page.context()
  const workout = await aWorkout(page.request)
  expect(await post(request, workout)).toEqual({ status: 401, body: refused('signed-out') })
  await enterAs(page.context(), db, id)
  const sent = await Promise.all(Array.from({ length: 8 }, () => post(request, workout)))
  expect(sent.filter(({ status }) => status === 201)).toHaveLength(1)
  expect(sent.filter(({ status }) => status === 200)).toHaveLength(7)
  for (const { body } of sent) expect(body).toEqual(sent[0]?.body)
  expect(sent[0]?.body).toMatchObject({ id: workout.id, class: workout.class, seconds: workout.seconds, ended: 'finished' })
  expect(await post(request, { ...workout, seconds: workout.seconds - 60 })).toEqual({ status: 409, body: refused('conflict') })
  expect(await db.$count(workouts, eq(workouts.userId, id))).toBe(1)
})

test('a workout that cannot be is refused', async ({ page, db }) => {
  const { id } = await addPerson(db, 'refused')
  await enterAs(page.context(), db, id)
  const { request } = page.context()
  const workout = await aWorkout(page.request)
  const later = (ms: number) => new Date(Date.now() + ms).toISOString()
  const cases: [Record<string, unknown>, number, string][] = [
    [{ class: 'no-such-class' }, 400, 'unknown-class'],
    [{ id: 'not a uuid' }, 400, 'id'],
    [{ startedAt: 'yesterday' }, 400, 'time'],
    [{ startedAt: workout.finishedAt, finishedAt: workout.startedAt }, 400, 'order'],
    [{ startedAt: later(0), finishedAt: later(3_600_000) }, 400, 'future'],
    [{ startedAt: later(-20_000), finishedAt: later(-10_000) }, 400, 'seconds'],
    [{ seconds: 90_000 }, 400, 'seconds'],
    [{ seconds: 'many' }, 400, 'shape'],
    [{ ended: 'whatever' }, 400, 'shape'],
    [{ rpe: 6 }, 403, 'consent'],
    [{ pain: 'none' }, 403, 'consent'],
    [{ note: 'felt fine' }, 403, 'consent'],
  ]
  for (const [change, status, reason] of cases) expect(await post(request, { ...workout, ...change }), JSON.stringify(change)).toEqual({ status, body: refused(reason) })
  expect(await post(request, workout, { origin: 'http://elsewhere.example' })).toEqual({ status: 403, body: refused('cross-origin') })
  expect(await db.$count(workouts, eq(workouts.userId, id))).toBe(0)
  await db.insert(consents).values({ userId: id, purpose: 'health', version: 1 })
  expect((await post(request, { ...workout, rpe: 6.5, mood: 'better', pain: 'none', note: 'felt fine' })).status).toBe(201)
})

test('two people do not see each other’s history and cannot change it', async ({ page, newPerson, db, allowProblem }) => {
  allowProblem(/status of 500/)
  const [anna, ben] = [await addPerson(db, 'anna'), await addPerson(db, 'ben')]
  const other = await newPerson()
  await enterAs(page.context(), db, anna.id)
  await enterAs(other.context(), db, ben.id)
  const workout = await aWorkout(page.request)
  expect((await post(page.request, workout)).status).toBe(201)

  await other.goto('/history')
  await expect(other.getByRole('heading', { name: 'Nothing here yet.' })).toBeVisible()
  // The same id from someone else is another workout, and touches nothing.
  expect((await post(other.request, { ...workout, seconds: workout.seconds - 60, ended: 'stopped' })).status).toBe(201)

  await page.goto('/history')
  const deletion = deletionOf(page)
  await page.getByRole('button', { name: /^Delete / }).click()
  const { headers, body } = await deletion
  await db.delete(workouts).where(eq(workouts.userId, ben.id))
  await other.request.post('/history', { headers, data: body })
  const kept = await db.select({ id: workouts.id, seconds: workouts.seconds, ended: workouts.ended }).from(workouts).where(eq(workouts.userId, anna.id))
  expect(kept).toEqual([{ id: workout.id, seconds: workout.seconds, ended: 'finished' }])

  // Sent by Anna the very same call does delete.
  await page.unroute('**/history')
  await page.request.post('/history', { headers, data: body })
  expect(await db.$count(workouts, eq(workouts.userId, anna.id))).toBe(0)
  await post(page.request, { ...workout, id: randomUUID() })
  await page.reload()
  await page.getByRole('button', { name: /^Delete / }).click()
  await expect(page.getByRole('heading', { name: 'Nothing here yet.' })).toBeVisible()
  expect(await db.$count(workouts, eq(workouts.userId, anna.id))).toBe(0)
})

/** Holds back the call that deletes, and tells what it would have sent; without the cookie of who sent it. */
function deletionOf(page: Page): Promise<{ headers: Record<string, string>; body: string }> {
  return new Promise((resolve, reject) => {
    page.route('**/history', async (route) => {
      const request = route.request()
      if (request.method() !== 'POST') return route.continue()
      const { cookie: _cookie, 'content-length': _length, ...headers } = await request.allHeaders()
      resolve({ headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(':'))), body: request.postData() ?? '' })
      return route.fulfill({ status: 500, body: '' })
    }).catch(reject)
  })
}

test('a saved class stands in the history of who saved it', async ({ page, newPerson, db }) => {
  const { id } = await addPerson(db, 'saves')
  const { classes: [card] } = await readClasses(page.request, 'limit=1')
  await page.goto(`/classes/${card?.slug}`)
  await page.getByRole('link', { name: 'Save' }).click()
  await expect(page).toHaveURL(`/sign-in?next=/classes/${card?.slug}`)
  await enterAs(page.context(), db, id)
  await page.goto(`/classes/${card?.slug}`)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('button', { name: 'Saved' })).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => db.$count(savedClasses, eq(savedClasses.userId, id))).toBe(1)
  await page.goto('/history')
  await expect(page.getByRole('region', { name: 'Saved classes' }).getByRole('heading', { name: card?.title ?? '' })).toBeVisible()
  const other = await newPerson()
  await other.goto('/history')
  await expect(other.getByText('Saved classes')).toHaveCount(0)
})
