import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { errorCode, PlainError } from '@/db/embedded-error'

/** Proves that a database answers at DATABASE_URL within these seconds. Its password never stands in a message. */
export async function assertAnswers(url: string, seconds = 5): Promise<void> {
  const place = describe(url)
  const sql = postgres(url, { max: 1, connect_timeout: seconds, onnotice: () => undefined })
  try {
    // The driver tries for ever where something takes the connection and closes it again.
    const timeout = sleep(seconds * 1000, 'ETIMEDOUT', { ref: false }).then((code) => { throw Object.assign(new Error(code), { code }) })
    await Promise.race([sql`select 1`, timeout])
  } catch (error) {
    throw new PlainError(`${problem(errorCode(error), place)} ${advice}`)
  } finally {
    void sql.end({ timeout: 0 }).catch(() => undefined)
  }
}

const advice = 'Check DATABASE_URL, or unset it to use the built-in database.'

function describe(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url)
    if (protocol === 'postgres:' || protocol === 'postgresql:') return `${host}${pathname}`
  } catch {
    // Falls through to the same line: it is no address.
  }
  throw new PlainError(`DATABASE_URL is not an address of the form postgres://user:password@host:5432/name. ${advice}`)
}

/** The line for an error code of the system or of PostgreSQL (appendix A of its manual). */
function problem(code: string | undefined, place: string): string {
  switch (code) {
    case '28P01':
    case '28000':
      return `The database at ${place} refuses this user or password.`
    case '3D000':
      return `The server of ${place} answers, but has no database of that name.`
    case '57P03':
      return `The database at ${place} is still starting.`
    default:
      return `No database answers at ${place}${code ? ` (${code})` : ''}.`
  }
}
