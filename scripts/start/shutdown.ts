/** What must be stopped, last started first, when the program is asked to end. */
export type Shutdown = {
  add: (stop: () => Promise<void>) => void
  isRunning: () => boolean
  run: (exitCode: number) => void
  /** Stops everything but not this program; false if something could not be stopped. */
  stopAll: () => Promise<boolean>
}

/** Ends the program cleanly on Ctrl-C, on a request to end and when its terminal goes, with this exit code; a second Ctrl-C changes nothing. */
export function shutdownOnSignals(interrupted = 0): Shutdown {
  const stops: (() => Promise<void>)[] = []
  let running = false
  const run = (exitCode: number) => {
    if (running) return
    running = true
    void stopAll(stops).then((clean) => process.exit(clean ? exitCode : 1))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => { run(interrupted) })
  return { add: (stop) => void stops.push(stop), isRunning: () => running, run, stopAll: () => stopAll(stops) }
}

async function stopAll(stops: (() => Promise<void>)[]): Promise<boolean> {
  let clean = true
  for (const stop of stops.toReversed()) {
    await stop().catch((error: unknown) => {
      clean = false
      console.error(error)
    })
  }
  return clean
}
