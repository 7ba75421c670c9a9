import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import * as catalog from './schema'
import * as people from './schema-people'
import * as plans from './schema-plans'

const schema = { ...catalog, ...people, ...plans }

export type Db = PostgresJsDatabase<typeof schema>

/**
 * A pool on the given PostgreSQL url. `max` connections (default 10). `close` ends it, waiting 5 s at most.
 * A lost connection surfaces on the next query, never as an unhandled error.
 */
export function createDb(url: string, max = 10): { db: Db; close(): Promise<void> } {
  const client = postgres(url, { max, onnotice: () => undefined, connect_timeout: 10, idle_timeout: 60 })
  return { db: drizzle(client, { schema }), close: () => client.end({ timeout: 5 }) }
}
