import type { CompiledClass } from '@/lib/catalog/types'

/** Two classes are compared within steps of so many seconds of length. */
const STEP_SECONDS = 300
/** Seconds of a piece of work are compared to this. */
const GRAIN_SECONDS = 15
/** A class may share less than this of its work with another of its type, level and step. */
export const MOST_ALIKE = 0.7

/** Work seconds by movement and length, the length to 15 s. */
function workOf({ segments }: CompiledClass): Map<string, number> {
  const work = new Map<string, number>()
  for (const { kind, movement, seconds } of segments) {
    if (kind !== 'work' || movement === null) continue
    const id = `${movement} ${Math.round(seconds / GRAIN_SECONDS)}`
    work.set(id, (work.get(id) ?? 0) + seconds)
  }
  return work
}

const total = (work: ReadonlyMap<string, number>) => [...work.values()].reduce((sum, seconds) => sum + seconds, 0)

/** Share of work two classes have in common, 0–1, measured against the shorter. */
export function alike(one: CompiledClass, other: CompiledClass): number {
  return shared(workOf(one), workOf(other))
}

function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const shorter = Math.min(total(a), total(b))
  if (shorter === 0) return 0
  return [...a].reduce((sum, [id, seconds]) => sum + Math.min(seconds, b.get(id) ?? 0), 0) / shorter
}

const intervals = ({ segments }: CompiledClass) => segments.map(({ kind, movement, seconds, rpe }) => `${kind} ${movement} ${seconds} ${rpe}`).join('|')
const script = ({ segments }: CompiledClass) => [...new Set(segments.flatMap(({ cues }) => cues.flatMap(({ key }) => (key.startsWith('script.') ? [key] : []))))].toSorted().join(' ')

/** Runs and walks differ in their intervals, meditations in their script, all others in their work. Lines about pairs that do not. The ladder repeats its steps by design. */
export function tooAlike(classes: readonly CompiledClass[]): { checked: number; breaches: string[] } {
  const cells = new Map<string, { one: CompiledClass; work: Map<string, number> }[]>()
  for (const one of classes) {
    const id = `${one.type} ${one.level} ${Math.ceil(one.seconds / STEP_SECONDS)}`
    cells.set(id, [...(cells.get(id) ?? []), { one, work: workOf(one) }])
  }
  const breaches: string[] = []
  let checked = 0
  for (const cell of cells.values()) for (const [index, a] of cell.entries()) for (const b of cell.slice(index + 1)) {
    checked++
    const line = (detail: string) => breaches.push(`${a.one.slug}: ${detail} ${b.one.slug}`)
    if (a.one.ladder && b.one.ladder) continue
    if (a.one.type === 'running' || a.one.type === 'walking') {
      if (intervals(a.one) === intervals(b.one)) line('the same intervals as')
    } else if (a.one.type === 'meditation') {
      if (script(a.one) === script(b.one)) line('the same script as')
    } else {
      const share = shared(a.work, b.work)
      if (share >= MOST_ALIKE) line(`shares ${(share * 100).toFixed(0)} % with`)
    }
  }
  return { checked, breaches }
}
