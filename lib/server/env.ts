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
