import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sourceCommit } from './commit'

it('is the commit of this folder, and null for a copy inside another repository', () => {
  const root = mkdtempSync(join(tmpdir(), 'upbeat-commit-'))
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: root, encoding: 'utf8' }).trim()
  try {
    git('init', '-q')
    expect(sourceCommit(root)).toBeNull()
    git('commit', '-q', '--allow-empty', '-m', 'x')
    mkdirSync(join(root, 'copy'))
    expect(sourceCommit(root)).toBe(git('rev-parse', 'HEAD'))
    expect(sourceCommit(join(root, 'copy'))).toBeNull()
  } finally {
    rmSync(root, { recursive: true })
  }
})
