import { sql } from 'drizzle-orm'
import { check, customType, index, integer, jsonb, numeric, pgEnum, pgTable, primaryKey, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { MARKETS, MOODS, PAINS } from '@/lib/catalog/vocabulary'
import { classes, locale } from './schema'

/** What belongs to a person. The owner's id stands in every key, so that rows can be found, moved and erased by owner. */

export const role = pgEnum('role', ['person', 'operator'])
export const theme = pgEnum('theme', ['system', 'light', 'dark'])
export const region = pgEnum('region', MARKETS)
export const ended = pgEnum('ended', ['finished', 'stopped'])
export const mood = pgEnum('mood', MOODS)
export const pain = pgEnum('pain', PAINS)
export const linkPurpose = pgEnum('link_purpose', ['reset', 'operator', 'invite'])
export const consentPurpose = pgEnum('consent_purpose', ['health'])

const citext = customType<{ data: string }>({ dataType: () => 'citext' })
const at = (name: string) => timestamp(name, { withTimezone: true })

export const users = pgTable('users', {
  id: uuid('id').primaryKey().defaultRandom(),
  email: citext('email').notNull().unique(),
  emailVerified: at('email_verified'),
  name: text('name'),
  image: text('image'),
  passwordHash: text('password_hash'),
  role: role('role').notNull().default('person'),
  locale: locale('locale'),
  region: region('region'),
  timeZone: text('time_zone'),
  theme: theme('theme').notNull().default('system'),
  createdAt: at('created_at').notNull().defaultNow(),
})

/** Signed-in devices. Only a hash of the token lies here; deleting the row signs the device out. */
export const sessions = pgTable('sessions', {
  tokenHash: text('token_hash').primaryKey(),
  userId: uuid('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  expires: at('expires').notNull(),
  createdAt: at('created_at').notNull().defaultNow(),
}, (t) => [index('sessions_user').on(t.userId)])

/** Ways to sign in that another provider vouches for. */
export const accounts = pgTable('accounts', {
  userId: uuid('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  type: text('type').notNull(),
  provider: text('provider').notNull(),
  providerAccountId: text('provider_account_id').notNull(),
}, (t) => [primaryKey({ columns: [t.provider, t.providerAccountId] }), index('accounts_user').on(t.userId)])

export const verificationTokens = pgTable('verification_tokens', {
  identifier: text('identifier').notNull(),
  tokenHash: text('token_hash').notNull(),
  expires: at('expires').notNull(),
}, (t) => [primaryKey({ columns: [t.identifier, t.tokenHash] })])

/** One-time links: to set a new password, to become the operator, to sign up by invitation. Only a hash lies here. */
export const oneTimeLinks = pgTable('one_time_links', {
  tokenHash: text('token_hash').primaryKey(),
  purpose: linkPurpose('purpose').notNull(),
  userId: uuid('user_id').references(() => users.id, { onDelete: 'cascade' }),
  expires: at('expires').notNull(),
  usedAt: at('used_at'),
}, (t) => [check('one_time_links_reset_has_user', sql`${t.purpose} <> 'reset' or ${t.userId} is not null`)])

/** Wrong passwords, to slow down guessing; kept for a day. The address need not be an account's. */
export const signInFailures = pgTable('sign_in_failures', {
  email: citext('email').notNull(),
  at: at('at').notNull().defaultNow(),
}, (t) => [index('sign_in_failures_email').on(t.email, t.at)])

export const consents = pgTable('consents', {
  userId: uuid('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  id: uuid('id').notNull().defaultRandom(),
  purpose: consentPurpose('purpose').notNull(),
  version: smallint('version').notNull(),
  givenAt: at('given_at').notNull().defaultNow(),
  withdrawnAt: at('withdrawn_at'),
}, (t) => [primaryKey({ columns: [t.userId, t.id] })])

export const savedClasses = pgTable('saved_classes', {
  userId: uuid('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  classSlug: text('class_slug').notNull().references(() => classes.slug),
  savedAt: at('saved_at').notNull().defaultNow(),
}, (t) => [primaryKey({ columns: [t.userId, t.classSlug] })])

/** A logged performance of a class. Its id is made on the device, so that sending it again changes nothing. */
export const workouts = pgTable('workouts', {
  userId: uuid('user_id').notNull().references(() => users.id, { onDelete: 'cascade' }),
  id: uuid('id').notNull(),
  classSlug: text('class_slug').notNull().references(() => classes.slug),
  startedAt: at('started_at').notNull(),
  finishedAt: at('finished_at').notNull(),
  seconds: integer('seconds').notNull(),
  ended: ended('ended').notNull(),
  rpe: numeric('rpe', { precision: 3, scale: 1, mode: 'number' }),
  mood: mood('mood'),
  pain: pain('pain'),
  note: text('note'),
  changes: jsonb('changes'),
  createdAt: at('created_at').notNull().defaultNow(),
}, (t) => [
  primaryKey({ columns: [t.userId, t.id] }),
  index('workouts_by_time').on(t.userId, t.startedAt),
  index('workouts_by_class').on(t.classSlug),
  check('workouts_seconds_range', sql`${t.seconds} between 0 and 86400`),
  check('workouts_times', sql`${t.finishedAt} >= ${t.startedAt}`),
  check('workouts_rpe_range', sql`${t.rpe} between 0 and 10`),
  check('workouts_note_length', sql`length(${t.note}) <= 2000`),
])
