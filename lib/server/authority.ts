import 'server-only'
import { X509Certificate } from 'node:crypto'
import { ownHttps } from './env'

/** The authority of this server's own https, as a phone lists it. */
export type Authority = { name: string; fingerprint: string }

/** The server's own authority; null where it speaks no https itself. */
export function getAuthority(): Authority | null {
  const https = ownHttps()
  if (!https) return null
  const { subject, fingerprint256 } = new X509Certificate(https.authority)
  return { name: /^CN=(.+)$/m.exec(subject)?.[1] ?? subject, fingerprint: fingerprint256 }
}
