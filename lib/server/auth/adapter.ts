import { and, eq } from 'drizzle-orm'
import type { Adapter, AdapterUser } from 'next-auth/adapters'
import { createSession, deleteSession, extendSession } from '@/db/mutations/people-session'
import { hashToken } from '@/db/mutations/people-token'
import { getSession } from '@/db/queries/people'
import { accounts, users } from '@/db/schema-people'
import { getDb } from '@/lib/server/db'

const columns = { id: users.id, email: users.email, emailVerified: users.emailVerified, name: users.name, image: users.image }

async function one(rows: Promise<AdapterUser[]>): Promise<AdapterUser | null> {
  return (await rows)[0] ?? null
}

async function certain(rows: Promise<AdapterUser[]>): Promise<AdapterUser> {
  const user = await one(rows)
  if (!user) throw new Error('this person is gone')
  return user
}

/** next-auth on our tables. Sessions are found by the hash of their token, so that a copy of the table signs nobody in. */
export const adapter: Adapter = {
  createUser: ({ email, emailVerified, name, image }) => certain(getDb().insert(users).values({ email, emailVerified, name, image }).returning(columns)),
  getUser: (id) => one(getDb().select(columns).from(users).where(eq(users.id, id))),
  getUserByEmail: (email) => one(getDb().select(columns).from(users).where(eq(users.email, email))),
  getUserByAccount: ({ provider, providerAccountId }) =>
    one(getDb().select(columns).from(users).innerJoin(accounts, eq(accounts.userId, users.id))
      .where(and(eq(accounts.provider, provider), eq(accounts.providerAccountId, providerAccountId)))),
  updateUser: ({ id, email, emailVerified, name, image }) =>
    certain(getDb().update(users).set({ email, emailVerified, name, image }).where(eq(users.id, id)).returning(columns)),
  linkAccount: async ({ userId, type, provider, providerAccountId }) => {
    await getDb().insert(accounts).values({ userId, type, provider, providerAccountId })
  },
  createSession: async ({ sessionToken, userId }) => ({ sessionToken, userId, expires: await createSession(getDb(), userId, hashToken(sessionToken)) }),
  getSessionAndUser: async (sessionToken) => {
    const found = await getSession(getDb(), hashToken(sessionToken))
    if (!found) return null
    const { id, email, name } = found.viewer
    return { session: { sessionToken, userId: id, expires: found.expires }, user: { id, email, name, emailVerified: null } }
  },
  updateSession: async ({ sessionToken }) => {
    await extendSession(getDb(), hashToken(sessionToken))
    return null
  },
  deleteSession: (sessionToken) => deleteSession(getDb(), hashToken(sessionToken)),
}
