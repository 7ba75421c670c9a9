import { eq } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { sessions, signInFailures, users, verificationTokens } from '@/db/schema-people'
import { deleteSessions } from '@/db/mutations/people-session'
import { consumeLink } from '@/db/mutations/people-link'
import type { Theme } from '@/db/queries/people'
import type { Locale, Market } from '@/lib/catalog/vocabulary'

export type Preferences = { locale: Locale | null; region: Market | null; timeZone: string | null; theme: Theme }

export type NewPerson = Preferences & { email: string; passwordHash: string }

/** By which right an account is made; a link is used up by it. */
export type Admission = { by: 'open' } | { by: 'invite' | 'operator'; tokenHash: string }

/**
 * Makes an account and returns its id. 'taken': the address has one already. 'link': the link is used up, expired or
 * unknown, or there is an operator already. Either way nothing has changed.
 */
export async function createPerson(db: Db, person: NewPerson, admission: Admission): Promise<{ id: string } | 'taken' | 'link'> {
  return db.transaction(async (tx) => {
    const [made] = await tx.insert(users).values(person).onConflictDoNothing({ target: users.email }).returning({ id: users.id })
    if (!made) return 'taken' as const
    if (admission.by === 'open') return made
    if (await consumeLink(tx, admission.by, admission.tokenHash)) {
      if (admission.by === 'operator') await tx.update(users).set({ role: 'operator' }).where(eq(users.id, made.id))
      return made
    }
    await tx.delete(users).where(eq(users.id, made.id))
    return 'link' as const
  })
}

/** Sets a new password and signs every other device out. */
export async function changePassword(db: Db, userId: string, passwordHash: string, keepSession: string): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.update(users).set({ passwordHash }).where(eq(users.id, userId))
    await deleteSessions(tx, userId, keepSession)
  })
}

/** Sets a new password by a reset link: uses it up, signs every device out and forgets wrong guesses. Null when the link does not work. */
export async function resetPassword(db: Db, tokenHash: string, passwordHash: string): Promise<{ id: string } | null> {
  return db.transaction(async (tx) => {
    const link = await consumeLink(tx, 'reset', tokenHash)
    if (!link?.userId) return null
    const [person] = await tx.update(users).set({ passwordHash }).where(eq(users.id, link.userId)).returning({ id: users.id, email: users.email })
    if (!person) return null
    await tx.delete(sessions).where(eq(sessions.userId, person.id))
    await tx.delete(signInFailures).where(eq(signInFailures.email, person.email))
    return { id: person.id }
  })
}

/** Deletes a person and everything that is theirs; what stands in tables without an owner goes by the address. */
export async function deletePerson(db: Db, userId: string): Promise<void> {
  await db.transaction(async (tx) => {
    const [gone] = await tx.delete(users).where(eq(users.id, userId)).returning({ email: users.email })
    if (!gone) return
    await tx.delete(signInFailures).where(eq(signInFailures.email, gone.email))
    await tx.delete(verificationTokens).where(eq(verificationTokens.identifier, gone.email))
  })
}

export async function savePreferences(db: Db, userId: string, preferences: Preferences): Promise<void> {
  await db.update(users).set(preferences).where(eq(users.id, userId))
}
