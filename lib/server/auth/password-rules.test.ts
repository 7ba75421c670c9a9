import { describe, expect, it } from 'vitest'
import { passwordLength, passwordProblem } from './password-rules'

describe('passwordProblem', () => {
  it.each([
    ['nine char', 'short'], ['ten  chars', null], ['x'.repeat(9), 'short'], ['aaaaaaaaaaaa', 'common'], ['abababababab', 'common'], ['Password123', 'common'], [' 1234567890 ', 'common'],
    ['four plain words here', null], ['ab c'.repeat(50), null], [`${'ab c'.repeat(50)}!`, 'long'],
  ] as const)('%j: %s', (password, problem) => expect(passwordProblem(password)).toBe(problem))

  it('refuses the address itself', () => {
    expect(passwordProblem('Lena@Example.org', 'lena@example.org')).toBe('common')
    expect(passwordProblem('Lena@Example.org')).toBeNull()
  })

  it('counts characters as a person does', () => {
    expect(passwordLength('🏃🏃🏃')).toBe(3)
    expect(passwordProblem('🏃🧘🏋🏃🧘🏋🏃🧘🏋')).toBe('short')
  })
})
