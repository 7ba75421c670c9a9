import { hash, verify } from '@node-rs/argon2'
import { availableParallelism } from 'node:os'

/** argon2id is the package's default; OWASP's least: 19 MiB, 2 passes, 1 lane (Password Storage Cheat Sheet). */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** How many are computed at once: one core stays free, so that fifty people signing in do not stop the others. */
const lanes = Math.max(1, availableParallelism() - 1)
let busy = 0
const waiting: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= lanes) await new Promise<void>((resolve) => waiting.push(resolve))
  else busy += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else busy -= 1
  }
}

/** The same letters typed on two systems may differ in bytes; composed they are alike. */
function composed(password: string): string {
  return password.normalize('NFKC')
}

/** The argon2id hash of a password, of all its characters. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(composed(password), COST))
}

let dummy: Promise<string> | undefined

/** Whether the password fits the hash. Without a hash it takes as long, and is false. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  dummy ??= hashPassword('nobody has this password')
  const known = passwordHash ?? (await dummy)
  const fits = await inTurn(() => verify(known, composed(password)))
  return fits && passwordHash !== null
}
