import { isIP } from 'node:net'
import { hostName, isAllowedHost } from './hosts'
import { isHomeAddress } from './network'

/** How other devices reach this server. Addresses are origins: scheme, host and port. */
export type Reach =
  /** in no network: only this computer can open it */
  | { kind: 'none' }
  /** over plain http; `others` are the further addresses it may be found at */
  | { kind: 'plain'; address: string; others: string[] }
  /** as plain, and at `secure` for devices that trust the authority made here */
  | { kind: 'own-https'; address: string; others: string[]; secure: string }
  /** over https that something in front of the server speaks */
  | { kind: 'proxy'; address: string }

export type ReachFacts = {
  /** where the request was sent to, and by which protocol, as its sender sees it */
  host: string | null
  proto: string | null
  /** AUTH_URL: the address people see */
  authUrl: string | undefined
  /** the port of plain http */
  port: number
  /** the server's own https: its port, and what its certificate names */
  https: { port: number; names: readonly string[] } | null
  /** this computer's addresses in the network */
  addresses: readonly string[]
}

/** What to tell a phone. The address of the request is used if others can reach it, else this computer's first one. */
export function reachOf(facts: ReachFacts, isAllowed: (host: string | null) => boolean = isAllowedHost): Reach {
  const { authUrl, port, https } = facts
  const told = authUrl && URL.canParse(authUrl) ? new URL(authUrl) : null
  if (told?.protocol === 'https:') return { kind: 'proxy', address: told.origin }
  const host = isAllowed(facts.host) ? facts.host : null
  const sent = host && URL.canParse(`${facts.proto}://${host}`) ? new URL(`${facts.proto}://${host}`) : null
  const isOwn = sent?.protocol === 'https:' && https?.port === portOf(sent)
  if (sent?.protocol === 'https:' && !isOwn) return { kind: 'proxy', address: sent.origin }

  const plain = told ?? (sent && !isLoopback(sent.host) ? new URL(isOwn ? originOf('http', sent.hostname, port) : sent) : null)
  const found = facts.addresses.map((address) => originOf('http', address, port))
  const address = plain?.origin ?? found[0]
  if (!address) return { kind: 'none' }
  const others = plain && isIP(plain.hostname) === 0 ? [] : found.filter((other) => other !== address)
  if (!https) return { kind: 'plain', address, others }
  const isNamed = (host: string) => isHomeAddress(host) || https.names.includes(host)
  // What the certificate does not name would open with a warning: another name of this computer then.
  const secure = [literal(address), ...facts.addresses, ...https.names.filter((name) => name.endsWith('.local'))].find(isNamed)
  return secure ? { kind: 'own-https', address, others, secure: originOf('https', secure, https.port) } : { kind: 'plain', address, others }
}

/** The port of an address, also where it is the usual one of its scheme. */
function portOf({ protocol, port }: URL): number {
  return port ? Number(port) : protocol === 'https:' ? 443 : 80
}

/** An origin as browsers write it: without the usual port, an address of version 6 in brackets. */
function originOf(scheme: 'http' | 'https', host: string, port: number): string {
  return new URL(`${scheme}://${isIP(host) === 6 ? `[${host}]` : host}:${port}`).origin
}

/** The host of an origin, an address of version 6 without its brackets. */
function literal(origin: string): string {
  return hostName(new URL(origin).host) ?? ''
}

function isLoopback(host: string): boolean {
  const name = hostName(host) ?? ''
  return name === 'localhost' || name.endsWith('.localhost') || name === '::1' || name.startsWith('127.')
}
