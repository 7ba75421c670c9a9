import 'server-only'

export type SignUpMode = 'open' | 'invite' | 'closed'

/** Who may make an account: SIGN_UP=open (unless said), invite or closed. A word it does not know closes it. */
export function signUpMode(): SignUpMode {
  const given = process.env['SIGN_UP']?.trim().toLowerCase() || 'open'
  return given === 'open' || given === 'invite' ? given : 'closed'
}
