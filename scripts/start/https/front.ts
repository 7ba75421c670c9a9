import { type IncomingMessage, type OutgoingHttpHeaders, request, type ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { Pair } from './certificate'

export type Front = {
  port: number
  /** serves with another certificate from the next connection on */
  use: (certificate: Pair) => void
  stop: () => Promise<void>
}

/** Of one connection only: they are not handed on (RFC 9110 §7.6.1). */
const HOP = ['connection', 'keep-alive', 'proxy-connection', 'proxy-authenticate', 'proxy-authorization', 'te', 'trailer', 'upgrade'] as const

/**
 * Speaks https on one port, in this process, and hands each request to the app's own port on this computer. The app
 * learns of it as from any proxy in front.
 */
export async function startFront({ port, app, certificate }: { port: number; app: number; certificate: Pair }): Promise<Front> {
  const server = createServer(toOptions(certificate), (incoming, answer) => { handOn(incoming, answer, app) })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, resolve)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    use: (next) => { server.setSecureContext(toOptions(next)) },
    stop: () => new Promise((resolve) => {
      server.close(() => { resolve() })
      server.closeAllConnections()
    }),
  }
}

function toOptions({ key, certificate }: Pair) {
  return { key, cert: certificate, minVersion: 'TLSv1.2' } as const
}

function handOn(incoming: IncomingMessage, answer: ServerResponse, app: number): void {
  const { host = 'localhost' } = incoming.headers
  const headers = without(incoming.headers, HOP)
  headers['x-forwarded-proto'] = 'https'
  headers['x-forwarded-host'] = host
  headers['x-forwarded-for'] = incoming.socket.remoteAddress ?? ''
  const onward = request({ host: 'localhost', port: app, method: incoming.method, path: incoming.url, headers, agent: false })
  onward.on('response', (response) => {
    // A browser would remember it for the plain address too, on every port, and the plain address has to stay open.
    answer.writeHead(response.statusCode ?? 502, without(response.headers, [...HOP, 'strict-transport-security']))
    response.pipe(answer)
    response.on('error', () => { answer.destroy() })
  })
  onward.on('error', () => {
    if (answer.headersSent) answer.destroy()
    else answer.writeHead(502, { 'content-type': 'text/plain' }).end('The app does not answer. Try again in a moment.\n')
  })
  answer.on('close', () => { onward.destroy() })
  incoming.pipe(onward)
}

function without(headers: OutgoingHttpHeaders, names: readonly string[]): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)))
}
