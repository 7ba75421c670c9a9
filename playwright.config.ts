import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { freePort } from '@/db/embedded-process'
import { ensureBrowser } from '@/scripts/test/browser'

// Workers read this file again: what is chosen once travels in the environment.
const browser = (process.env['PLAYWRIGHT_CHROMIUM_PATH'] ??= ensureBrowser())
const port = (process.env['E2E_PORT'] ??= String(await freePort()))
process.env['E2E_STATE'] ??= join(tmpdir(), `upbeat-e2e-${process.pid}.json`)

const baseURL = `http://localhost:${port}`
const chromiumFlags = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  // A name that is not localhost, for journeys over plain http.
  '--host-resolver-rules=MAP upbeat.test 127.0.0.1',
]

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    trace: 'retain-on-failure',
    launchOptions: { executablePath: browser, chromiumSandbox: false, args: chromiumFlags },
  },
  webServer: {
    command: 'tsx e2e/server.ts',
    url: `${baseURL}/api/health`,
    reuseExistingServer: false,
    timeout: 300_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
})
