import { createServer } from 'node:net'
import { errorCode, PlainError } from '@/db/embedded-error'

/** Throws for a Node older than 22.12. On Linux npm runs these scripts on the Node in node_modules. */
export function assertNode(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 12)) return
  throw new PlainError(`Node ${version} is too old for Upbeat on this system. Install Node 22.12 or newer.`)
}

/** The port to serve on: PORT, else 3000. Throws for what is no port. */
export function webPort(given: string | undefined): number {
  if (!given) return 3000
  const port = Number(given)
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port
  throw new PlainError(`PORT is ${given}, which is no port. Use a number from 1 to 65535: PORT=3000 npm start`)
}

/** Throws where this process cannot listen on the port. */
export async function assertPortFree(port: number): Promise<void> {
  const code = await listenError(port)
  if (code === null) return
  if (code === 'EADDRINUSE') throw new PlainError(`Port ${port} is taken. Stop the program that uses it, or choose another: PORT=${port === 65_535 ? 3000 : port + 1} npm start`)
  if (code === 'EACCES') throw new PlainError(`This user may not listen on port ${port}. Choose one above 1023: PORT=3000 npm start`)
  throw new PlainError(`Cannot listen on port ${port} (${code}). Choose another: PORT=3000 npm start`)
}

function listenError(port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.on('error', (error) => { resolve(errorCode(error) ?? error.message) })
    probe.listen(port, () => { probe.close(() => { resolve(null) }) })
  })
}
