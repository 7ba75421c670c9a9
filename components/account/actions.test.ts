import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDb, type Db } from '@/db/client'
import { createPerson } from '@/db/mutations/people-account'
import { createSession } from '@/db/mutations/people-session'
import { getCredentials, getPerson, getSession } from '@/db/queries/people'
import { testDatabase } from '@/db/testing'
import { hashPassword, verifyPassword } from '@/lib/server/auth/password-hash'
import { changePasswordAction, deleteAccountAction, savePreferencesAction, signOutEverywhereAction } from './account-actions'
import { signInAction, signUpAction } from './actions'

const device = vi.hoisted(() => ({ session: null as string | null, started: [] as (string | null)[], jar: new Map<string, string>(), db: null as unknown }))
vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(new Headers({ host: 'localhost', origin: 'http://localhost', 'next-action': 'x' })),
  cookies: () => Promise.resolve({
    get: (name: string) => (device.jar.has(name) ? { value: device.jar.get(name) } : undefined),
    set: (name: string, value: string) => device.jar.set(name, value),
    delete: (name: string) => device.jar.delete(name),
  }),
}))
vi.mock('@/lib/server/db', () => ({ getDb: () => device.db }))
vi.mock('@/i18n/navigation', () => ({ getPathname: ({ href }: { href: string | { pathname: string } }) => (typeof href === 'string' ? href : href.pathname) }))
vi.mock('@/lib/server/auth/session', () => ({
  isSecure: () => Promise.resolve(false),
  sessionHash: () => Promise.resolve(device.session),
  startSession: (id: string) => Promise.resolve(device.started.push(id)),
  startDecoy: () => Promise.resolve(device.started.push(null)),
  endSession: () => Promise.resolve(),
}))
vi.mock('@/lib/server/auth/reset', () => ({ mailResetLink: vi.fn<() => void>(), setPasswordByLink: vi.fn<() => void>() }))

let db: Db
let close: () => Promise<void>
let made = 0

beforeAll(async () => {
  ;({ db, close } = createDb(await testDatabase(), 5))
  device.db = db
})
afterAll(() => close())
beforeEach(() => {
  device.session = null
  device.started = []
  device.jar.clear()
})

const PASSWORD = 'four plain words'

async function newPerson(): Promise<{ id: string; email: string; session: string }> {
  made += 1
  const email = `person${made}@example.org`
  const person = await createPerson(db, { email, passwordHash: await hashPassword(PASSWORD), locale: null, region: null, timeZone: null, theme: 'system' }, { by: 'open' })
  if (typeof person === 'string') throw new Error(person)
  await createSession(db, person.id, `session${made}`)
  return { id: person.id, email, session: `session${made}` }
}

function form(fields: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  return data
}

describe('signing up and in', () => {
  it('answers alike for a new address and one that has an account', async () => {
    const { email, id } = await newPerson()
    const fields = { password: 'four other words', locale: 'en', next: '/plan' }
    const [fresh, taken] = [await signUpAction(null, form({ ...fields, email: 'fresh@example.org' })), await signUpAction(null, form({ ...fields, email }))]
    expect(taken).toEqual(fresh)
    expect(device.started).toEqual([expect.any(String), null])
    expect(await verifyPassword((await getCredentials(db, email))?.passwordHash ?? null, PASSWORD)).toBe(true)
    expect((await getCredentials(db, email))?.id).toBe(id)
  })

  it('takes a guest’s choices into the account', async () => {
    device.jar.set('theme', 'dark').set('region', 'SE').set('time-zone', 'Europe/Stockholm')
    await signUpAction(null, form({ email: 'guest@example.org', password: PASSWORD, locale: 'sv', timeZone: 'UTC' }))
    expect(await getPerson(db, (await getCredentials(db, 'guest@example.org'))?.id ?? '')).toMatchObject({ locale: 'sv', theme: 'dark', region: 'SE', timeZone: 'Europe/Stockholm', role: 'person' })
  })

  it('refuses what is no address or too short, and never gives a password back', async () => {
    const answer = await signUpAction(null, form({ email: 'lena', password: 'hush', locale: 'en' }))
    expect(answer).toEqual({ ok: false, reason: 'invalid', fields: { email: { reason: 'email' }, password: { reason: 'short', count: 4 } }, kept: { email: 'lena' } })
    expect(device.started).toEqual([])
  })

  it('goes on to places on this server only', async () => {
    const { email } = await newPerson()
    const to = async (next: string) => signInAction(null, form({ email, password: PASSWORD, locale: 'en', next }))
    expect(await to('/plan?week=2')).toEqual({ ok: true, to: '/plan?week=2' })
    expect(await to('//evil.example')).toEqual({ ok: true, to: '/' })
  })

  it('signs nobody in with a wrong password', async () => {
    const { email } = await newPerson()
    const answers = [await signInAction(null, form({ email, password: 'wrong wrong', locale: 'en' })), await signInAction(null, form({ email: 'nobody@example.org', password: 'wrong wrong', locale: 'en' }))]
    expect(answers.map((answer) => !answer.ok && answer.reason)).toEqual(['wrong', 'wrong'])
    expect(device.started).toEqual([])
  })
})

describe('the account', () => {
  it('is left alone by a guest', async () => {
    const { id, session } = await newPerson()
    for (const action of [changePasswordAction, deleteAccountAction, signOutEverywhereAction]) {
      expect(await action(null, form({ password: PASSWORD, current: PASSWORD, locale: 'en', id, userId: id }))).toMatchObject({ ok: false, reason: 'signed-out' })
    }
    await savePreferencesAction(null, form({ locale: 'de', region: 'AT', theme: 'dark', userId: id }))
    expect(await getPerson(db, id)).toMatchObject({ locale: null, theme: 'system' })
    expect(await getSession(db, session)).not.toBeNull()
    expect(device.jar.get('theme')).toBe('dark')
  })

  it('is changed by its owner, and no other is', async () => {
    const [a, b] = [await newPerson(), await newPerson()]
    device.session = a.session
    expect(await changePasswordAction(null, form({ current: 'not it at all', password: 'a new set of words', userId: b.id }))).toMatchObject({ ok: false, fields: { current: { reason: 'wrongPassword' } } })
    expect(await changePasswordAction(null, form({ current: PASSWORD, password: 'a new set of words', email: b.email, userId: b.id }))).toEqual({ ok: true })
    const fits = async (email: string, password: string) => verifyPassword((await getCredentials(db, email))?.passwordHash ?? null, password)
    expect([await fits(a.email, 'a new set of words'), await fits(b.email, PASSWORD)]).toEqual([true, true])
    await savePreferencesAction(null, form({ locale: 'fr', region: '', timeZone: 'Nowhere/Else', theme: 'light', userId: b.id }))
    expect([(await getPerson(db, a.id))?.theme, (await getPerson(db, b.id))?.theme]).toEqual(['light', 'system'])
  })

  it('goes when its owner types the password, and no other goes', async () => {
    const [a, b] = [await newPerson(), await newPerson()]
    device.session = a.session
    expect(await deleteAccountAction(null, form({ password: 'not it at all', locale: 'en' }))).toMatchObject({ ok: false, reason: 'invalid' })
    expect(await getPerson(db, a.id)).not.toBeNull()
    await expect(deleteAccountAction(null, form({ password: PASSWORD, locale: 'en', userId: b.id }))).rejects.toMatchObject({ digest: expect.stringContaining('/sign-in') as string })
    expect([await getPerson(db, a.id), await getSession(db, a.session)]).toEqual([null, null])
    expect([(await getPerson(db, b.id))?.id, (await getSession(db, b.session))?.viewer.id]).toEqual([b.id, b.id])
  })
})
