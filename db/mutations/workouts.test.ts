import { and, eq, isNotNull } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDb, type Db } from '@/db/client'
import { searchClasses } from '@/db/queries/search-classes'
import { isSaved, listSavedClasses } from '@/db/queries/saved-classes'
import { hasHealthConsent, listWorkouts } from '@/db/queries/workouts'
import { consents, users, workouts } from '@/db/schema-people'
import { testDatabase } from '@/db/testing'
import { NO_FILTERS } from '@/lib/catalog/filters'
import type { Workout } from '@/lib/workout/workout'
import { withdrawHealthConsent } from './health-consent'
import { saveClass, unsaveClass } from './saved-classes'
import { deleteWorkout, keepWorkout } from './workouts'

let connection: ReturnType<typeof createDb>
let db: Db
let anna: string
let ben: string
let slug: string

beforeAll(async () => {
  connection = createDb(await testDatabase({ seeded: true }), 12)
  db = connection.db
  const people = await db.insert(users).values([{ email: 'anna@example.org' }, { email: 'ben@example.org' }]).returning({ id: users.id })
  anna = people[0]?.id ?? ''
  ben = people[1]?.id ?? ''
  slug = (await searchClasses(db, { ...NO_FILTERS, sort: 'shortest' }, 'en', 1, 0)).classes[0]?.slug ?? ''
}, 120_000)
afterAll(() => connection.close())

let ids = 0
const workout = (changes: Partial<Workout> = {}): Workout => ({
  id: `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`, class: slug,
  startedAt: '2026-03-01T07:00:00+01:00', finishedAt: '2026-03-01T07:05:00+01:00', seconds: 300, ended: 'finished', ...changes,
})

describe('keepWorkout', () => {
  it('creates once, repeats the same answer, and refuses another body under the same id', async () => {
    const sent = workout({ changes: { easier: ['squat'], fit: { from: 30, to: 22 } } })
    const first = await keepWorkout(db, anna, sent)
    expect(first).toMatchObject({ status: 'created', workout: { id: sent.id, seconds: 300, startedAt: '2026-03-01T06:00:00.000Z' } })
    const again = await keepWorkout(db, anna, { ...sent, startedAt: '2026-03-01T06:00:00.000Z', changes: { fit: { to: 22, from: 30 }, easier: ['squat'] } })
    expect(again).toEqual({ ...first, status: 'repeated' })
    expect(await keepWorkout(db, anna, { ...sent, seconds: 299 })).toEqual({ status: 'conflict' })
    expect(await keepWorkout(db, anna, { ...sent, changes: {} })).toEqual({ status: 'conflict' })
  })

  it('keeps one row of fifty that arrive at once', async () => {
    const sent = workout()
    const answers = await Promise.all(Array.from({ length: 50 }, () => keepWorkout(db, anna, sent)))
    expect(answers.filter((answer) => answer.status === 'created')).toHaveLength(1)
    expect(answers.filter((answer) => answer.status === 'repeated')).toHaveLength(49)
  })

  it('keeps texts that PostgreSQL would refuse, and knows them again', async () => {
    const sent = workout({ changes: { 'a\0': 'x\0y', half: '\ud800' } })
    const first = await keepWorkout(db, anna, sent)
    expect(first).toMatchObject({ status: 'created', workout: { changes: { a: 'xy', half: '\ufffd' } } })
    expect(await keepWorkout(db, anna, sent)).toEqual({ ...first, status: 'repeated' })
  })

  it.each([{ rpe: 0 }, { mood: 'worse' }, { pain: 'none' }, { note: '' }] as const)('keeps %j only with consent', async (said) => {
    expect(await keepWorkout(db, anna, workout(said))).toEqual({ status: 'consent' })
    const sent = workout(said)
    await db.insert(consents).values({ userId: anna, purpose: 'health', version: 1 })
    expect(await keepWorkout(db, anna, sent)).toMatchObject({ status: 'created', workout: said })
    await withdrawHealthConsent(db, anna)
    expect(await keepWorkout(db, anna, sent)).toEqual({ status: 'consent' })
  })

  it('keeps no health answer that arrives while consent is being withdrawn', async () => {
    for (let round = 0; round < 10; round++) {
      await db.insert(consents).values({ userId: anna, purpose: 'health', version: 1 })
      const sent = Array.from({ length: 8 }, () => workout({ note: 'sore' }))
      await Promise.all([...sent.map((each) => keepWorkout(db, anna, each)), withdrawHealthConsent(db, anna)])
      expect(await db.$count(workouts, and(eq(workouts.userId, anna), isNotNull(workouts.note)))).toBe(0)
    }
    await db.delete(workouts).where(eq(workouts.userId, anna))
  })

  it('lets two people use the same id without seeing each other', async () => {
    const sent = workout()
    await keepWorkout(db, anna, sent)
    expect(await keepWorkout(db, ben, { ...sent, seconds: 200 })).toMatchObject({ status: 'created', workout: { seconds: 200 } })
    expect((await listWorkouts(db, ben, 'en')).map((card) => card.id)).toEqual([sent.id])
  })
})

describe('deleteWorkout', () => {
  it('deletes one’s own and nobody else’s', async () => {
    const sent = workout()
    await keepWorkout(db, anna, sent)
    expect(await deleteWorkout(db, ben, sent.id)).toBe(false)
    expect((await listWorkouts(db, anna, 'de')).some((card) => card.id === sent.id)).toBe(true)
    expect(await deleteWorkout(db, anna, sent.id)).toBe(true)
    expect((await listWorkouts(db, anna, 'de')).some((card) => card.id === sent.id)).toBe(false)
  })
})

describe('consent', () => {
  it('is in force from when it is given until it is withdrawn', async () => {
    expect(await hasHealthConsent(db, ben)).toBe(false)
    await db.insert(consents).values({ userId: ben, purpose: 'health', version: 1 })
    expect(await hasHealthConsent(db, ben)).toBe(true)
    expect(await hasHealthConsent(db, anna)).toBe(false)
    await db.update(consents).set({ withdrawnAt: new Date() })
    expect(await hasHealthConsent(db, ben)).toBe(false)
  })
})

describe('saved classes', () => {
  it('are kept once, per person, and let go', async () => {
    expect(await saveClass(db, anna, 'no-such-class')).toBe(false)
    await saveClass(db, anna, slug)
    expect(await saveClass(db, anna, slug)).toBe(true)
    expect((await listSavedClasses(db, anna, 'fr')).map((card) => card.slug)).toEqual([slug])
    expect([await isSaved(db, anna, slug), await isSaved(db, ben, slug)]).toEqual([true, false])
    await unsaveClass(db, ben, slug)
    expect(await isSaved(db, anna, slug)).toBe(true)
    await unsaveClass(db, anna, slug)
    expect(await isSaved(db, anna, slug)).toBe(false)
  })
})

describe('popular', () => {
  it('is what people took most, from twenty workouts on', async () => {
    const [taken] = (await searchClasses(db, { ...NO_FILTERS, sort: 'longest' }, 'en', 1, 0)).classes
    const first = async () => (await searchClasses(db, { ...NO_FILTERS, sort: 'popular' }, 'en', 1, 0)).classes[0]?.slug
    expect(await first()).not.toBe(taken?.slug)
    for (let i = 0; i < 20; i++) await keepWorkout(db, ben, workout({ class: taken?.slug }))
    expect(await first()).toBe(taken?.slug)
  })
})
