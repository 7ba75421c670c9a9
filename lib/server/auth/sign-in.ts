import 'server-only'
import { getPerson } from '@/db/queries/people'
import { getDb } from '@/lib/server/db'
import { checkPassword } from './check-password'
import { keepPreferences } from './preferences'
import { endSession, startSession } from './session'

export type SignInReason = 'wrong' | 'later'

/** Signs this device in with address and password. */
export async function signIn(email: string, password: string): Promise<{ ok: true } | { ok: false; reason: SignInReason }> {
  const checked = await checkPassword(getDb(), email, password)
  if (typeof checked === 'string') return { ok: false, reason: checked }
  await enter(checked.id)
  return { ok: true }
}

/** Signs a proved person in, and gives the device their choices. */
export async function enter(id: string): Promise<void> {
  await startSession(id)
  const person = await getPerson(getDb(), id)
  if (person) await keepPreferences(person)
}

/** Signs this device out. */
export async function signOut(): Promise<void> {
  await endSession()
}
