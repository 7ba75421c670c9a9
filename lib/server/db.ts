import 'server-only'
import { createDb, type Db } from '@/db/client'
import { databaseUrl } from './env'

const shared = globalThis as typeof globalThis & { upbeatDb?: Db }

/** The process's one pool; made at the first query, so that a build needs no database. */
export function getDb(): Db {
  shared.upbeatDb ??= createDb(databaseUrl()).db
  return shared.upbeatDb
}
