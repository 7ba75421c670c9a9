import { printFailure } from '@/db/embedded-error'
import { serve } from './start/serve'
import { shutdownOnSignals } from './start/shutdown'

const shutdown = shutdownOnSignals()
try {
  await serve(process.argv.slice(2), shutdown)
} catch (error) {
  // What fails while everything is being ended fails because of that.
  if (!shutdown.isRunning()) printFailure(error)
  shutdown.run(1)
}
