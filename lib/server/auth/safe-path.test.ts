import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safePath } from './safe-path'

describe('safePath', () => {
  it.each(['/', '/plan', '/de/classes?type=yoga&sort=newest#list', '/classes?q=%C3%A9', '/plan/new?x=//y'])('keeps %s', (path) => expect(safePath(path)).toBe(path))

  it.each([
    '//evil.example', '/\\evil.example', '\\\\evil.example', 'https://evil.example', 'https:evil.example', 'javascript:alert(1)', 'evil.example', '', ' /plan', '/\t/evil.example', '/\n/evil.example',
    '/.//evil.example', '/..//evil.example', '/x/..//evil.example', '/%2e//evil.example', '/a\\b', undefined, null, 7, ['/plan', '/x'], `/${'a'.repeat(3000)}`,
  ])('refuses %j', (given) => expect(safePath(given, '/home')).toBe('/home'))

  it('never leaves the origin, whatever is given', () => {
    const piece = fc.constantFrom('/', '\\', '.', '..', ':', '@', '?', '#', '%2f', '%5c', '%09', '\t', '\n', '\r', ' ', 'http', 'https', 'javascript', 'evil.example', '\u0000', '\u2028', 'é', 'a')
    fc.assert(fc.property(fc.oneof(fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')), fc.string(), fc.webUrl()), (given) => {
      expect(new URL(safePath(given), 'http://upbeat.test:3000/sign-in').origin).toBe('http://upbeat.test:3000')
    }), { numRuns: 2000 })
  })
})
