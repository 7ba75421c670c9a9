import { createHash, randomBytes } from 'node:crypto'

/** A secret for a link or a signed-in device: 256 random bits, 43 characters that are safe in an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database keeps of a token: its SHA-256 in hex. The token has too many bits to be guessed from it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
