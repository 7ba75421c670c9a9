import type { Database } from '@/db/embedded'
import { startTestCluster } from './cluster'

let cluster: Database | undefined

/** Before the first database test: the server that `testDatabase` makes its databases on. */
export async function setup(): Promise<void> {
  if (process.env['TEST_DATABASE_URL']) return
  cluster = await startTestCluster()
  process.env['TEST_DATABASE_URL'] = cluster.url
}

export async function teardown(): Promise<void> {
  await cluster?.stop()
}
