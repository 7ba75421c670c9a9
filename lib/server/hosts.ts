import { hostname, networkInterfaces } from 'node:os'

/** The name in a Host header or an address, without port, brackets or final dot, in lower case; null where it is none. */
export function hostName(host: string | null | undefined): string | null {
  if (!host || !/^[a-z0-9.:[\]_-]+$/i.test(host)) return null
  const bracketed = /^\[([0-9a-f:.]+)\](?::\d{1,5})?$/i.exec(host)?.[1]
  const plain = /^([^:[\]]+)(?::\d{1,5})?$/.exec(host)?.[1]
  return (bracketed ?? plain)?.toLowerCase().replace(/\.$/, '') || null
}

type Environment = { ALLOWED_HOSTS?: string | undefined; AUTH_URL?: string | undefined }

/** The names and addresses that this computer answers to, and those that whoever runs it has added. */
export function allowedHosts(environment: Environment, own: readonly string[] = ownHosts()): Set<string> {
  const url = environment.AUTH_URL && URL.canParse(environment.AUTH_URL) ? new URL(environment.AUTH_URL).host : null
  const named = (environment.ALLOWED_HOSTS ?? '').split(',').map((entry) => entry.trim())
  // An address of version 6 stands without brackets here.
  return new Set(['localhost', '127.0.0.1', '::1', ...own, ...named, url].flatMap((entry) => hostName(entry) ?? (entry?.toLowerCase() || [])))
}

/** This machine's addresses, its name, and the name that a home network finds it by. */
function ownHosts(): string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []).map(({ address }) => address)
  const name = hostname()
  const short = name.split('.')[0] ?? name
  return [...addresses, name, short, `${short}.local`]
}

/** Where a request was sent to as its sender sees it: a proxy in front names it, else the Host header. */
export function requestHost(headers: Headers): string | null {
  return headers.get('x-forwarded-host')?.split(',')[0]?.trim() || headers.get('host')
}

export function isAllowedHost(host: string | null, environment: Environment = process.env as Environment, own?: readonly string[]): boolean {
  const name = hostName(host)
  return name !== null && allowedHosts(environment, own).has(name)
}
