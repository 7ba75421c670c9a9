import { sql } from 'drizzle-orm'
import { boolean, check, date, foreignKey, index, integer, jsonb, pgEnum, pgTable, primaryKey, smallint, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { WeekKind } from '@/lib/planner/plan-types'
import { classes } from './schema'
import { users } from './schema-people'

const at = (name: string) => timestamp(name, { withTimezone: true })

/** What a person says of their health, kept only while their consent is in force. */
export const profiles = pgTable('profiles', {
  userId: uuid('user_id').primaryKey().references(() => users.id, { onDelete: 'cascade' }),
  screening: jsonb('screening').notNull(),
  answeredAt: at('answered_at').notNull(),
})

/**
 * A plan that is in force, or was. `request` is what was asked, without health answers; `usesProfile` says that they are
 * those of the profile, and not such as were used once and not kept. `weekKinds` has one entry a week. Every
 * change raises `revision`, so that none is built on a plan that has changed meanwhile.
 */
export const plans = pgTable('plans', {
  userId: uuid('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  id: uuid('id').notNull(),
  request: jsonb('request').notNull(),
  usesProfile: boolean('uses_profile').notNull(),
  startsOn: date('starts_on', { mode: 'string' }).notNull(),
  weeks: smallint('weeks').notNull(),
  weekKinds: jsonb('week_kinds').$type<WeekKind[]>().notNull(),
  active: boolean('active').notNull().default(true),
  revision: integer('revision').notNull().default(0),
  createdAt: at('created_at').notNull().defaultNow(),
}, (t) => [
  primaryKey({ columns: [t.userId, t.id] }),
  uniqueIndex('plans_one_active').on(t.userId).where(sql`${t.active}`),
  check('plans_weeks_range', sql`${t.weeks} between 1 and 12`),
  check('plans_week_kinds', sql`jsonb_array_length(${t.weekKinds}) = ${t.weeks}`),
])

export const planRole = pgEnum('plan_role', ['main', 'add-on'])
export const sessionState = pgEnum('plan_session_state', ['planned', 'done', 'skipped'])

/** The classes of a plan's days, one row a class, in the order they are done. */
export const planSessions = pgTable('plan_sessions', {
  userId: uuid('user_id').notNull(),
  planId: uuid('plan_id').notNull(),
  date: date('date', { mode: 'string' }).notNull(),
  position: smallint('position').notNull(),
  classSlug: text('class_slug').notNull().references(() => classes.slug),
  role: planRole('role').notNull(),
  reason: text('reason').notNull(),
  state: sessionState('state').notNull().default('planned'),
}, (t) => [
  primaryKey({ columns: [t.userId, t.planId, t.date, t.position] }),
  foreignKey({ columns: [t.userId, t.planId], foreignColumns: [plans.userId, plans.id] }).onDelete('cascade'),
  index('plan_sessions_by_class').on(t.classSlug),
  check('plan_sessions_position', sql`${t.position} between 0 and 19`),
])
