import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDb, type Db } from '@/db/client'
import { becomeOperator, createOperatorLink, operatorLink } from '@/db/mutations/operator-link'
import { changePassword, createPerson, deletePerson, resetPassword, savePreferences, type NewPerson } from '@/db/mutations/people-account'
import { GUESSES, returnGuess, takeGuess } from '@/db/mutations/people-guess'
import { createLink, createResetLink } from '@/db/mutations/people-link'
import { createSession, deleteSessions, extendSession } from '@/db/mutations/people-session'
import { hashToken, newToken } from '@/db/mutations/people-token'
import { countSessions, getCredentials, getPerson, getSession, hasOperator, isLinkOpen } from '@/db/queries/people'
import { consents, oneTimeLinks, sessions, signInFailures } from '@/db/schema-people'
import { testDatabase } from '@/db/testing'

let url: string
let db: Db
let close: () => Promise<void>
let made = 0

beforeAll(async () => {
  url = await testDatabase()
  ;({ db, close } = createDb(url, 12))
})
afterAll(() => close())

const person = (email: string): NewPerson => ({ email, passwordHash: 'hash', locale: 'de', region: 'AT', timeZone: 'Europe/Vienna', theme: 'dark' })

async function newPerson(): Promise<{ id: string; email: string }> {
  made += 1
  const email = `person${made}@example.org`
  const created = await createPerson(db, person(email), { by: 'open' })
  if (typeof created === 'string') throw new Error(created)
  return { id: created.id, email }
}

async function signedIn(userId: string): Promise<string> {
  const hash = hashToken(newToken())
  await createSession(db, userId, hash)
  return hash
}

describe('an account', () => {
  it('is found by its address, upper and lower case alike, and only once', async () => {
    const { id, email } = await newPerson()
    expect(await getCredentials(db, email.toUpperCase())).toEqual({ id, passwordHash: 'hash' })
    expect(await createPerson(db, person(email.toUpperCase()), { by: 'open' })).toBe('taken')
    expect(await getCredentials(db, 'nobody@example.org')).toBeNull()
    const several = await Promise.all(Array.from({ length: 8 }, () => createPerson(db, person('race@example.org'), { by: 'open' })))
    expect(several.filter((result) => result !== 'taken')).toHaveLength(1)
  })

  it('keeps its choices to itself', async () => {
    const [a, b] = [await newPerson(), await newPerson()]
    await savePreferences(db, a.id, { locale: 'fr', region: null, timeZone: 'UTC', theme: 'light' })
    expect(await getPerson(db, a.id)).toMatchObject({ locale: 'fr', region: null, timeZone: 'UTC', theme: 'light', role: 'person' })
    expect(await getPerson(db, b.id)).toMatchObject({ locale: 'de', region: 'AT', timeZone: 'Europe/Vienna', theme: 'dark' })
  })

  it('leaves no row when it is deleted, and others keep theirs', async () => {
    const [a, b] = [await newPerson(), await newPerson()]
    for (const { id, email } of [a, b]) {
      await signedIn(id)
      await createResetLink(db, email)
      await takeGuess(db, email)
      await db.insert(consents).values({ userId: id, purpose: 'health', version: 1 })
      await db.execute(sql`insert into verification_tokens (identifier, token_hash, expires) values (${email}, 'x', now())`)
      await db.execute(sql`insert into accounts (user_id, type, provider, provider_account_id) values (${id}, 'oidc', 'test', ${email})`)
    }
    const before = await traces(b)
    await deletePerson(db, a.id)
    expect(await traces(a)).toEqual([])
    expect(await traces(b)).toEqual(before)
    expect(before.length).toBeGreaterThan(5)
  })

  async function traces({ id, email }: { id: string; email: string }): Promise<string[]> {
    const tables = await db.execute<{ name: string }>(sql`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`)
    const found: string[] = []
    for (const { name } of tables) {
      const [row] = await db.execute<{ n: number }>(sql`select count(*)::int as n from ${sql.identifier(name)} t where to_jsonb(t)::text like any(array[${`%${id}%`}, ${`%"${email}"%`}])`)
      if (row && row.n > 0) found.push(name)
    }
    return found.toSorted()
  }
})

describe('a session', () => {
  it('names its person until it ends', async () => {
    const { id, email } = await newPerson()
    const [one, two] = [await signedIn(id), await signedIn(id)]
    expect((await getSession(db, one))?.viewer).toMatchObject({ id, email })
    expect(await countSessions(db, id)).toBe(2)
    await changePassword(db, id, 'new', one)
    expect(await getSession(db, one)).not.toBeNull()
    expect(await getSession(db, two)).toBeNull()
    await deleteSessions(db, id)
    expect(await getSession(db, one)).toBeNull()
  })

  it('lasts 30 days from the last visit', async () => {
    const { id } = await newPerson()
    const hash = await signedIn(id)
    const days = async () => ((await getSession(db, hash))?.expires.getTime() ?? 0) - Date.now()
    expect(await days() / 86_400_000).toBeCloseTo(30, 1)
    await db.update(sessions).set({ expires: sql`now() + interval '3 days'` }).where(eq(sessions.tokenHash, hash))
    await extendSession(db, hash)
    expect(await days() / 86_400_000).toBeCloseTo(30, 1)
    await db.update(sessions).set({ expires: sql`now() - interval '1 second'` }).where(eq(sessions.tokenHash, hash))
    expect(await getSession(db, hash)).toBeNull()
  })

  it('ends for other people only by themselves', async () => {
    const [a, b] = [await newPerson(), await newPerson()]
    const [hers, his] = [await signedIn(a.id), await signedIn(b.id)]
    await deleteSessions(db, a.id)
    expect(await getSession(db, hers)).toBeNull()
    expect(await getSession(db, his)).not.toBeNull()
  })
})

describe('guessing', () => {
  it('gets ten checks in half an hour, however many ask at once', async () => {
    const taken = await Promise.all(Array.from({ length: 40 }, (_, index) => takeGuess(db, index % 2 ? 'Guess@example.org' : 'guess@example.org')))
    expect(taken.filter(Boolean)).toHaveLength(GUESSES)
    await db.update(signInFailures).set({ at: sql`now() - interval '31 minutes'` }).where(eq(signInFailures.email, 'guess@example.org'))
    expect(await takeGuess(db, 'guess@example.org')).not.toBeNull()
  })

  it('costs nothing when the password was right', async () => {
    for (let index = 0; index < 3 * GUESSES; index += 1) {
      const guess = await takeGuess(db, 'right@example.org')
      if (!guess) throw new Error('refused')
      await returnGuess(db, guess)
    }
    expect(await db.select().from(signInFailures).where(eq(signInFailures.email, 'right@example.org'))).toEqual([])
  })
})

describe('a reset link', () => {
  it('sets a password once, ends every session and forgets guesses', async () => {
    const { id, email } = await newPerson()
    const session = await signedIn(id)
    for (let index = 0; index < GUESSES; index += 1) await takeGuess(db, email)
    const [token, other] = [await createResetLink(db, email), await createResetLink(db, email)]
    const results = await Promise.all([1, 2, 3].map((n) => resetPassword(db, hashToken(token ?? ''), `new${n}`)))
    expect(results.filter(Boolean)).toEqual([{ id }])
    expect(await getSession(db, session)).toBeNull()
    expect(await takeGuess(db, email)).not.toBeNull()
    expect(await resetPassword(db, hashToken(other ?? ''), 'again')).toBeNull()
    expect((await getCredentials(db, email))?.passwordHash).toMatch(/^new/)
  })

  it('stops working after an hour, and serves nothing else', async () => {
    const { email } = await newPerson()
    const token = hashToken((await createResetLink(db, email)) ?? '')
    expect(await isLinkOpen(db, 'reset', token)).toBe(true)
    expect(await isLinkOpen(db, 'operator', token)).toBe(false)
    await db.update(oneTimeLinks).set({ expires: sql`now() - interval '1 second'` }).where(eq(oneTimeLinks.tokenHash, token))
    expect(await resetPassword(db, token, 'new')).toBeNull()
  })

  it('is made at most three times an hour, and for accounts only', async () => {
    const { email } = await newPerson()
    const tokens = await Promise.all(Array.from({ length: 6 }, () => createResetLink(db, email)))
    expect(tokens.filter(Boolean)).toHaveLength(3)
    expect(await createResetLink(db, 'nobody@example.org')).toBeNull()
  })

  it('lies in the database as a hash only', async () => {
    const { email } = await newPerson()
    const token = await createResetLink(db, email)
    const rows = await db.select().from(oneTimeLinks)
    expect(JSON.stringify(rows)).not.toContain(token)
  })
})

describe('an invitation', () => {
  it('makes one account', async () => {
    const admission = { by: 'invite', tokenHash: hashToken(await createLink(db, 'invite')) } as const
    const made = await Promise.all(['i1', 'i2', 'i3'].map((name) => createPerson(db, person(`${name}@example.org`), admission)))
    expect(made.filter((result) => result !== 'link')).toHaveLength(1)
    expect(await createPerson(db, person('i4@example.org'), { by: 'invite', tokenHash: hashToken('made up') })).toBe('link')
    expect(await getCredentials(db, 'i4@example.org')).toBeNull()
  })
})

describe('the operator’s link', () => {
  it('makes one operator, and there is none once there is an operator', async () => {
    const [a, b] = [await newPerson(), await newPerson()]
    const old = await createOperatorLink(db)
    const path = await operatorLink(url)
    expect(path).toMatch(/^\/operator\/[\w-]{43}$/)
    const token = hashToken((path ?? '').slice('/operator/'.length))
    expect(await becomeOperator(db, a.id, hashToken(old))).toBe(false)
    const results = await Promise.all([becomeOperator(db, a.id, token), becomeOperator(db, b.id, token)])
    expect(results.filter(Boolean)).toHaveLength(1)
    expect(await hasOperator(db)).toBe(true)
    expect(await operatorLink(url)).toBeNull()
    const late = hashToken(await createOperatorLink(db))
    expect(await createPerson(db, person('late@example.org'), { by: 'operator', tokenHash: late })).toBe('link')
  })
})
