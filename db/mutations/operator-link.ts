import { eq } from 'drizzle-orm'
import { createDb, type Db } from '@/db/client'
import { consumeLink, createLink } from '@/db/mutations/people-link'
import { oneTimeLinks, users } from '@/db/schema-people'
import { hasOperator } from '@/db/queries/people'

/** Makes the one link that turns a person into the operator and returns its token; older ones stop working. */
export async function createOperatorLink(db: Db): Promise<string> {
  return db.transaction(async (tx) => {
    await tx.delete(oneTimeLinks).where(eq(oneTimeLinks.purpose, 'operator'))
    return createLink(tx, 'operator')
  })
}

/** The path of a fresh operator's link on the database at `url`; null while there is an operator. */
export async function operatorLink(url: string): Promise<string | null> {
  const { db, close } = createDb(url, 1)
  try {
    return (await hasOperator(db)) ? null : `/operator/${await createOperatorLink(db)}`
  } finally {
    await close()
  }
}

/** Makes a person the operator by the link; false when the link does not work or there is an operator. */
export async function becomeOperator(db: Db, userId: string, tokenHash: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    if (!(await consumeLink(tx, 'operator', tokenHash))) return false
    await tx.update(users).set({ role: 'operator' }).where(eq(users.id, userId))
    return true
  })
}
