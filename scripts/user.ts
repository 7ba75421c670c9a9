import { createDb, type Db } from '@/db/client'
import { findDatabase } from '@/db/embedded'
import { migrate } from '@/db/migrate'
import { createLink } from '@/db/mutations/people-link'
import { getCredentials } from '@/db/queries/people'
import { runCommand } from './command'

const USAGE = `npm run user -- reset MAIL   a link to set a new password, good once, for an hour
npm run user -- invite       a link to make an account where SIGN_UP=invite, good once, for 14 days`

/** Helps people in: prints a one-time link. */
async function main(): Promise<number> {
  const [command, email, ...rest] = process.argv.slice(2)
  const known = (command === 'reset' && email !== undefined) || (command === 'invite' && email === undefined)
  if (!known || rest.length > 0) {
    console.error(USAGE)
    return 2
  }
  const database = await findDatabase()
  const { db, close } = createDb(database.url, 1)
  try {
    await migrate(database.url)
    const path = await linkFor(db, email)
    if (path) console.log(`${siteUrl()}${path}`)
    else console.error(`There is no account with the address ${email}.`)
    return path ? 0 : 1
  } finally {
    await close()
    await database.stop()
  }
}

/** The path of a reset link for an address, or of an invitation where none is given; null when the address has no account. */
async function linkFor(db: Db, email: string | undefined): Promise<string | null> {
  if (email === undefined) return `/sign-up?invite=${await createLink(db, 'invite')}`
  const person = await getCredentials(db, email)
  return person && `/reset/${await createLink(db, 'reset', person.id)}`
}

/** Where people open this server: AUTH_URL, else this machine. */
function siteUrl(): string {
  const given = process.env['AUTH_URL']
  return given && URL.canParse(given) ? new URL(given).origin : `http://localhost:${process.env['PORT'] || 3000}`
}

void runCommand(main)
