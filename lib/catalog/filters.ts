import {
  AVOIDANCES, CLASS_TYPES, EFFORTS, EQUIPMENT, FOCUSES, LEVELS, LOCALES, MUSIC_STYLES,
  type Avoidance, type ClassType, type Effort, type Equipment, type Focus, type Level, type Locale, type MusicStyle,
} from './vocabulary'

/** The one contract of filters: of the address of /classes, of the API and of the query behind both. */

export const SORTS = ['relevance', 'newest', 'popular', 'shortest', 'longest', 'easiest', 'hardest'] as const
export type Sort = (typeof SORTS)[number]

/** Bounds of a duration band, in minutes. */
export const DURATION_BOUNDS = [0, 5, 10, 15, 20, 30, 45, 60] as const
export type DurationRange = `${number}-${number}`

export const FACETS = ['type', 'duration', 'level', 'effort', 'equipment', 'avoid', 'focus', 'language', 'coach', 'music'] as const
export type Facet = (typeof FACETS)[number]

export const LIMIT_DEFAULT = 24
export const LIMIT_MAX = 60
const QUERY_MAX = 120
const COACHES_MAX = 20

export type Filters = {
  q: string
  type: ClassType[]
  duration: DurationRange[]
  level: Level[]
  effort: Effort[]
  equipment: Equipment[]
  avoid: Avoidance[]
  focus: Focus[]
  language: Locale[]
  coach: string[]
  music: MusicStyle[]
  sort: Sort
}

/** For each value of each facet, how many classes there are if all other filters stay. */
export type FacetCounts = Record<Facet, Record<string, number>>

export const NO_FILTERS: Filters = {
  q: '', type: [], duration: [], level: [], effort: [], equipment: [], avoid: [], focus: [], language: [], coach: [], music: [], sort: 'relevance',
}

type Source = { get(name: string): string | null }

/** Reads filters from query parameters. Never throws: unknown values are dropped, repeated ones merged, list order is canonical. */
export function parseFilters(source: Source): Filters {
  return {
    q: cleanQuery(source.get('q')),
    type: pick(source.get('type'), CLASS_TYPES),
    duration: durations(source.get('duration')),
    level: pick(source.get('level'), LEVELS),
    effort: pick(source.get('effort'), EFFORTS),
    equipment: pick(source.get('equipment'), EQUIPMENT),
    avoid: pick(source.get('avoid'), AVOIDANCES),
    focus: pick(source.get('focus'), FOCUSES),
    language: pick(source.get('language'), LOCALES),
    coach: slugs(source.get('coach')),
    music: pick(source.get('music'), MUSIC_STYLES),
    sort: SORTS.find((sort) => sort === source.get('sort')) ?? 'relevance',
  }
}

/** The query string of filters, without '?'; defaults are left out. `parseFilters` of it gives the same filters. */
export function serialiseFilters(filters: Filters): string {
  const params: string[] = []
  if (filters.q !== '') params.push(`q=${encodeURIComponent(filters.q)}`)
  for (const facet of FACETS) if (filters[facet].length > 0) params.push(`${facet}=${filters[facet].join(',')}`)
  if (filters.sort !== 'relevance') params.push(`sort=${filters.sort}`)
  return params.join('&')
}

/** The filters with one value of a facet switched on or off. */
export function toggleFilter(filters: Filters, facet: Facet, value: string): Filters {
  const values: readonly string[] = filters[facet]
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
  return parseFilters(new URLSearchParams(serialiseFilters({ ...filters, [facet]: next })))
}

/** The chosen values, one entry each, in the order of the facets. */
export function chosenFilters(filters: Filters): { facet: Facet; value: string }[] {
  return FACETS.flatMap((facet) => filters[facet].map((value) => ({ facet, value })))
}

/** The page size asked for, held to 1–60; 24 when none is given. */
export function parseLimit(value: string | null): number {
  const limit = value === null || !/^-?\d{1,9}$/.test(value.trim()) ? LIMIT_DEFAULT : Number(value)
  return Math.min(LIMIT_MAX, Math.max(1, limit))
}

/** The offset in a cursor; 0 without one, null when it is broken. */
export function parseCursor(value: string | null): number | null {
  if (value === null || value === '') return 0
  const match = /^o([1-9]\d{0,5})$/.exec(value)
  return match ? Number(match[1]) : null
}

/** A cursor for the page that starts at `offset` (1–999,999). */
export function toCursor(offset: number): string {
  return `o${offset}`
}

/** The bounds of a range in seconds: lower excluded save for 0, upper included. */
export function rangeSeconds(range: DurationRange): { above: number; upTo: number } {
  const [low = 0, high = 0] = range.split('-').map(Number)
  return { above: low === 0 ? -1 : low * 60, upTo: high * 60 }
}

/** Words of a search: lower case, without accents, letters and digits only; at most eight. */
export function searchWords(q: string): string[] {
  const folded = q.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').replaceAll('æ', 'ae').replaceAll('œ', 'oe').replaceAll('ø', 'o')
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words.map((word) => word.slice(0, 40)))].slice(0, 8)
}

function cleanQuery(value: string | null): string {
  return (value ?? '').toWellFormed().replace(/[\p{Cc}\p{Cs}]/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, QUERY_MAX).toWellFormed().trim()
}

function pick<T extends string>(value: string | null, list: readonly T[]): T[] {
  const asked = new Set((value ?? '').split(','))
  return list.filter((item) => asked.has(item))
}

function durations(value: string | null): DurationRange[] {
  const asked = new Set((value ?? '').split(','))
  const all = DURATION_BOUNDS.flatMap((low) => DURATION_BOUNDS.filter((high) => high > low).map((high): DurationRange => `${low}-${high}`))
  return all.filter((range) => asked.has(range))
}

function slugs(value: string | null): string[] {
  const asked = (value ?? '').split(',').filter((slug) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= 60)
  return [...new Set(asked)].sort().slice(0, COACHES_MAX)
}
