import { toUuid } from '@/lib/workout/uuid'

/** A new random uuid; works over plain http too. */
export function newId(): string {
  return toUuid(crypto.getRandomValues(new Uint8Array(16)))
}
