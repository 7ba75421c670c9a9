import { parseArgs } from 'node:util'
import { printFailure } from '@/db/embedded-error'
import { projectFolder } from '@/db/embedded-paths'
import { assertNode } from './start/checks'
import { assertInstalled } from './start/lockfile'
import { shutdownOnSignals } from './start/shutdown'
import { startTestCluster } from './test/cluster'
import { add, type Count } from './test/count'
import { checkSource, runBrowserTests, runUnitTests } from './test/stages'

/** All stages, or those named (--unit, --e2e, with paths to narrow them). The last line is the sum. */
async function main(): Promise<Count> {
  const { values, positionals } = parseArgs({ options: { unit: { type: 'boolean' }, e2e: { type: 'boolean' } }, allowPositionals: true })
  const all = !values.unit && !values.e2e
  assertInstalled(projectFolder, true)
  assertNode(process.versions.node)
  const counts: Count[] = []
  if (all) counts.push(...await checkSource())
  const cluster = await startTestCluster()
  shutdown.add(cluster.stop)
  if (all || values.unit) counts.push(...await runUnitTests(cluster.url, positionals))
  if (all || values.e2e) counts.push(...await runBrowserTests(cluster.url, positionals))
  return add(counts)
}

const shutdown = shutdownOnSignals(130)
try {
  const { passed, failed } = await main()
  await shutdown.stopAll()
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
} catch (error) {
  if (!shutdown.isRunning()) printFailure(error)
  shutdown.run(1)
}
