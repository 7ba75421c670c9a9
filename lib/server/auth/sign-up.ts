import 'server-only'
import { createPerson, type Admission } from '@/db/mutations/people-account'
import { hashToken } from '@/db/mutations/people-token'
import { isLinkOpen } from '@/db/queries/people'
import type { Locale } from '@/lib/catalog/vocabulary'
import { getDb } from '@/lib/server/db'
import { hashPassword } from './password-hash'
import { keptPreferences } from './preferences'
import { startDecoy, startSession } from './session'
import { signUpMode } from './sign-up-mode'

type NewAccount = { email: string; password: string; locale: Locale; timeZone: string | null; invite: string | null }

/**
 * Makes an account and signs this device in. Where the address has an account already the answer looks the same and
 * nothing is changed: the next page, signed out, tells both apart for the person who may know.
 */
export async function signUp(account: NewAccount): Promise<{ ok: true } | { ok: false; reason: 'closed' | 'invite' }> {
  const mode = signUpMode()
  if (mode === 'closed') return { ok: false, reason: 'closed' }
  const admission: Admission = mode === 'open' ? { by: 'open' } : { by: 'invite', tokenHash: hashToken(account.invite ?? '') }
  if (admission.by === 'invite' && !(await isLinkOpen(getDb(), 'invite', admission.tokenHash))) return { ok: false, reason: 'invite' }
  const made = await create(account, admission)
  if (made === 'link') return { ok: false, reason: 'invite' }
  if (made === 'taken') await startDecoy()
  else await startSession(made.id)
  return { ok: true }
}

/** Makes the operator's account by the start's link, also where sign-up is closed. */
export async function signUpOperator(account: Omit<NewAccount, 'invite'>, token: string): Promise<{ ok: true } | { ok: false; reason: 'link' | 'taken' }> {
  const tokenHash = hashToken(token)
  if (!(await isLinkOpen(getDb(), 'operator', tokenHash))) return { ok: false, reason: 'link' }
  const made = await create({ ...account, invite: null }, { by: 'operator', tokenHash })
  if (typeof made === 'string') return { ok: false, reason: made }
  await startSession(made.id)
  return { ok: true }
}

async function create({ email, password, locale, timeZone }: NewAccount, admission: Admission): ReturnType<typeof createPerson> {
  const kept = await keptPreferences()
  const passwordHash = await hashPassword(password)
  return createPerson(getDb(), { email, passwordHash, locale, ...kept, timeZone: kept.timeZone ?? timeZone }, admission)
}
