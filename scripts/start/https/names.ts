import { isIP } from 'node:net'
import { hostName } from '@/lib/server/hosts'

/** Endings that belong to nobody on the internet and are used at home (RFC 6762, RFC 8375, and the names routers give). */
const HOME_ENDINGS = ['localhost', 'local', 'home.arpa', 'internal', 'lan', 'home'] as const

/** The host names that an authority made on this computer may ever vouch for, with all names that end in one of them. */
export function authorityDomains(computer: string): string[] {
  return [...new Set([...HOME_ENDINGS, ...ownNames(computer)])]
}

type Given = {
  /** this computer's own name */
  computer: string
  addresses: readonly string[]
  /** further names and addresses, from ALLOWED_HOSTS */
  allowed: readonly string[]
  /** whether the authority may vouch for a name or an address */
  vouches: (name: string) => boolean
}

/**
 * What the server's certificate names: this computer by its names and addresses, and the further names that were
 * allowed, as far as the authority may vouch for them. Sorted, in lower case.
 */
export function certificateNames({ computer, addresses, allowed, vouches }: Given): string[] {
  const further = allowed.flatMap((entry) => hostName(entry.trim()) ?? [])
  const wanted = ['localhost', '127.0.0.1', '::1', ...ownNames(computer), ...addresses, ...further]
  return [...new Set(wanted.filter((name) => (isIP(name) !== 0 || isDnsName(name)) && vouches(name)))].sort()
}

/** This computer's name as it is, its first part, and the name that a home network finds it by. */
function ownNames(computer: string): string[] {
  const name = computer.toLowerCase().replace(/\.$/, '')
  const short = name.split('.')[0] ?? ''
  return [name, short, `${short}.local`].filter(isDnsName)
}

function isDnsName(name: string): boolean {
  return name.length <= 253 && isIP(name) === 0 && name.split('.').every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label))
}
