import { z } from 'zod'
import { LOCALES } from '@/lib/catalog/vocabulary'
import { isTimeZone } from '@/lib/region'
import { passwordLength, passwordProblem } from './password-rules'

/** The page's language; it comes with every form, since an action has no address of its own. */
export const localeInput = z.enum(LOCALES).catch('en')

export const emailInput = z.string('empty').trim().toLowerCase().min(1, 'empty').max(254, 'email').pipe(z.email('email'))

/** A password that should be right: whatever was typed, of a length worth checking. */
export const knownPassword = z.string('empty').min(1, 'empty').max(1000, 'wrongPassword')

export const timeZoneInput = z.string().transform((zone) => (isTimeZone(zone) ? zone : null)).nullable().catch(null)

type Issue = { code: 'custom'; message: string; params: { count: number }; path: string[]; input: unknown }

/** What is wrong with a new password, as zod wants to hear it; null when nothing is. */
export function newPasswordIssue(field: string, password: string, email?: string): Issue | null {
  const message = passwordProblem(password, email)
  return message && { code: 'custom', message, params: { count: passwordLength(password) }, path: [field], input: '' }
}
