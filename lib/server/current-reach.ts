import 'server-only'
import { headers } from 'next/headers'
import { ownHttps } from './env'
import { requestHost } from './hosts'
import { networkAddresses } from './network'
import { type Reach, reachOf } from './reach'

/** How other devices reach this server, seen from the request that is being answered. */
export async function getReach(): Promise<Reach> {
  const sent = await headers()
  return reachOf({
    host: requestHost(sent),
    proto: sent.get('x-forwarded-proto')?.split(',')[0]?.trim() ?? 'http',
    authUrl: process.env['AUTH_URL'],
    port: Number(process.env['PORT'] || 3000),
    https: ownHttps(),
    addresses: networkAddresses(),
  })
}
