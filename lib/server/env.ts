import 'server-only'

/** The database's url. The start command sets it when none is given. */
export function databaseUrl(): string {
  const url = process.env['DATABASE_URL']
  if (!url) throw new Error('DATABASE_URL is not set: start Upbeat with npm start')
  return url
}

/** The commit of the source that was built; null outside git. */
export function sourceCommit(): string | null {
  return process.env['UPBEAT_COMMIT'] || null
}

export type OwnHttps = {
  port: number
  /** host names and addresses that its certificate was made for at the start; addresses at home are added as they come */
  names: string[]
  /** the authority's certificate (DER) */
  authority: Buffer<ArrayBuffer>
}

/** What the start command says of its own https; null where it speaks none. */
export function ownHttps(): OwnHttps | null {
  const [port, names, authority] = [process.env['UPBEAT_HTTPS_PORT'], process.env['UPBEAT_HTTPS_NAMES'], process.env['UPBEAT_AUTHORITY']]
  return port && authority ? { port: Number(port), names: (names ?? '').split(','), authority: Buffer.from(authority, 'base64') } : null
}
