import { X509Certificate } from 'node:crypto'
import { hostname, networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { networkAddresses } from '@/lib/server/network'
import { derOf, type Pair, vouchesFor } from './certificate'
import { type Front, startFront } from './front'
import { keptAuthority, keptServerCertificate } from './kept'
import { certificateNames } from './names'

export type Https = {
  /** what the app is told, so that its page for phones can show it */
  env: { UPBEAT_HTTPS_PORT: string; UPBEAT_HTTPS_NAMES: string; UPBEAT_AUTHORITY: string }
  fingerprint: string
  /** what the certificate names now */
  names: readonly string[]
  /** starts to listen; `app` is the port on which the app already answers */
  start: (app: number) => Promise<Front>
}

/** How often this computer's addresses and the certificate's end are looked at, in ms. */
const LOOK_EVERY = 60_000

/** Reads or makes what is needed for https; nothing listens yet. Throws PlainError where something has to be mended first. */
export async function prepareHttps(data: string, port: number): Promise<Https> {
  const folder = join(data, 'https')
  const computer = hostname()
  const authority = await keptAuthority(folder, { name: computer, addresses: networkAddresses() }, Date.now())
  const vouches = vouchesFor(authority.certificate)
  const namesNow = () => {
    const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []).map(({ address }) => address)
    return certificateNames({ computer, addresses, allowed: (process.env['ALLOWED_HOSTS'] ?? '').split(','), vouches })
  }
  const current = () => keptServerCertificate(folder, authority, namesNow(), Date.now())
  const names = namesNow()
  const first = await current()
  return {
    env: { UPBEAT_HTTPS_PORT: String(port), UPBEAT_HTTPS_NAMES: names.join(','), UPBEAT_AUTHORITY: Buffer.from(derOf(authority.certificate)).toString('base64') },
    names,
    fingerprint: new X509Certificate(authority.certificate).fingerprint256,
    async start(app) {
      const front = await startFront({ port, app, certificate: first })
      const timer = keepFresh(first, current, front)
      return { ...front, stop: () => { clearInterval(timer); return front.stop() } }
    },
  }
}

function keepFresh(first: Pair, current: () => Promise<Pair>, front: Front): NodeJS.Timeout {
  let used = first.certificate
  const look = async () => {
    const next = await current()
    if (next.certificate === used) return
    used = next.certificate
    front.use(next)
  }
  return setInterval(() => { look().catch((error: unknown) => { console.error(error) }) }, LOOK_EVERY).unref()
}
