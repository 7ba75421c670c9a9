import { X509Certificate } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PlainError } from '@/db/embedded-error'
import { makeAuthority, makeServerCertificate, vouchesFor } from './certificate'
import { keptAuthority, keptServerCertificate, needsRenewal } from './kept'

const now = Date.UTC(2027, 0, 15)
const DAY = 86_400_000
const nas = { name: 'nas', addresses: ['192.168.1.5', '203.0.113.9'] }
const names = ['localhost', '192.168.1.5', 'fd00::5']

let folder: string
beforeEach(() => { folder = join(mkdtempSync(join(tmpdir(), 'upbeat-https-')), 'https') })
afterEach(() => { rmSync(join(folder, '..'), { recursive: true, force: true }) })

describe('the authority', () => {
  it('is made once, for this user alone, and stays', async () => {
    const made = await keptAuthority(folder, { ...nas, name: 'Nas.example.org' }, now)
    expect([statSync(folder).mode & 0o777, statSync(join(folder, 'authority.pem')).mode & 0o777]).toEqual([0o700, 0o600])
    expect(await keptAuthority(folder, { ...nas, name: 'renamed' }, now + 1000 * DAY)).toEqual(made)
    const certificate = new X509Certificate(made.certificate)
    expect([certificate.ca, certificate.subject, certificate.verify(certificate.publicKey)]).toEqual([true, 'CN=Upbeat (Nas)', true])
    const asked = ['localhost', 'nas.local', 'nas', 'nas.example.org', '10.0.0.1', 'fd00::1', '203.0.113.9', 'example.org', '203.0.113.10', '2001:db8::1']
    expect(asked.filter(vouchesFor(made.certificate))).toEqual(asked.slice(0, 7))
  })

  it('closes a folder that others could open', async () => {
    await keptAuthority(folder, nas, now)
    chmodSync(folder, 0o755)
    await keptAuthority(folder, nas, now)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  it.each(['', 'nonsense', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'])('is never made anew where its file is broken: %j', async (text) => {
    const { key } = await keptAuthority(folder, nas, now)
    writeFileSync(join(folder, 'authority.pem'), text && key + text)
    await expect(keptAuthority(folder, nas, now)).rejects.toThrow(/authority\.pem is broken\. .*remove it[^\n]*$/)
    await expect(keptAuthority(folder, nas, now)).rejects.toBeInstanceOf(PlainError)
  })

  it('is refused with another key, a certificate that is none of an authority, or after its end', async () => {
    const [kept, other] = [await keptAuthority(folder, nas, now), await makeAuthority('Upbeat', { domains: ['local'] }, now)]
    const file = join(folder, 'authority.pem')
    writeFileSync(file, other.key + kept.certificate)
    await expect(keptAuthority(folder, nas, now)).rejects.toThrow(PlainError)
    const server = await makeServerCertificate(kept, names, now)
    writeFileSync(file, server.key + server.certificate)
    await expect(keptAuthority(folder, nas, now)).rejects.toThrow(PlainError)
    writeFileSync(file, kept.key + kept.certificate)
    await expect(keptAuthority(folder, nas, now + 3653 * DAY)).rejects.toThrow(/is over/)
  })
})

describe('the server’s certificate', () => {
  it('is what phones ask for', async () => {
    const authority = await keptAuthority(folder, nas, now)
    const server = await keptServerCertificate(folder, authority, names, now)
    const certificate = new X509Certificate(server.certificate)
    const days = (Date.parse(certificate.validTo) - Date.parse(certificate.validFrom)) / DAY
    expect(days).toBeLessThanOrEqual(397)
    expect([certificate.ca, certificate.keyUsage, certificate.publicKey.asymmetricKeyDetails?.namedCurve]).toEqual([false, ['1.3.6.1.5.5.7.3.1'], 'prime256v1'])
    expect(certificate.checkIssued(new X509Certificate(authority.certificate))).toBe(true)
    expect(statSync(join(folder, 'server.pem')).mode & 0o777).toBe(0o600)
  })

  it('is kept while it does, and made anew where it does not', async () => {
    const authority = await keptAuthority(folder, nas, now)
    const first = await keptServerCertificate(folder, authority, names, now)
    expect(await keptServerCertificate(folder, authority, names.slice(1), now + 300 * DAY)).toEqual(first)
    expect(await keptServerCertificate(folder, authority, [...names, '10.0.0.9'], now)).not.toEqual(first)
    writeFileSync(join(folder, 'server.pem'), 'nonsense')
    const second = await keptServerCertificate(folder, authority, names, now)
    expect(readFileSync(join(folder, 'server.pem'), 'utf8')).toContain(second.certificate)
  })

  it('has to be renewed 30 days before its end, before its beginning, and under another authority', async () => {
    const authority = await keptAuthority(folder, nas, now)
    const server = await makeServerCertificate(authority, names, now)
    const at = (days: number) => needsRenewal(server, authority, names, now + days * DAY)
    expect([at(0), at(365), at(367), at(400), at(-2)]).toEqual([false, false, true, true, true])
    expect(needsRenewal(server, await makeAuthority('Upbeat', { domains: ['local'] }, now), names, now)).toBe(true)
  })

  it('is dated right on either side of 2050, when dates are written another way', async () => {
    const late = Date.UTC(2049, 6, 1)
    const authority = await makeAuthority('Upbeat', { domains: ['localhost'] }, late)
    const server = new X509Certificate((await makeServerCertificate(authority, ['localhost'], late)).certificate)
    expect([Date.parse(server.validFrom), Date.parse(server.validTo)]).toEqual([late - DAY, late + 396 * DAY])
  })

  it('lives no longer than its authority, and is then not made again and again', async () => {
    const authority = await keptAuthority(folder, nas, now)
    const late = now + 3640 * DAY
    const server = await makeServerCertificate(authority, names, late)
    expect(new X509Certificate(server.certificate).validTo).toBe(new X509Certificate(authority.certificate).validTo)
    expect(needsRenewal(server, authority, names, late)).toBe(false)
  })
})
