export const PASSWORD_MIN = 10
export const PASSWORD_MAX = 200

export type PasswordProblem = 'short' | 'long' | 'common'

/** Those of 10 characters and more that stand first in every list of leaked passwords. */
const COMMON = new Set([
  '1234567890', '0123456789', '12345678910', '1234567891', '123456789a', 'a123456789', '0987654321', '9876543210', '1q2w3e4r5t', '1q2w3e4r5t6y', '1qaz2wsx3edc',
  'q1w2e3r4t5', 'qwertyuiop', 'qwerty12345', 'qwerty123456', 'qwertz12345', 'asdfghjkl1', 'zaq12wsxcde3', 'password12', 'password123', 'password1234', 'passw0rd123',
  'iloveyou12', 'iloveyou123', 'sunshine123', 'princess123', 'football123', 'baseball123', 'superman123', 'letmein123', 'welcome123', 'administrator', 'changeme123',
  'abcdefghij', 'abc1234567', 'passwort123', 'hallo12345', 'contraseña', 'contrasena', 'motdepasse', 'azertyuiop', 'lösenord123', 'losenord123', 'computer123',
])

/**
 * What is wrong with a new password; null when nothing is. 10–200 characters, none of the first that anyone would
 * try, not one character over and over, not the address itself (NIST SP 800-63B-4 §3.1.1.2: length and a blocklist, no rules of composition).
 */
export function passwordProblem(password: string, email = ''): PasswordProblem | null {
  const length = passwordLength(password)
  if (length < PASSWORD_MIN) return 'short'
  if (length > PASSWORD_MAX) return 'long'
  const plain = password.toLowerCase().trim()
  if (COMMON.has(plain) || new Set(plain).size < 3 || (email !== '' && plain === email.toLowerCase())) return 'common'
  return null
}

/** Characters as a person counts them: code points. */
export function passwordLength(password: string): number {
  return Array.from(password).length
}
