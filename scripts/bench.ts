import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { performance } from 'node:perf_hooks'
import { gzipSync } from 'node:zlib'
import { createDb } from '@/db/client'
import { findDatabase } from '@/db/embedded'
import { searchClasses } from '@/db/queries/search-classes'
import { FACETS, parseFilters, type Filters } from '@/lib/catalog/filters'
import { AVOIDANCES, CLASS_TYPES, DURATION_BANDS, EFFORTS, EQUIPMENT, FOCUSES, LEVELS, LOCALES, MUSIC_STYLES } from '@/lib/catalog/vocabulary'
import { runCommand } from './command'

/** Speed, as tables: start, pages, the catalog's query. It measures and never fails on time. */

const PAGES = ['/', '/classes', '/classes?type=yoga&duration=10-20', '/de/classes', '/coaches', '/collections']
const PAGE_RUNS = 30
const QUERY_RUNS = 300

type Row = Record<string, string | number>

async function main(): Promise<number> {
  const port = await freePort()
  const { server, seconds } = await startServer(port)
  try {
    console.log('\nStart with a build and a catalog')
    console.table([{ 'until it answers, s': seconds.toFixed(1) }])
    const base = `http://localhost:${port}`
    const [first] = ((await (await fetch(`${base}/api/classes?limit=1`)).json()) as { classes: { slug: string }[] }).classes
    const pages: Row[] = []
    for (const path of [...PAGES, ...(first ? [`/classes/${first.slug}`, `/api/classes/${first.slug}`] : [])]) pages.push(await measurePage(base, path))
    console.log('\nPages, as a client on this machine sees them')
    console.table(pages)
    console.log('\nThe catalog’s query with random filters')
    console.table([await measureQuery('in the process'), await measureApi(base)])
    return 0
  } finally {
    server.kill('SIGINT')
    await once(server, 'exit')
  }
}

async function startServer(port: number): Promise<{ server: ChildProcess; seconds: number }> {
  const begun = performance.now()
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], { env: { ...process.env, PORT: String(port) }, stdio: ['ignore', 'ignore', 'inherit'] })
  for (;;) {
    if (server.exitCode !== null) throw new Error('the server did not start')
    const answered = await fetch(`http://localhost:${port}/api/health`).then((response) => response.ok, () => false)
    if (answered) return { server, seconds: (performance.now() - begun) / 1000 }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function measurePage(base: string, path: string): Promise<Row> {
  const times: number[] = []
  let body = ''
  for (let run = 0; run < PAGE_RUNS; run++) {
    const begun = performance.now()
    body = await (await fetch(base + path)).text()
    times.push(performance.now() - begun)
  }
  return { page: path, 'p50, ms': at(times, 0.5), 'p95, ms': at(times, 0.95), 'kB': Math.round(body.length / 1000), 'kB gzip': Math.round(gzipSync(body).length / 1000) }
}

async function measureQuery(name: string): Promise<Row> {
  const database = await findDatabase()
  const { db, close } = createDb(database.url, 1)
  const random = seeded(7)
  const times: number[] = []
  try {
    for (let run = 0; run < QUERY_RUNS; run++) {
      const filters = randomFilters(random)
      const begun = performance.now()
      await searchClasses(db, filters, LOCALES[run % LOCALES.length] ?? 'en', 24, 0)
      times.push(performance.now() - begun)
    }
  } finally {
    await close()
    await database.stop()
  }
  return { query: name, 'p50, ms': at(times, 0.5), 'p95, ms': at(times, 0.95), 'worst, ms': at(times, 1) }
}

async function measureApi(base: string): Promise<Row> {
  const random = seeded(7)
  const times: number[] = []
  for (let run = 0; run < QUERY_RUNS; run++) {
    const filters = randomFilters(random)
    const query = FACETS.map((facet) => `${facet}=${filters[facet].join(',')}`).join('&')
    const begun = performance.now()
    await (await fetch(`${base}/api/classes?${query}&q=${encodeURIComponent(filters.q)}`)).arrayBuffer()
    times.push(performance.now() - begun)
  }
  return { query: 'GET /api/classes', 'p50, ms': at(times, 0.5), 'p95, ms': at(times, 0.95), 'worst, ms': at(times, 1) }
}

const VALUES: Record<(typeof FACETS)[number], readonly string[]> = {
  type: CLASS_TYPES, duration: DURATION_BANDS, level: LEVELS, effort: EFFORTS, equipment: EQUIPMENT, avoid: AVOIDANCES, focus: FOCUSES,
  language: LOCALES, coach: ['elin', 'mara', 'sam'], music: MUSIC_STYLES,
}
const WORDS = ['', '', '', 'yga', 'strech', 'medtation', 'squat', 'hips', 'dumbbells', 'legs slowly']

function randomFilters(random: () => number): Filters {
  const params = new Map(FACETS.map((facet) => [facet as string, VALUES[facet].filter(() => random() < 0.2).join(',')]))
  params.set('q', WORDS[Math.floor(random() * WORDS.length)] ?? '')
  return parseFilters({ get: (name) => params.get(name) ?? null })
}

/** Mulberry32: the same seed asks the same questions. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
}

function at(times: readonly number[], part: number): string {
  const sorted = times.toSorted((a, b) => a - b)
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port'))))
    })
  })
}

void runCommand(main)
