import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import NextAuth from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { newToken } from '@/db/mutations/people-token'
import { adapter } from './adapter'

/** Whom the running request has proved to be (null: nobody, but the answer must look as if), and the token it got. */
export type Proved = { id: string | null; token?: string }

/** Only what was proved in this process, in this request, signs in: there is no address to which a password could be posted. */
export const proved = new AsyncLocalStorage<Proved>()

const NOBODY = '00000000-0000-0000-0000-000000000000'

/** A cookie outlives the session it names (400 days is the most a browser keeps); the table decides, 30 days after the last visit. */
const COOKIE_SECONDS = 400 * 24 * 60 * 60

export const nextAuth = NextAuth({
  adapter,
  trustHost: true, // the action wrapper has checked the host against our own list
  // The strategy stays unset: an adapter implies 'database', and saying so is refused with credentials alone.
  session: { maxAge: COOKIE_SECONDS },
  providers: [Credentials({ credentials: {}, authorize: () => ({ id: proved.getStore()?.id ?? NOBODY }) })],
  jwt: {
    async encode({ token }) {
      const store = proved.getStore()
      if (!store || token?.sub !== (store.id ?? NOBODY)) throw new Error('nobody has proved to be this person')
      store.token = newToken()
      if (store.id) await adapter.createSession?.({ sessionToken: store.token, userId: store.id, expires: new Date() })
      return store.token
    },
  },
})
