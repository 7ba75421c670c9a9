import { createHash } from 'node:crypto'
import { isIP } from 'node:net'
import { BitString, Integer, OctetString, Utf8String } from 'asn1js'
import { AttributeTypeAndValue, AuthorityKeyIdentifier, BasicConstraints, Certificate, Extension, ExtKeyUsage, GeneralName, GeneralNames, GeneralSubtree, NameConstraints, Time, TimeType } from 'pkijs'
import { HOME_NETWORKS } from '@/lib/server/network'
import { addressBytes, maskBytes } from './address-bytes'

/** A private key and its certificate, as PEM. */
export type Pair = { key: string; certificate: string }

const DAY = 24 * 60 * 60 * 1000
const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const
type Keys = CryptoKeyPair

/** Ten years: what a phone trusts by hand should not have to be done again soon. */
const AUTHORITY_DAYS = 3652
/** Phones take 825 days at most (support.apple.com/103769); browsers hold public ones to 398. */
const SERVER_DAYS = 397

/** Makes an authority of this name that can vouch for addresses at home and, beyond, for these domains and addresses only. `now` in ms. */
export async function makeAuthority(name: string, { domains, addresses = [] }: { domains: readonly string[]; addresses?: readonly string[] }, now: number): Promise<Pair> {
  const keys = await newKeys()
  const certificate = await blank(name, now, now + (AUTHORITY_DAYS - 1) * DAY, keys)
  certificate.issuer = certificate.subject
  certificate.extensions = [
    extension('2.5.29.19', true, new BasicConstraints({ cA: true, pathLenConstraint: 0 })),
    extension('2.5.29.15', true, keyUsage(0b0000_0110)),
    extension('2.5.29.14', false, new OctetString({ valueHex: keyId(certificate) })),
    extension('2.5.29.30', true, new NameConstraints({ permittedSubtrees: permitted(domains, addresses) })),
  ]
  return signed(certificate, keys, keys)
}

/** Makes a certificate for a server of these names, vouched for by the authority, never longer than that lives. `now` in ms. */
export async function makeServerCertificate(authority: Pair, names: readonly string[], now: number): Promise<Pair> {
  const [keys, issuerKey] = await Promise.all([newKeys(), importKey(authority.key)])
  const issuer = Certificate.fromBER(derOf(authority.certificate))
  const certificate = await blank('Upbeat', now, Math.min(now + (SERVER_DAYS - 1) * DAY, issuer.notAfter.value.getTime()), keys)
  certificate.issuer = issuer.subject
  certificate.extensions = [
    extension('2.5.29.19', true, new BasicConstraints({ cA: false })),
    extension('2.5.29.15', true, keyUsage(0b1000_0000)),
    extension('2.5.29.37', false, new ExtKeyUsage({ keyPurposes: ['1.3.6.1.5.5.7.3.1'] })),
    extension('2.5.29.17', false, new GeneralNames({ names: names.map(toGeneralName) })),
    extension('2.5.29.35', false, new AuthorityKeyIdentifier({ keyIdentifier: new OctetString({ valueHex: keyId(issuer) }) })),
  ]
  return signed(certificate, keys, { privateKey: issuerKey })
}

/** Whether an authority made here may vouch for a name or an address; never for one made elsewhere. Throws for what is no certificate. */
export function vouchesFor(authority: string): (name: string) => boolean {
  const { extensions = [] } = Certificate.fromBER(derOf(authority))
  const constraints: unknown = extensions.find(({ extnID }) => extnID === '2.5.29.30')?.parsedValue
  const bases = constraints instanceof NameConstraints ? (constraints.permittedSubtrees ?? []).map(({ base }) => base) : []
  const domains = bases.flatMap(({ type, value }) => (type === 2 && typeof value === 'string' ? [value] : []))
  const networks = bases.flatMap(({ type, value }) => (type === 7 && value instanceof OctetString ? [value.valueBlock.valueHexView] : []))
  return (name) => {
    if (isIP(name) === 0) return domains.some((domain) => name === domain || name.endsWith(`.${domain}`))
    const bytes = addressBytes(name)
    return networks.some((network) => network.length === bytes.length * 2 && bytes.every((byte, index) => (byte & (network[bytes.length + index] ?? 0)) === network[index]))
  }
}

/** The bytes between a PEM's first pair of lines. */
export function derOf(pem: string): Uint8Array<ArrayBuffer> {
  const [, base64 = ''] = /-----BEGIN [A-Z ]+-----([^-]+)-----END/.exec(pem) ?? []
  return Uint8Array.from(Buffer.from(base64, 'base64'))
}

/** Valid since a day ago: a device whose clock is late must not think it not yet valid. */
async function blank(name: string, now: number, end: number, keys: Keys): Promise<Certificate> {
  const certificate = new Certificate({ version: 2, serialNumber: new Integer({ valueHex: serial() }) })
  certificate.subject.typesAndValues = [
    // A phone lists an authority by its common name, and does not list one that has none.
    new AttributeTypeAndValue({ type: '2.5.4.3', value: new Utf8String({ value: name }) }),
  ]
  certificate.notBefore = toTime(now - DAY)
  certificate.notAfter = toTime(end)
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey)
  return certificate
}

/** RFC 5280 §4.1.2.5: years from 2050 on are written with four digits. */
function toTime(time: number): Time {
  const value = new Date(time)
  return new Time({ type: value.getUTCFullYear() < 2050 ? TimeType.UTCTime : TimeType.GeneralizedTime, value })
}

async function signed(certificate: Certificate, { privateKey }: Keys, by: Pick<Keys, 'privateKey'>): Promise<Pair> {
  await certificate.sign(by.privateKey, 'SHA-256')
  const key = Buffer.from(await crypto.subtle.exportKey('pkcs8', privateKey))
  return { key: pem('PRIVATE KEY', key), certificate: pem('CERTIFICATE', Buffer.from(certificate.toSchema().toBER())) }
}

function newKeys(): Promise<Keys> {
  return crypto.subtle.generateKey(CURVE, true, ['sign', 'verify'])
}

function importKey(key: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', derOf(key), CURVE, false, ['sign'])
}

function permitted(domains: readonly string[], addresses: readonly string[]): GeneralSubtree[] {
  const single = addresses.map((address) => [address, 128] as const)
  const networks = [...HOME_NETWORKS.ipv4, ...HOME_NETWORKS.ipv6, ...single].map(([address, bits]) => {
    const bytes = addressBytes(address)
    return new GeneralName({ type: 7, value: new OctetString({ valueHex: Uint8Array.from([...bytes, ...maskBytes(bytes.length, bits)]) }) })
  })
  return [...domains.map((value) => new GeneralName({ type: 2, value })), ...networks].map((base) => new GeneralSubtree({ base }))
}

function toGeneralName(name: string): GeneralName {
  return isIP(name) ? new GeneralName({ type: 7, value: new OctetString({ valueHex: addressBytes(name) }) }) : new GeneralName({ type: 2, value: name })
}

type Encodable = { toSchema: () => { toBER: () => ArrayBuffer } } | { toBER: () => ArrayBuffer }

function extension(extnID: string, critical: boolean, value: Encodable): Extension {
  return new Extension({ extnID, critical, extnValue: ('toSchema' in value ? value.toSchema() : value).toBER() })
}

/** RFC 5280 §4.2.1.3: the first use is the highest bit. */
function keyUsage(bits: number): BitString {
  return new BitString({ valueHex: Uint8Array.of(bits), unusedBits: 31 - Math.clz32(bits & -bits) })
}

/** RFC 5280 §4.2.1.2, the first way: SHA-1 of the key's bits names the key; nothing rests on its strength. */
function keyId(certificate: Certificate): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHash('sha1').update(certificate.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView).digest())
}

/** 16 random bytes as a positive number without a leading zero. */
function serial(): Uint8Array<ArrayBuffer> {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40
  return bytes
}

function pem(label: string, der: Buffer): string {
  return `-----BEGIN ${label}-----\n${der.toString('base64').replace(/.{64}(?=.)/g, '$&\n')}\n-----END ${label}-----\n`
}
