import { readFileSync } from 'node:fs'

/**
 * Calls `gone` once npm, which started this process, has been killed: the server would otherwise
 * live on unseen and hold the port. Does nothing where npm is not above, or off Linux.
 */
export function watchForNpm(gone: () => void): void {
  const chain = ancestorsUpToNpm()
  if (!chain) return
  const timer = setInterval(() => {
    if (chain.every(([pid, parent]) => parentOf(pid) === parent)) return
    clearInterval(timer)
    gone()
  }, 500)
  timer.unref()
}

/** Pairs [process, its parent] from this process up to npm; null if npm is none of its ancestors. */
function ancestorsUpToNpm(): [number, number][] | null {
  if (!process.env['npm_lifecycle_event']) return null
  const chain: [number, number][] = []
  for (let pid = process.pid; chain.length < 5; ) {
    const parent = parentOf(pid)
    if (parent === null || parent <= 1) return null
    chain.push([pid, parent])
    if (/^npm\b|\/npm(-cli\.js)?(\0|$)/.test(commandOf(parent))) return chain
    pid = parent
  }
  return null
}

function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return null
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
