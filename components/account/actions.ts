'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { becomeOperator } from '@/db/mutations/operator-link'
import { hashToken } from '@/db/mutations/people-token'
import { getPathname } from '@/i18n/navigation'
import { anyoneAction, forForm, memberAction } from '@/lib/server/action'
import { emailInput, knownPassword, localeInput, newPasswordIssue, timeZoneInput } from '@/lib/server/auth/form-input'
import { mailResetLink, setPasswordByLink } from '@/lib/server/auth/reset'
import { safePath } from '@/lib/server/auth/safe-path'
import { signIn } from '@/lib/server/auth/sign-in'
import { signUp, signUpOperator } from '@/lib/server/auth/sign-up'
import { getDb } from '@/lib/server/db'
import { canSendMail } from '@/lib/server/mail'

const optional = z.string().max(2000).nullable().catch(null)

const newAccount = z.object({ email: emailInput, password: z.string('empty').min(1, 'empty'), locale: localeInput, timeZone: timeZoneInput, next: optional, invite: optional, token: optional })
  .check(({ value, issues }) => {
    const issue = newPasswordIssue('password', value.password, value.email)
    if (issue) issues.push(issue)
  })

export const signInAction = forForm(anyoneAction(
  { input: z.object({ email: emailInput, password: knownPassword, locale: localeInput, next: optional }), keep: ['email'] },
  async ({ email, password, locale, next }) => {
    const result = await signIn(email, password)
    return result.ok ? { ok: true, to: safePath(next, getPathname({ href: '/', locale })) } : result
  },
))

export const signUpAction = forForm(anyoneAction({ input: newAccount, keep: ['email'] }, async ({ next, ...account }) => {
  const result = await signUp(account)
  if (!result.ok) return result
  const on = safePath(next, getPathname({ href: '/', locale: account.locale }))
  return { ok: true, to: getPathname({ href: { pathname: '/sign-in', query: { from: 'sign-up', next: on } }, locale: account.locale }) }
}))

export const signUpOperatorAction = forForm(anyoneAction({ input: newAccount, keep: ['email'] }, async ({ token, ...account }) => {
  const result = await signUpOperator(account, token ?? '')
  return result.ok ? redirect(getPathname({ href: '/account', locale: account.locale })) : result
}))

export const becomeOperatorAction = forForm(memberAction(
  { input: z.object({ token: z.string().max(200), locale: localeInput }) },
  async ({ token, locale }, viewer) => (await becomeOperator(getDb(), viewer.id, hashToken(token)))
    ? { ok: true, to: getPathname({ href: '/account', locale }) } : { ok: false, reason: 'link' },
))

export const requestResetAction = forForm(anyoneAction(
  { input: z.object({ email: emailInput, locale: localeInput }), keep: ['email'] },
  async ({ email, locale }) => {
    if (!canSendMail()) return { ok: false, reason: 'unavailable' }
    await mailResetLink(email, locale)
    return { ok: true }
  },
))

export const setPasswordAction = forForm(anyoneAction(
  {
    input: z.object({ token: z.string().max(200), password: z.string('empty').min(1, 'empty'), locale: localeInput }).check(({ value, issues }) => {
      const issue = newPasswordIssue('password', value.password)
      if (issue) issues.push(issue)
    }),
  },
  async ({ token, password, locale }) => {
    const result = await setPasswordByLink(token, password)
    return result.ok ? { ok: true, to: getPathname({ href: '/', locale }) } : result
  },
))
