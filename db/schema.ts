import { sql } from 'drizzle-orm'
import { boolean, check, foreignKey, index, integer, jsonb, numeric, pgEnum, pgTable, primaryKey, smallint, text, timestamp, customType, type AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Contour, JointTag, Localized, Segment } from '@/lib/catalog/types'
import {
  AVOIDANCES, CLASS_TYPES, CONTRAINDICATIONS, EFFORTS, EQUIPMENT, FOCUSES, LEVELS, LOCALES, MARKETS,
  MUSCLES, MUSIC_STYLES, POSITIONS, UNITS, type Muscle,
} from '@/lib/catalog/vocabulary'

export const classType = pgEnum('class_type', CLASS_TYPES)
export const level = pgEnum('level', LEVELS)
export const effort = pgEnum('effort', EFFORTS)
export const equipment = pgEnum('equipment', EQUIPMENT)
export const focus = pgEnum('focus', FOCUSES)
export const muscle = pgEnum('muscle', MUSCLES)
export const avoidance = pgEnum('avoidance', AVOIDANCES)
export const position = pgEnum('position', POSITIONS)
export const unit = pgEnum('unit', UNITS)
export const gait = pgEnum('gait', ['run', 'walk'])
export const contraindication = pgEnum('contraindication', CONTRAINDICATIONS)
export const market = pgEnum('market', MARKETS)
export const locale = pgEnum('locale', LOCALES)
export const musicStyle = pgEnum('music_style', MUSIC_STYLES)

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** One row: what the catalog was compiled from, so that a start with the same content changes nothing. */
export const catalogState = pgTable('catalog_state', {
  id: boolean('id').primaryKey().default(true),
  contentHash: text('content_hash').notNull(),
  compiledAt: timestamp('compiled_at', { withTimezone: true }).notNull().defaultNow(),
}, (t) => [check('catalog_state_single', sql`${t.id}`)])

export const coaches = pgTable('coaches', {
  slug: text('slug').primaryKey(),
  name: text('name').notNull(),
  about: jsonb('about').$type<Localized>().notNull(),
  leads: classType('leads').array().notNull(),
  position: smallint('position').notNull(),
})

export const movements = pgTable('movements', {
  slug: text('slug').primaryKey(),
  name: jsonb('name').$type<Localized>().notNull(),
  equipment: equipment('equipment').array().notNull(),
  primary: muscle('primary_muscles').array().notNull(),
  secondary: muscle('secondary_muscles').array().notNull(),
  tags: jsonb('tags').$type<JointTag[]>().notNull(),
  met: numeric('met', { precision: 4, scale: 1, mode: 'number' }).notNull(),
  compendium: text('compendium').notNull(),
  position: position('position').notNull(),
  unit: unit('unit').notNull(),
  level: level('level').notNull().default('beginner'),
  oneSided: boolean('one_sided').notNull(),
  gait: gait('gait'),
  easier: text('easier').references((): AnyPgColumn => movements.slug),
  harder: text('harder').references((): AnyPgColumn => movements.slug),
  contraindications: contraindication('contraindications').array().notNull(),
}, (t) => [check('movements_met_range', sql`${t.met} between 1 and 20`)])

export const classes = pgTable('classes', {
  slug: text('slug').primaryKey(),
  recipe: text('recipe').notNull(),
  type: classType('type').notNull(),
  seconds: integer('seconds').notNull(),
  level: level('level').notNull(),
  rpe: numeric('rpe', { precision: 3, scale: 1, mode: 'number' }).notNull(),
  peakRpe: numeric('peak_rpe', { precision: 3, scale: 1, mode: 'number' }).notNull(),
  peak: text('peak').references(() => movements.slug),
  effort: effort('effort').notNull().generatedAlwaysAs(sql`case when rpe < 4 then 'gentle'::effort when rpe <= 6 then 'steady'::effort else 'hard'::effort end`),
  equipment: equipment('equipment').array().notNull(),
  focus: focus('focus').array().notNull(),
  coach: text('coach').notNull().references(() => coaches.slug),
  music: musicStyle('music').notNull(),
  languages: locale('languages').array().notNull(),
  markets: market('markets').array().notNull(),
  ladderStep: smallint('ladder_step'),
  avoid: avoidance('avoid').array().notNull(),
  tags: jsonb('tags').$type<JointTag[]>().notNull(),
  contraindications: contraindication('contraindications').array().notNull(),
  muscles: jsonb('muscles').$type<Partial<Record<Muscle, number>>>().notNull(),
  load: numeric('load', { precision: 7, scale: 2, mode: 'number' }).notNull(),
  metMinutes: numeric('met_minutes', { precision: 7, scale: 2, mode: 'number' }).notNull(),
  kcalPerKg: numeric('kcal_per_kg', { precision: 8, scale: 4, mode: 'number' }).notNull(),
  contour: jsonb('contour').$type<Contour>().notNull(),
  segments: jsonb('segments').$type<Segment[]>().notNull(),
  mix: integer('mix').notNull(),
  addedAt: timestamp('added_at', { withTimezone: true }).notNull().defaultNow(),
  retiredAt: timestamp('retired_at', { withTimezone: true }),
}, (t) => [
  index('classes_live_mix').on(t.mix).where(sql`${t.retiredAt} is null`),
  check('classes_seconds_range', sql`${t.seconds} between 300 and 3600`),
  check('classes_segments_sum', sql`timeline_seconds(${t.segments}) = ${t.seconds}`),
  check('classes_contour_sum', sql`contour_seconds(${t.contour}) = ${t.seconds}`),
  check('classes_rpe_range', sql`${t.rpe} between 0 and 10 and ${t.peakRpe} between 0 and 10`),
  check('classes_ladder_range', sql`${t.ladderStep} between 1 and 27`),
  check('classes_equipment_none_alone', sql`cardinality(${t.equipment}) >= 1 and (not ('none' = any(${t.equipment})) or cardinality(${t.equipment}) = 1)`),
])

/** Which movements a class holds: the foreign keys of its timeline. */
export const classMovements = pgTable('class_movements', {
  classSlug: text('class_slug').notNull().references(() => classes.slug, { onDelete: 'cascade' }),
  movementSlug: text('movement_slug').notNull().references(() => movements.slug),
}, (t) => [primaryKey({ columns: [t.classSlug, t.movementSlug] })])

/** A class in one language: what is shown, and what is searched. */
export const classTexts = pgTable('class_texts', {
  classSlug: text('class_slug').notNull().references(() => classes.slug, { onDelete: 'cascade' }),
  locale: locale('locale').notNull(),
  title: text('title').notNull(),
  description: text('description').notNull(),
  topics: text('topics').notNull(),
  keywords: text('keywords').notNull(),
  search: tsvector('search').notNull().generatedAlwaysAs(sql`setweight(search_vector(locale, title || ' ' || topics), 'A') || setweight(search_vector(locale, description), 'C') || setweight(search_vector(locale, keywords), 'B')`),
}, (t) => [
  primaryKey({ columns: [t.classSlug, t.locale] }),
  index('class_texts_search').using('gin', t.search),
])

/** Every word of the catalog in a language: where a misspelt word finds what was meant. */
export const searchWords = pgTable('search_words', {
  locale: locale('locale').notNull(),
  word: text('word').notNull(),
  vector: tsvector('vector').notNull().generatedAlwaysAs(sql`search_vector(locale, word)`),
}, (t) => [primaryKey({ columns: [t.locale, t.word] })])

export const collections = pgTable('collections', {
  slug: text('slug').primaryKey(),
  title: jsonb('title').$type<Localized>().notNull(),
  description: jsonb('description').$type<Localized>().notNull(),
  position: smallint('position').notNull(),
})

export const collectionClasses = pgTable('collection_classes', {
  collectionSlug: text('collection_slug').notNull(),
  classSlug: text('class_slug').notNull().references(() => classes.slug, { onDelete: 'cascade' }),
  position: smallint('position').notNull(),
}, (t) => [
  primaryKey({ columns: [t.collectionSlug, t.classSlug] }),
  foreignKey({ columns: [t.collectionSlug], foreignColumns: [collections.slug] }).onDelete('cascade'),
])
