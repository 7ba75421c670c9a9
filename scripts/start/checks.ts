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

/** The port for https: HTTPS_PORT, else 443 above the other one, so 3443 beside 3000. Throws for what is no port, and for the other one. */
export function httpsPort(given: string | undefined, port: number): number {
  if (!given) return port === 80 ? 443 : port + (port > 65_092 ? -443 : 443)
  const chosen = Number(given)
  if (Number.isInteger(chosen) && chosen >= 1 && chosen <= 65_535 && chosen !== port) return chosen
  const why = chosen === port ? `is ${given}, as PORT is` : `is ${given}, which is no port`
  throw new PlainError(`HTTPS_PORT ${why}. Use another number from 1 to 65535: HTTPS_PORT=3443 npm start -- --https`)
}

/** Whether https is wanted too: by the flag `--https`, or HTTPS in the environment that is not `0`. Throws where the pages reload while one writes them. */
export function wantsHttps(flags: readonly string[], given: string | undefined): boolean {
  const wanted = flags.includes('--https') || (given !== undefined && !['', '0', 'false'].includes(given))
  if (wanted && flags.includes('--dev')) throw new PlainError('npm run dev speaks no https. Use npm start -- --https, or leave HTTPS out.')
  return wanted
}

/** Throws where this process cannot listen on the port; `variable` is the setting that chooses it. */
export async function assertPortFree(port: number, variable: 'PORT' | 'HTTPS_PORT' = 'PORT'): Promise<void> {
  const code = await listenError(port)
  if (code === null) return
  const choose = (other: number) => (variable === 'PORT' ? `PORT=${other} npm start` : `HTTPS_PORT=${other} npm start -- --https`)
  const usual = variable === 'PORT' ? 3000 : 3443
  if (code === 'EADDRINUSE') throw new PlainError(`Port ${port} is taken. Stop the program that uses it, or choose another: ${choose(port === 65_535 ? usual : port + 1)}`)
  if (code === 'EACCES') throw new PlainError(`This user may not listen on port ${port}. Choose one above 1023: ${choose(usual)}`)
  throw new PlainError(`Cannot listen on port ${port} (${code}). Choose another: ${choose(usual)}`)
}

function listenError(port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.on('error', (error) => { resolve(errorCode(error) ?? error.message) })
    probe.listen(port, () => { probe.close(() => { resolve(null) }) })
  })
}
