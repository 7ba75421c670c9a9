import { sql, type SQL } from 'drizzle-orm'
import type { Db } from '@/db/client'
import { FACETS, rangeSeconds, searchWords, type Facet, type FacetCounts, type Filters } from '@/lib/catalog/filters'
import type { Card } from '@/lib/catalog/types'
import { AVOIDANCES, CLASS_TYPES, DURATION_BANDS, EFFORTS, EQUIPMENT, FOCUSES, LEVELS, LOCALES, MUSIC_STYLES, type Locale } from '@/lib/catalog/vocabulary'
import { cardColumns } from './card-columns'

export type ClassPage = { total: number; facets: FacetCounts; classes: Card[]; more: boolean }

/** Each filter owns a bit of `miss`: set where a class fails it. A facet's count ignores its own bit. */
const BIT: Record<Facet, number> = { type: 1, duration: 2, level: 4, effort: 8, equipment: 16, avoid: 32, focus: 64, language: 128, coach: 256, music: 512 }

/**
 * A page of the published classes under the given filters, with the total and the count of every facet value,
 * in one round trip. `limit` 1–60, `offset` ≥ 0. Titles and search are in `locale`.
 */
export async function searchClasses(db: Db, filters: Filters, locale: Locale, limit: number, offset: number): Promise<ClassPage> {
  const words = searchWords(filters.q)
  const searching = words.length > 0
  const rows = await db.execute<{ total: number; facets: [Facet, string, number][]; classes: Card[] | null }>(sql`
    with asked as materialized (
      select ${searching ? sql`search_query(${locale}::locale, ${textArray(words)})` : sql`null::tsquery`} as query
    ),
    base as materialized (
      select c.slug, c.type, c.seconds, c.level, c.effort, c.equipment, c.avoid, c.focus, c.languages, c.coach, c.music, c.rpe, c.mix, c.added_at,
        ${searching ? sql`ts_rank(t.search, asked.query)` : sql`0`} as rank,
        ${missBits(filters)} as miss
      from classes c ${searching ? sql`cross join asked join class_texts t on t.class_slug = c.slug and t.locale = ${locale}::locale` : sql``}
      where c.retired_at is null ${searching ? sql`and (asked.query is null or t.search @@ asked.query)` : sql``}
    ),
    counts as (${facetCounts()}),
    page as (
      select slug, row_number() over () as place
      from (select slug from base where miss = 0 order by ${order(filters, searching)} limit ${limit + 1} offset ${offset}) first
    )
    select
      (select count(*)::int from base where miss = 0) as total,
      (select json_agg(json_build_array(facet, value, n)) from counts) as facets,
      (select json_agg(${cardColumns} order by page.place)
        from page join classes c using (slug) join class_texts t on t.class_slug = c.slug and t.locale = ${locale}::locale) as classes
  `)
  const row = rows[0]
  if (!row) throw new Error('the catalog query returned no row')
  const found = row.classes ?? []
  return { total: row.total, facets: toFacets(row.facets ?? []), classes: found.slice(0, limit), more: found.length > limit }
}

function textArray(values: readonly string[]): SQL {
  return values.length === 0 ? sql`'{}'::text[]` : sql`array[${sql.join(values.map((value) => sql`${value}`), sql`, `)}]::text[]`
}

function missBits(filters: Filters): SQL {
  const bits = FACETS.flatMap((facet) => {
    const passes = condition(facet, filters)
    return passes ? [sql`case when ${passes} then 0 else ${sql.raw(String(BIT[facet]))} end`] : []
  })
  return bits.length === 0 ? sql`0` : sql`(${sql.join(bits, sql` + `)})`
}

function condition(facet: Facet, filters: Filters): SQL | null {
  const values = filters[facet]
  if (values.length === 0) return null
  const list = textArray(values)
  switch (facet) {
    case 'type': return sql`c.type = any(${list}::class_type[])`
    case 'level': return sql`c.level = any(${list}::level[])`
    case 'effort': return sql`c.effort = any(${list}::effort[])`
    case 'music': return sql`c.music = any(${list}::music_style[])`
    case 'coach': return sql`(c.coach = any(${list}) or not exists (select from coaches k where k.slug = any(${list})))`
    case 'focus': return sql`c.focus && ${list}::focus[]`
    case 'language': return sql`c.languages && ${list}::locale[]`
    case 'equipment': return sql`c.equipment <@ ${textArray([...values, 'none'])}::equipment[]`
    case 'avoid': return sql`not c.avoid && ${list}::avoidance[]`
    case 'duration': return sql`(${sql.join(filters.duration.map(rangeSeconds).map((range) => sql`(c.seconds > ${range.above} and c.seconds <= ${range.upTo})`), sql` or `)})`
  }
}

function order(filters: Filters, searching: boolean): SQL {
  switch (filters.sort) {
    case 'relevance': return searching ? sql`rank desc, mix` : sql`mix`
    case 'newest': return sql`added_at desc, mix`
    case 'popular': return sql`${timesTaken} desc, mix`
    case 'shortest': return sql`seconds, mix`
    case 'longest': return sql`seconds desc, mix`
    case 'easiest': return sql`rpe, mix`
    case 'hardest': return sql`rpe desc, mix`
  }
}

/** How often a class was taken; the same for all until there are 20 workouts, when it begins to mean something. */
const timesTaken = sql`case when (select count(*) from (select from workouts limit 20) few) = 20 then (select count(*) from workouts w where w.class_slug = base.slug) else 0 end`

/** One small aggregate a facet. Equal lists are grouped first: the catalog has few, and taking lists apart is the dear part. */
function facetCounts(): SQL {
  const grouped = (facet: Facet, column: string) =>
    sql`(select ${sql.raw(column)}, count(*)::int as n from base where miss & ${sql.raw(String(~BIT[facet]))} = 0 group by 1) g`
  const scalar = (facet: Facet, column: string) => sql`select ${sql.raw(`'${facet}'`)} as facet, ${sql.raw(column)}::text as value, n from ${grouped(facet, column)}`
  const listed = (facet: Facet, column: string) => sql`select ${sql.raw(`'${facet}'`)}, v::text, sum(n)::int from ${grouped(facet, column)}, unnest(${sql.raw(column)}) v group by 2`
  return sql.join([
    scalar('type', 'type'), scalar('level', 'level'), scalar('effort', 'effort'), scalar('coach', 'coach'), scalar('music', 'music'),
    listed('focus', 'focus'), listed('language', 'languages'),
    sql`select 'equipment', v::text, sum(n)::int from ${grouped('equipment', 'equipment')}, unnest(enum_range(null::equipment)) v where equipment <@ array[v, 'none'::equipment] group by 2`,
    sql`select 'avoid', v::text, sum(n)::int from (select avoid, count(*)::int as n from base where miss = 0 group by 1) g, unnest(enum_range(null::avoidance)) v where not avoid @> array[v] group by 2`,
    sql`select 'duration', v.band, sum(n)::int from ${grouped('duration', 'seconds')}, (values ${sql.join(DURATION_BANDS.map((band) => {
      const range = rangeSeconds(band)
      return sql`(${band}, ${range.above}::int, ${range.upTo}::int)`
    }), sql`, `)}) v (band, above, up_to) where seconds > v.above and seconds <= v.up_to group by 2`,
    sql`select 'coach', slug, 0 from coaches where exists (select from classes where coach = coaches.slug and retired_at is null)`,
  ], sql` union all `)
}

const VALUES: Record<Facet, readonly string[]> = {
  type: CLASS_TYPES, duration: DURATION_BANDS, level: LEVELS, effort: EFFORTS, equipment: EQUIPMENT,
  avoid: AVOIDANCES, focus: FOCUSES, language: LOCALES, coach: [], music: MUSIC_STYLES,
}

function toFacets(rows: [Facet, string, number][]): FacetCounts {
  const zeroes = FACETS.map((facet) => [facet, Object.fromEntries(VALUES[facet].map((value) => [value, 0]))] as const)
  const facets = Object.fromEntries(zeroes) as FacetCounts
  for (const [facet, value, n] of rows) facets[facet][value] = (facets[facet][value] ?? 0) + n
  return facets
}
