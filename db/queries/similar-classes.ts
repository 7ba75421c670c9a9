import { sql } from 'drizzle-orm'
import type { Db } from '@/db/client'
import type { Card } from '@/lib/catalog/types'
import type { Locale } from '@/lib/catalog/vocabulary'
import { cardColumns } from './card-columns'

/**
 * Published classes closest to the given one, nearest first: same type, shared movements and focus, near in length,
 * effort and level. At most one a recipe, so that the four do not repeat each other. `limit` ≥ 1.
 */
export async function listSimilarClasses(db: Db, slug: string, locale: Locale, limit: number): Promise<Card[]> {
  const rows = await db.execute<{ card: Card }>(sql`
    with me as (select * from classes where slug = ${slug}),
    shared as (
      select o.class_slug as slug, count(*)::float / (select count(*) from class_movements where class_slug = ${slug}) as part
      from class_movements o where o.movement_slug in (select movement_slug from class_movements where class_slug = ${slug}) group by 1
    ),
    near as (
      select c.slug, c.recipe, c.mix,
        (case when c.type = me.type then 0 else 2.5 end) + abs(c.seconds - me.seconds) / 600.0 + abs(c.rpe - me.rpe) * 0.6
        + (case when c.level = me.level then 0 else 0.7 end) + (case when c.focus && me.focus then 0 else 1 end) - 2 * coalesce(s.part, 0) as distance
      from classes c cross join me left join shared s on s.slug = c.slug
      where c.retired_at is null and c.slug <> me.slug
    ),
    best as (select distinct on (recipe) slug, distance, mix from near order by recipe, distance, mix)
    select ${cardColumns} as card from best join classes c using (slug) join class_texts t on t.class_slug = c.slug and t.locale = ${locale}::locale
    order by best.distance, best.mix limit ${limit}`)
  return rows.map((row) => row.card)
}
