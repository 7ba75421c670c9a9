import 'server-only'
import { getTranslations } from 'next-intl/server'
import { headers } from 'next/headers'
import { after } from 'next/server'
import { resetPassword } from '@/db/mutations/people-account'
import { createResetLink } from '@/db/mutations/people-link'
import { hashToken } from '@/db/mutations/people-token'
import { isLinkOpen } from '@/db/queries/people'
import { getPathname } from '@/i18n/navigation'
import type { Locale } from '@/lib/catalog/vocabulary'
import { getDb } from '@/lib/server/db'
import { requestHost } from '@/lib/server/hosts'
import { logError } from '@/lib/server/log'
import { sendMail } from '@/lib/server/mail'
import { hashPassword } from './password-hash'
import { isSecure } from './session'
import { enter } from './sign-in'

/** Mails a link to set a new password, if the address has an account. All of it happens after the answer, which so tells nothing. */
export async function mailResetLink(email: string, locale: Locale): Promise<void> {
  const origin = await siteOrigin()
  const t = await getTranslations({ locale, namespace: 'auth.mail' })
  const send = async () => {
    const token = await createResetLink(getDb(), email)
    if (!token) return
    const link = origin + getPathname({ href: `/reset/${token}`, locale })
    await sendMail({ to: email, subject: t('subject'), text: t('body', { link }) })
  }
  after(() => send().catch(logError))
}

/** Sets a new password by a link and signs this device in: the way past someone who keeps guessing. */
export async function setPasswordByLink(token: string, password: string): Promise<{ ok: true } | { ok: false; reason: 'link' }> {
  const tokenHash = hashToken(token)
  if (!(await isLinkOpen(getDb(), 'reset', tokenHash))) return { ok: false, reason: 'link' }
  const person = await resetPassword(getDb(), tokenHash, await hashPassword(password))
  if (!person) return { ok: false, reason: 'link' }
  await enter(person.id)
  return { ok: true }
}

/** AUTH_URL's origin, else the address this request came to; the caller has made sure that the host is an allowed one. */
async function siteOrigin(): Promise<string> {
  const url = process.env['AUTH_URL']
  if (url && URL.canParse(url)) return new URL(url).origin
  return `${(await isSecure()) ? 'https' : 'http'}://${requestHost(await headers()) ?? 'localhost'}`
}
