import { sql } from 'drizzle-orm'

/** The JSON of a `Card`, from `classes c` and its `class_texts t`. */
export const cardColumns = sql`json_build_object(
  'slug', c.slug, 'title', t.title, 'description', t.description, 'type', c.type, 'seconds', c.seconds, 'level', c.level,
  'equipment', to_json(c.equipment), 'focus', to_json(c.focus), 'rpe', c.rpe, 'peakRpe', c.peak_rpe,
  'languages', to_json(c.languages), 'markets', to_json(c.markets), 'coach', c.coach, 'music', c.music,
  'ladder', case when c.ladder_step is null then null else json_build_object('step', c.ladder_step) end, 'peak', c.peak, 'contour', c.contour)`
