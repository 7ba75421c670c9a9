import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const withDatabase = ['db/**/*.test.ts', 'lib/server/**/*.test.ts', 'app/**/*.test.ts', 'components/**/*.db.test.ts', 'components/**/actions.test.ts']

/** No test fails on time, however busy the machine: this only ends one that hangs. In ms. */
const PATIENCE = 240_000

export default defineConfig({
  resolve: {
    alias: {
      '@': root.replace(/\/$/, ''),
      // It throws wherever server components are not told apart, so in tests of server code too.
      'server-only': `${root}node_modules/server-only/empty.js`,
    },
  },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['**/*.test.{ts,tsx}'], exclude: ['node_modules', '.next', 'e2e', ...withDatabase], hookTimeout: PATIENCE, testTimeout: PATIENCE } },
      { extends: true, test: { name: 'database', include: withDatabase, globalSetup: 'scripts/test/vitest-database.ts', hookTimeout: PATIENCE, testTimeout: PATIENCE } },
    ],
  },
})
