import { describe, expect, it } from 'vitest'
import { hashPassword, verifyPassword } from './password-hash'

describe('passwords', () => {
  it('are hashed with argon2id at OWASP’s cost', async () => {
    expect(await hashPassword('four plain words')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  it('are compared to their last character', async () => {
    const long = 'a long one '.repeat(18)
    const hash = await hashPassword(long)
    expect(await verifyPassword(hash, long)).toBe(true)
    expect(await verifyPassword(hash, long.slice(0, -1))).toBe(false)
    expect(await verifyPassword(hash, `${long.slice(0, -1)}x`)).toBe(false)
  })

  it('are alike however an accent was typed', async () => {
    expect(await verifyPassword(await hashPassword('caf\u00e9 caf\u00e9 caf\u00e9'), 'cafe\u0301 cafe\u0301 cafe\u0301')).toBe(true)
  })

  it('fit nobody who has none', async () => {
    expect(await verifyPassword(null, 'nobody has this password')).toBe(false)
  })

  it('wait for their turn and all come through', async () => {
    const hash = await hashPassword('four plain words')
    const answers = await Promise.all(Array.from({ length: 12 }, (_, index) => verifyPassword(hash, index % 2 ? 'four plain words' : 'four other words')))
    expect(answers.filter(Boolean)).toHaveLength(6)
  })
})
