import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createDb } from '@/db/client'
import { hasHealthConsent } from '@/db/queries/workouts'
import { coaches, classes } from '@/db/schema'
import { consents, users, workouts } from '@/db/schema-people'
import { profiles } from '@/db/schema-plans'
import { testDatabase } from '@/db/testing'
import { withdrawHealthConsent } from './health-consent'

let connection: ReturnType<typeof createDb>
beforeAll(async () => { connection = createDb(await testDatabase(), 2) }, 60_000)
afterAll(() => connection.close())

it('ends consent and deletes what was kept under it, for this person alone', async () => {
  const { db } = connection
  await db.insert(coaches).values({ slug: 'mara', name: 'Mara', about: { en: 'a', de: 'a', es: 'a', sv: 'a', fr: 'a' }, leads: ['strength'], position: 0 })
  await db.insert(classes).values({
    slug: 'legs', recipe: 'legs', type: 'strength', seconds: 300, level: 'beginner', rpe: 5, peakRpe: 5, equipment: ['none'], focus: ['legs'], coach: 'mara', music: 'none',
    languages: ['en'], markets: ['GB'], avoid: [], tags: [], contraindications: [], muscles: {}, load: 25, metMinutes: 20, kcalPerKg: 0.3, contour: [[300, 5]], mix: 0,
    segments: [{ kind: 'work', seconds: 300, movement: null, side: 'none', rpe: 5, bpm: null, reps: null, cues: [] }],
  })
  const people = await db.insert(users).values([{ email: 'a@example.org' }, { email: 'b@example.org' }]).returning({ id: users.id })
  for (const { id: userId } of people) {
    await db.insert(consents).values({ userId, purpose: 'health', version: 1 })
    await db.insert(profiles).values({ userId, screening: { heart: true }, answeredAt: new Date() })
    await db.insert(workouts).values({ userId, id: crypto.randomUUID(), classSlug: 'legs', startedAt: new Date(0), finishedAt: new Date(300_000), seconds: 300, ended: 'finished', rpe: 7, note: 'sore' })
  }
  const [a, b] = people.map((person) => person.id)
  if (!a || !b) throw new Error('no people')
  await withdrawHealthConsent(db, a)
  expect([await hasHealthConsent(db, a), await hasHealthConsent(db, b)]).toEqual([false, true])
  expect(await db.select({ id: profiles.userId }).from(profiles)).toEqual([{ id: b }])
  expect(await db.select({ rpe: workouts.rpe, note: workouts.note }).from(workouts).where(eq(workouts.userId, a))).toEqual([{ rpe: null, note: null }])
  expect(await db.select({ rpe: workouts.rpe, note: workouts.note }).from(workouts).where(eq(workouts.userId, b))).toEqual([{ rpe: 7, note: 'sore' }])
})
