import createNextIntlPlugin from 'next-intl/plugin'
import type { NextConfig } from 'next'

/** Of every answer; what a page may load and run stands in its own policy, in proxy.ts. */
const HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
]

/** For what proxy.ts passes by: the API, files, and pages that say there is no such file. None of them has a script to run. */
const STILL = [{ key: 'Content-Security-Policy', value: `default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'` }]

const config: NextConfig = {
  reactCompiler: true,
  poweredByHeader: false,
  agentRules: false,
  serverExternalPackages: ['postgres', '@node-rs/argon2'],
  images: { unoptimized: true },
  // Types are checked by npm test; a start on a new machine need not wait for them.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    { source: '/:path*', headers: HEADERS },
    { source: '/api/:path*', headers: STILL },
    // Not of scripts: a worker takes its policy from its own file.
    { source: '/:path((?!api/|_next/static/).*\\.(?!m?js$)[a-z0-9]+)', headers: STILL },
    { source: '/_next/:path((?!static/)[^.]*)', headers: STILL },
    // Only behind a proxy that speaks https: over plain http at home it would lock people out.
    { source: '/:path*', has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }], headers: [{ key: 'Strict-Transport-Security', value: 'max-age=31536000' }] },
  ],
}

// Messages are compiled when building: their parser, some 9 kB, then stays out of the browser.
const withMessages = createNextIntlPlugin({
  requestConfig: './i18n/request.ts',
  experimental: { messages: { path: './messages', locales: 'infer', format: 'json', precompile: true } },
})

export default withMessages(config)
