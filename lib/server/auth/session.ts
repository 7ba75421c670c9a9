import 'server-only'
import { cookies, headers } from 'next/headers'
import { deleteSession } from '@/db/mutations/people-session'
import { hashToken } from '@/db/mutations/people-token'
import { getDb } from '@/lib/server/db'
import { nextAuth, proved, type Proved } from './next-auth'

const PLAIN = 'authjs.session-token'
const SECURE = '__Secure-authjs.session-token'

/** Whether the person's browser speaks https with us; AUTH_URL says so for a proxy that does not. */
export async function isSecure(): Promise<boolean> {
  const url = process.env['AUTH_URL']
  if (url && URL.canParse(url)) return new URL(url).protocol === 'https:'
  return (await headers()).get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https'
}

/** What the database knows this device by; null when it carries no session. */
export async function sessionHash(): Promise<string | null> {
  const token = (await cookies()).get((await isSecure()) ? SECURE : PLAIN)?.value
  return token ? hashToken(token) : null
}

/** Signs this device in as a person who has just proved to be them. A session it had before ends. */
export async function startSession(id: string): Promise<void> {
  await answerWithSession({ id })
}

/** Sets a cookie that names no session, so that an answer looks the same whether or not there was an account. */
export async function startDecoy(): Promise<void> {
  await answerWithSession({ id: null })
}

async function answerWithSession(store: Proved): Promise<void> {
  const before = await sessionHash()
  await proved.run(store, () => nextAuth.signIn('credentials', { redirect: false, redirectTo: '/' }))
  if (!store.token) throw new Error('next-auth made no session: is AUTH_SECRET set?')
  if (before) await deleteSession(getDb(), before)
}

/** Signs this device out. */
export async function endSession(): Promise<void> {
  await nextAuth.signOut({ redirect: false, redirectTo: '/' })
}
