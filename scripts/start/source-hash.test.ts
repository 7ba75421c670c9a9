import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sourceFiles, sourceHash } from './source-hash'

let root = ''
const write = (path: string, content: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), content)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'upbeat-hash-'))
  write('app/page.tsx', 'one')
  write('package.json', '{}')
})
afterEach(() => { rmSync(root, { recursive: true }) })

describe('sourceHash', () => {
  it('changes with content, names and new files', () => {
    const hashes = [sourceHash(root)]
    write('app/page.tsx', 'two')
    hashes.push(sourceHash(root))
    write('app/other.tsx', '')
    hashes.push(sourceHash(root))
    rmSync(join(root, 'app/other.tsx'))
    write('app/renamed.tsx', '')
    hashes.push(sourceHash(root))
    expect(new Set(hashes).size).toBe(4)
  })

  it('does not mistake the border between two files', () => {
    write('app/a.ts', 'xy')
    write('app/b.ts', 'z')
    const before = sourceHash(root)
    write('app/a.ts', 'x')
    write('app/b.ts', 'yz')
    expect(sourceHash(root)).not.toBe(before)
  })

  it('leaves out what no build reads', () => {
    const before = sourceHash(root)
    for (const path of ['node_modules/x/index.js', '.next/BUILD_ID', '.data/x', 'docs/a.md', 'README.md', 'e2e/a.spec.ts', 'app/page.test.tsx', 'next-env.d.ts']) write(path, 'x')
    expect(sourceHash(root)).toBe(before)
  })

  it('reads folders of those names further down', () => {
    write('content/scripts/a.ts', 'x')
    expect(sourceFiles(root)).toEqual(['app/page.tsx', 'content/scripts/a.ts', 'package.json'])
  })
})
