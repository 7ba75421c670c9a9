import 'server-only'
import { headers } from 'next/headers'

/**
 * Whether this page is drawn again as part of an action's answer. A page that lets people in must then not look at
 * who is signed in: it would tell from the answer whether an account was made.
 */
export async function isAnswer(): Promise<boolean> {
  const sent = await headers()
  return sent.has('next-action') || /^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(sent.get('content-type') ?? '')
}
