import type { Db } from '@/db/client'
import { returnGuess, takeGuess } from '@/db/mutations/people-guess'
import { getCredentials } from '@/db/queries/people'
import { verifyPassword } from './password-hash'

/**
 * The id of the person whom address and password belong to; 'wrong' alike for a wrong password and an unknown address;
 * 'later' when the address has used up its checks. The only place that compares a password.
 */
export async function checkPassword(db: Db, email: string, password: string): Promise<{ id: string } | 'wrong' | 'later'> {
  const guess = await takeGuess(db, email)
  if (!guess) return 'later'
  const person = await getCredentials(db, email)
  if (!(await verifyPassword(person?.passwordHash ?? null, password)) || !person) return 'wrong'
  await returnGuess(db, guess)
  return { id: person.id }
}
