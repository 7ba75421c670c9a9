import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDb, type Db } from '@/db/client'
import { createPerson } from '@/db/mutations/people-account'
import { testDatabase } from '@/db/testing'
import { checkPassword } from './check-password'
import { hashPassword } from './password-hash'

let db: Db
let close: () => Promise<void>
let id: string

beforeAll(async () => {
  ;({ db, close } = createDb(await testDatabase(), 12))
  const made = await createPerson(db, { email: 'lena@example.org', passwordHash: await hashPassword('four plain words'), locale: null, region: null, timeZone: null, theme: 'system' }, { by: 'open' })
  if (typeof made === 'string') throw new Error(made)
  id = made.id
})
afterAll(() => close())

describe('checkPassword', () => {
  it('knows the person, and says the same of a wrong password and of an unknown address', async () => {
    expect(await checkPassword(db, 'Lena@Example.org', 'four plain words')).toEqual({ id })
    expect(await checkPassword(db, 'lena@example.org', 'four plain word')).toBe('wrong')
    expect(await checkPassword(db, 'nobody@example.org', 'four plain words')).toBe('wrong')
  })

  it('hashes for an unknown address too, so that time tells nothing', async () => {
    const times: Record<string, number[]> = { known: [], unknown: [] }
    for (let index = 0; index < 9; index += 1) {
      await db.execute('delete from sign_in_failures')
      for (const [kind, email] of [['known', 'lena@example.org'], ['unknown', 'nobody@example.org']] as const) {
        const start = performance.now()
        await checkPassword(db, email, 'wrong wrong wrong')
        times[kind]?.push(performance.now() - start)
      }
    }
    const median = (kind: string): number => times[kind]?.toSorted((a, b) => a - b)[4] ?? 0
    expect(median('unknown')).toBeGreaterThan(median('known') / 2)
  })

  it('checks no more than ten, then not even the right one; the same for an unknown address', async () => {
    await db.execute('delete from sign_in_failures')
    for (const email of ['lena@example.org', 'nobody@example.org']) {
      const answers = await Promise.all(Array.from({ length: 25 }, () => checkPassword(db, email, 'wrong wrong wrong')))
      expect(answers.filter((answer) => answer === 'wrong')).toHaveLength(10)
      expect(answers.filter((answer) => answer === 'later')).toHaveLength(15)
      expect(await checkPassword(db, email, 'four plain words')).toBe('later')
    }
  })
})
