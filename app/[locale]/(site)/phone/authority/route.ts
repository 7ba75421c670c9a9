import { ownHttps } from '@/lib/server/env'

/** The certificate of the server's own authority, for phones that are to trust it; never its key. */
export function GET(): Response {
  const https = ownHttps()
  if (!https) return new Response(null, { status: 404 })
  // Shown, not saved: a phone that offers to install it does so for what it shows.
  return new Response(https.authority, { headers: { 'Content-Type': 'application/x-x509-ca-cert', 'Content-Disposition': 'inline; filename="upbeat-authority.crt"', 'Cache-Control': 'no-store' } })
}
