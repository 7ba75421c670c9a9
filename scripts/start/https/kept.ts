import { createPrivateKey, X509Certificate } from 'node:crypto'
import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { join } from 'node:path'
import { errorCode, PlainError } from '@/db/embedded-error'
import { openFolder } from '@/db/embedded-paths'
import { isHomeAddress } from '@/lib/server/network'
import { makeAuthority, makeServerCertificate, type Pair } from './certificate'
import { authorityDomains } from './names'

/** This computer's name, and its addresses in the network. */
export type Computer = { name: string; addresses: readonly string[] }

const RENEW_BEFORE = 30 * 24 * 60 * 60 * 1000

/**
 * The authority kept in this folder; made there if there is none. It is never made anew by itself, since phones that
 * trust the old one would not trust a new one: a file that is broken or over throws. `now` in ms.
 */
export async function keptAuthority(folder: string, { name, addresses }: Computer, now: number): Promise<Pair> {
  openFolder(folder)
  chmodSync(folder, 0o700)
  const file = join(folder, 'authority.pem')
  const text = readIfThere(file)
  if (text === null) {
    const short = name.split('.')[0] || 'this computer'
    const beyond = { domains: authorityDomains(name), addresses: addresses.filter((address) => !isHomeAddress(address)) }
    const made = await makeAuthority(`Upbeat (${short.slice(0, 50)})`, beyond, now)
    keep(file, made)
    return made
  }
  const kept = readPair(text)
  if (!kept || !new X509Certificate(kept.certificate).ca) throw renewable(file, 'is broken')
  if (Date.parse(new X509Certificate(kept.certificate).validTo) <= now) throw renewable(file, 'is over')
  return kept
}

/** The server's certificate kept in this folder, made anew where it no longer does. `now` in ms. */
export async function keptServerCertificate(folder: string, authority: Pair, names: readonly string[], now: number): Promise<Pair> {
  const file = join(folder, 'server.pem')
  const text = readIfThere(file)
  const kept = text === null ? null : readPair(text)
  if (kept && !needsRenewal(kept, authority, names, now)) return kept
  const made = await makeServerCertificate(authority, names, now)
  keep(file, made)
  return made
}

/**
 * Whether a server's certificate has to be made anew: it lacks a name, ends within 30 days, is not valid yet, or another
 * authority made it. A name too many does no harm: an address comes and goes with a cable. `now` in ms.
 */
export function needsRenewal(server: Pair, authority: Pair, names: readonly string[], now: number): boolean {
  const certificate = new X509Certificate(server.certificate)
  const issuer = new X509Certificate(authority.certificate)
  const lacks = names.some((name) => (isIP(name) ? certificate.checkIP(name) : certificate.checkHost(name)) === undefined)
  // One that lives as long as its authority cannot be made any longer.
  const isLast = Date.parse(certificate.validTo) >= Date.parse(issuer.validTo)
  const ends = !isLast && now >= Date.parse(certificate.validTo) - RENEW_BEFORE
  return lacks || ends || now < Date.parse(certificate.validFrom) || !certificate.verify(issuer.publicKey)
}

function readPair(text: string): Pair | null {
  try {
    const [key] = /-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----\n/.exec(text) ?? []
    const [certificate] = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----\n/.exec(text) ?? []
    if (!key || !certificate || !new X509Certificate(certificate).checkPrivateKey(createPrivateKey(key))) return null
    return { key, certificate }
  } catch {
    return null
  }
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT') return null
    throw new PlainError(`Cannot read ${file} (${code ?? 'unknown'}). Start as the user it belongs to, or without --https.`)
  }
}

/** Key and certificate lie in one file, so that a power cut never leaves one without the other. */
function keep(file: string, { key, certificate }: Pair): void {
  writeFileSync(`${file}.new`, `Keep this file private: it holds a key.\n${key}${certificate}`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

function renewable(file: string, what: string): PlainError {
  return new PlainError(`${file} ${what}. Put it back from a backup, or remove it: a new one is then made, and every phone has to trust it anew (/phone).`)
}
