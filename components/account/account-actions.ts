'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { changePassword, deletePerson, savePreferences } from '@/db/mutations/people-account'
import { withdrawHealthConsent } from '@/db/mutations/health-consent'
import { deleteSessions } from '@/db/mutations/people-session'
import { getPathname } from '@/i18n/navigation'
import { MARKETS } from '@/lib/catalog/vocabulary'
import { anyoneAction, forForm, memberAction } from '@/lib/server/action'
import { checkPassword } from '@/lib/server/auth/check-password'
import { knownPassword, localeInput, newPasswordIssue, timeZoneInput } from '@/lib/server/auth/form-input'
import { hashPassword } from '@/lib/server/auth/password-hash'
import { keepPreferences, THEMES } from '@/lib/server/auth/preferences'
import { sessionHash } from '@/lib/server/auth/session'
import { signOut } from '@/lib/server/auth/sign-in'
import { getDb } from '@/lib/server/db'

// What leaves the account redirects at once: the page that asked would be gone before it could go on.
const place = z.object({ locale: localeInput })

/** The owner of an account has typed its password; otherwise what to say about the field. */
async function refusalOf(email: string, password: string, field: string) {
  const checked = await checkPassword(getDb(), email, password)
  if (checked === 'later') return { ok: false, reason: 'later' } as const
  return checked === 'wrong' ? { ok: false, reason: 'invalid', fields: { [field]: { reason: 'wrongPassword' } } } as const : null
}

export const changePasswordAction = forForm(memberAction(
  {
    input: z.object({ current: knownPassword, password: z.string('empty').min(1, 'empty') }).check(({ value, issues }) => {
      const issue = newPasswordIssue('password', value.password)
      if (issue) issues.push(issue)
    }),
  },
  async ({ current, password }, viewer) => {
    const refused = await refusalOf(viewer.email, current, 'current')
    if (refused) return refused
    await changePassword(getDb(), viewer.id, await hashPassword(password), (await sessionHash()) ?? '')
    return { ok: true }
  },
))

export const signOutAction = forForm(memberAction({ input: place }, async ({ locale }) => {
  await signOut()
  return redirect(getPathname({ href: '/', locale }))
}))

export const signOutEverywhereAction = forForm(memberAction({ input: place }, async ({ locale }, viewer) => {
  await deleteSessions(getDb(), viewer.id)
  await signOut()
  return redirect(getPathname({ href: '/sign-in', locale }))
}))

export const withdrawHealthAction = forForm(memberAction({ input: place }, async ({ locale }, viewer) => {
  await withdrawHealthConsent(getDb(), viewer.id)
  return redirect(getPathname({ href: '/account', locale }))
}))

export const deleteAccountAction = forForm(memberAction(
  { input: z.object({ password: knownPassword, locale: localeInput }) },
  async ({ password, locale }, viewer) => {
    const refused = await refusalOf(viewer.email, password, 'password')
    if (refused) return refused
    await deletePerson(getDb(), viewer.id)
    await signOut()
    await keepPreferences({ theme: 'system', region: null, timeZone: null })
    return redirect(getPathname({ href: { pathname: '/sign-in', query: { from: 'delete' } }, locale }))
  },
))

export const savePreferencesAction = forForm(anyoneAction(
  {
    input: z.object({
      locale: localeInput,
      region: z.enum(MARKETS).nullable().or(z.literal('').transform(() => null)).catch(null),
      timeZone: timeZoneInput,
      theme: z.enum(THEMES).catch('system'),
    }),
  },
  async (chosen, viewer) => {
    if (viewer) await savePreferences(getDb(), viewer.id, chosen)
    await keepPreferences(chosen)
    return { ok: true, to: getPathname({ href: { pathname: '/settings', query: { saved: '1' } }, locale: chosen.locale }) }
  },
))
