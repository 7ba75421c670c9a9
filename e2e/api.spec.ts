import type { APIRequestContext } from '@playwright/test'
import { isNull } from 'drizzle-orm'
import { classes } from '@/db/schema'
import { FACETS, parseFilters } from '@/lib/catalog/filters'
import type { Card } from '@/lib/catalog/types'
import {
  AVOIDANCES, CLASS_TYPES, CONTRAINDICATIONS, DURATION_BANDS, EFFORTS, EQUIPMENT, FOCUSES, JOINTS, LEVELS, LOCALES, MARKETS,
  MECHANISMS, MUSCLES, MUSIC_STYLES, POSITIONS, SEGMENT_KINDS, SEVERITIES, SIDES, UNITS,
} from '@/lib/catalog/vocabulary'
import packageJson from '@/package.json' with { type: 'json' }
import { readClass, readClasses } from './catalog'
import { expect, test } from './fixtures'

const sum = (numbers: readonly number[]) => numbers.reduce((total, value) => total + value, 0)
const oneOf = (list: readonly (string | number)[]) => ({ asymmetricMatch: (value: unknown) => list.includes(value as string), toString: () => `one of ${list.join(' ')}` })
const listOf = (list: readonly string[]) => ({ asymmetricMatch: (value: unknown) => Array.isArray(value) && value.every((item) => list.includes(item as string)), toString: () => `some of ${list.join(' ')}` })

const CARD_KEYS = ['slug', 'title', 'description', 'type', 'seconds', 'level', 'equipment', 'focus', 'rpe', 'peakRpe', 'languages', 'markets', 'coach', 'music', 'ladder', 'peak', 'contour']

/** What is wrong with a card; nothing, it should be. */
function faultsOf(card: Card): string[] {
  const within = <T>(list: readonly T[], values: readonly T[]) => values.length > 0 && values.every((value) => list.includes(value))
  const rounded = (value: number) => Math.round(value * 10) / 10 === value
  const checks: Record<string, boolean> = {
    keys: CARD_KEYS.every((key) => key in card),
    slug: /^[a-z0-9]+(-[a-z0-9]+)*$/.test(card.slug),
    texts: card.title.trim() !== '' && card.description.trim() !== '',
    type: CLASS_TYPES.includes(card.type),
    level: LEVELS.includes(card.level),
    music: MUSIC_STYLES.includes(card.music),
    coach: /^[a-z-]+$/.test(card.coach),
    focus: within(FOCUSES, card.focus),
    languages: within(LOCALES, card.languages),
    markets: within(MARKETS, card.markets),
    equipment: within(EQUIPMENT, card.equipment) && (card.equipment.length === 1 || !card.equipment.includes('none')),
    length: card.seconds >= 300 && card.seconds <= 3600,
    contour: sum(card.contour.map(([seconds]) => seconds)) === card.seconds,
    effort: rounded(card.rpe) && rounded(card.peakRpe),
    ladder: card.ladder === null || (card.ladder.step >= 1 && card.ladder.step <= 27),
  }
  return Object.entries(checks).flatMap(([name, passed]) => (passed ? [] : [`${card.slug}: ${name}`]))
}

test('health says that all is well, which version, and how many classes', async ({ request, db }) => {
  const response = await request.get('/api/health')
  expect(response.status()).toBe(200)
  const published = await db.$count(classes, isNull(classes.retiredAt))
  const { commit, ...rest } = (await response.json()) as { commit: string | null }
  expect(rest).toEqual({ status: 'ok', version: packageJson.version, database: 'ok', classes: published })
  expect(commit === null || /^[0-9a-f]{7,40}/.test(commit)).toBe(true)
})

test('the cursor walks every class exactly once', async ({ request, db }) => {
  const seen: string[] = []
  let cursor = ''
  do {
    const page = await readClasses(request, `limit=60${cursor && `&cursor=${cursor}`}`)
    expect(page.classes.length).toBe(Math.min(60, page.total - seen.length))
    expect(page.classes.flatMap(faultsOf)).toEqual([])
    seen.push(...page.classes.map(({ slug }) => slug))
    cursor = page.nextCursor ?? ''
  } while (cursor !== '' && seen.length < 10_000)
  const published = await db.select({ slug: classes.slug }).from(classes).where(isNull(classes.retiredAt))
  expect(seen.toSorted()).toEqual(published.map(({ slug }) => slug).toSorted())
  expect(seen.length).toBeGreaterThanOrEqual(1400)
})

test('every value of every list is there in the catalog', async ({ request }) => {
  const { facets, total } = await readClasses(request)
  expect(Object.keys(facets).sort()).toEqual([...FACETS].sort())
  const lists = { type: CLASS_TYPES, duration: DURATION_BANDS, level: LEVELS, effort: EFFORTS, equipment: EQUIPMENT, avoid: AVOIDANCES, focus: FOCUSES, language: LOCALES, music: MUSIC_STYLES }
  for (const [facet, values] of Object.entries(lists)) {
    const counts = facets[facet as keyof typeof lists]
    expect(Object.keys(counts), facet).toEqual([...values])
    for (const value of values) expect(counts[value], `${facet} ${value}`).toBeGreaterThan(0)
  }
  for (const facet of ['type', 'duration', 'level', 'effort', 'coach', 'music'] as const) expect(sum(Object.values(facets[facet])), facet).toBe(total)
  for (const q of ['squat', 'burpee', 'plank', 'dumbbells', 'vinyasa', 'sun salutation', 'hips', 'body scan', 'intervals']) {
    expect((await readClasses(request, `q=${encodeURIComponent(q)}`)).total, q).toBeGreaterThan(0)
  }
})

for (const query of ['', 'type=yoga,pilates&duration=10-20,20-30&equipment=mat&avoid=wrist', 'q=core&effort=steady,hard&level=beginner', 'type=meditation&effort=hard']) {
  test(`a count is the total with that value alone: ${query || 'no filter'}`, async ({ request }) => {
    const { facets } = await readClasses(request, query)
    for (const facet of FACETS) {
      for (const [value, count] of Object.entries(facets[facet])) {
        const params = new URLSearchParams(query)
        params.set(facet, facet === 'avoid' ? [params.get('avoid'), value].filter(Boolean).join(',') : value)
        params.set('limit', '1')
        expect((await readClasses(request, params.toString())).total, `${facet}=${value}`).toBe(count)
      }
    }
  })
}

test('what is listed fits the filters', async ({ request }) => {
  const query = 'type=strength,hiit&duration=15-30&level=intermediate,advanced&effort=hard&equipment=mat,dumbbells&avoid=jump,wrist&focus=legs,core'
  const { classes: found, total } = await readClasses(request, `${query}&limit=60`)
  expect(total).toBeGreaterThan(0)
  const filters = parseFilters(new URLSearchParams(query))
  for (const card of found) {
    expect(filters.type).toContain(card.type)
    expect(card.seconds > 900 && card.seconds <= 1800).toBe(true)
    expect(filters.level).toContain(card.level)
    expect(card.rpe).toBeGreaterThan(6)
    expect(['none', ...filters.equipment]).toEqual(expect.arrayContaining(card.equipment))
    expect(card.focus.some((focus) => filters.focus.includes(focus))).toBe(true)
    const { tags } = await readClass(request, card.slug)
    expect(tags.filter((tag) => tag.mechanism === 'jump' || (tag.joint === 'wrist' && tag.severity >= 2))).toEqual([])
  }
  const easy = await readClasses(request, 'effort=gentle&sort=hardest&limit=1')
  const steady = await readClasses(request, 'effort=steady&limit=60')
  expect(easy.classes[0]?.rpe).toBeLessThan(4)
  expect(steady.classes.every(({ rpe }) => rpe >= 4 && rpe <= 6)).toBe(true)
})

test('each order holds', async ({ request }) => {
  const by = async (sort: string, key: (card: Card) => number) => (await readClasses(request, `sort=${sort}&limit=60`)).classes.map(key)
  const ascending = (values: number[]) => expect(values).toEqual(values.toSorted((a, b) => a - b))
  ascending(await by('shortest', ({ seconds }) => seconds))
  ascending(await by('longest', ({ seconds }) => -seconds))
  ascending(await by('easiest', ({ rpe }) => rpe))
  ascending(await by('hardest', ({ rpe }) => -rpe))
  const slugs = async (query: string) => (await readClasses(request, query)).classes.map(({ slug }) => slug)
  expect(await slugs('sort=relevance')).toEqual(await slugs(''))
  expect(await slugs('sort=popular')).toEqual(await slugs(''))
  expect(new Set((await readClasses(request)).classes.map(({ type }) => type)).size).toBeGreaterThanOrEqual(6)
})

test('what a query cannot mean is dropped, merged or clamped', async ({ request }) => {
  const page = (query: string) => readClasses(request, query)
  expect((await page('limit=1000')).classes).toHaveLength(60)
  expect((await page('limit=0')).classes).toHaveLength(1)
  expect((await page('limit=-5')).classes).toHaveLength(1)
  for (const limit of ['', 'many', '1e3', '%00']) expect((await page(`limit=${limit}`)).classes).toHaveLength(24)
  const yoga = await page('type=yoga')
  for (const query of ['type=yoga,parkour', 'type=yoga,yoga', 'type=yoga&sort=best', 'type=yoga&level=godlike&duration=7-9,30-10', 'type=yoga&coach=nobody', 'type=yoga&unknown=1', 'type=yoga&q=%00%20']) {
    expect(await page(query), query).toEqual(yoga)
  }
  expect(await page('type=parkour')).toEqual(await page(''))
})

for (const cursor of ['broken', 'o0', 'o-1', '1', 'o1; drop table classes', '%00']) {
  test(`a broken cursor is refused: ${cursor}`, async ({ request }) => {
    await expectRefused(request, `/api/classes?cursor=${encodeURIComponent(cursor)}&locale=de`, 400, 'bad-cursor')
  })
}

test('a class that is not there is refused', async ({ request }) => {
  for (const slug of ['no-such-class', 'UPPER', '%20', '..%2f..%2fetc', 'a'.repeat(500)]) await expectRefused(request, `/api/classes/${slug}?locale=de`, 404, 'not-found')
})

async function expectRefused(request: APIRequestContext, path: string, status: number, reason: string): Promise<void> {
  const response = await request.get(path)
  expect(response.status(), path).toBe(status)
  const body = (await response.json()) as { error: { reason: string; message: string } }
  expect(body).toEqual({ error: { reason, message: expect.stringMatching(/ /) } })
  const english = (await (await request.get(path.replace('locale=de', 'locale=en'))).json()) as typeof body
  expect(body.error.message).not.toBe(english.error.message)
}

for (const type of CLASS_TYPES) {
  test(`one ${type} class, whole`, async ({ request }) => {
    const { classes: [card] } = await readClasses(request, `type=${type}&limit=1`)
    if (!card) throw new Error(`no ${type} class`)
    const detail = await readClass(request, card.slug)
    expect(detail).toMatchObject(card)
    const movements = new Map(detail.movements.map((movement) => [movement.slug, movement]))
    expect(sum(detail.segments.map(({ seconds }) => seconds))).toBe(detail.seconds)
    for (const segment of detail.segments) {
      expect(segment).toMatchObject({ kind: oneOf(SEGMENT_KINDS), side: oneOf(SIDES) })
      expect(segment.movement === null || movements.has(segment.movement)).toBe(true)
      expect(segment.seconds).toBeGreaterThan(0)
      expect(segment.rpe >= 0 && segment.rpe <= 10).toBe(true)
      for (const key of ['bpm', 'reps'] as const) expect(segment[key] === null || segment[key] > 0).toBe(true)
      for (const { at, text } of segment.cues) expect(at + text.length / 14, text).toBeLessThanOrEqual(segment.seconds)
    }
    for (const movement of detail.movements) {
      expect(movement).toMatchObject({
        name: expect.stringMatching(/\S/), equipment: listOf(EQUIPMENT), primary: listOf(MUSCLES), secondary: listOf(MUSCLES), compendium: expect.stringMatching(/\d/),
        position: oneOf(POSITIONS), unit: oneOf(UNITS), oneSided: expect.any(Boolean), gait: oneOf(['run', 'walk', null as unknown as string]), contraindications: listOf(CONTRAINDICATIONS),
      })
      for (const key of ['easier', 'harder'] as const) expect(movement[key] === null || typeof movement[key] === 'string').toBe(true)
    }
    const kit = [...new Set(detail.movements.flatMap(({ equipment }) => equipment))].filter((piece) => piece !== 'none').sort()
    expect(detail.equipment.toSorted()).toEqual(kit.length > 0 ? kit : ['none'])
    const counted = detail.segments.filter(({ kind }) => kind === 'work' || (kind === 'stillness' && type === 'meditation'))
    expect(detail.rpe).toBeCloseTo(sum(counted.map(({ rpe, seconds }) => rpe * seconds)) / sum(counted.map(({ seconds }) => seconds)), 0)
    expect(detail.load).toBeCloseTo(sum(detail.segments.map(({ rpe, seconds }) => rpe * seconds)) / 60, 1)
    const shares = Object.values(detail.muscles)
    if (shares.length > 0) expect(sum(shares)).toBeCloseTo(1, 3)
    for (const tag of detail.tags) expect(tag).toEqual({ joint: oneOf(JOINTS), mechanism: oneOf(MECHANISMS), severity: oneOf(SEVERITIES) })
    expect(detail.kcalPerKg).toBeGreaterThan(0)
    expect(detail.metMinutes).toBeGreaterThan(0)
  })
}

test('the language is the parameter, else that of the request, else English', async ({ request }) => {
  const { classes: [card] } = await readClasses(request, 'type=hiit&limit=1')
  const path = `/api/classes/${card?.slug}`
  const title = async (query: string, accept: string) => ((await (await request.get(`${path}${query}`, { headers: { 'accept-language': accept } })).json()) as Card).title
  const titles = await Promise.all(LOCALES.map((locale) => title(`?locale=${locale}`, 'en')))
  expect(new Set(titles).size).toBe(LOCALES.length)
  expect(await title('?locale=de', 'fr')).toBe(titles[1])
  expect(await title('', 'es-MX,es;q=0.9,en;q=0.5')).toBe(titles[2])
  expect(await title('?locale=xx', 'pt, sv;q=0.7, en;q=0.3')).toBe(titles[3])
  expect(await title('', 'pt-BR')).toBe(titles[0])
  const cues = async (locale: string) => (await readClass(request, `${card?.slug}?locale=${locale}`)).segments.flatMap((segment) => segment.cues.map(({ text }) => text))
  const [english, german] = await Promise.all([cues('en'), cues('de')])
  expect(english.length).toBeGreaterThan(0)
  expect(german?.length).toBe(english.length)
  expect(german).not.toEqual(english)
})
