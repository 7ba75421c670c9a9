import 'server-only'
import { hashToken } from '@/db/mutations/people-token'
import { isLinkOpen, type LinkPurpose } from '@/db/queries/people'
import { getDb } from '@/lib/server/db'

/** Whether a link still works; looking at it does not use it. */
export async function linkWorks(purpose: LinkPurpose, token: string): Promise<boolean> {
  return token !== '' && isLinkOpen(getDb(), purpose, hashToken(token))
}
