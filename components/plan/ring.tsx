import type { ClassType } from '@/lib/catalog/vocabulary'

type Props = { type: ClassType; className?: string } & ({ share: number } | { parts: number; done: number })

const GAP = 3

/** A flat ring, 17 % thick, square at its ends: a share of the whole, or separate arcs for what is counted in days. */
export function Ring({ type, className = '', ...rest }: Props) {
  const arcs = 'share' in rest ? [{ from: 0, length: 100 * Math.min(1, Math.max(0, rest.share)) }] : parts(rest.parts, Math.min(rest.parts, rest.done))
  return (
    <svg viewBox="0 0 88 88" data-type={type} aria-hidden="true" className={`-rotate-90 ${className}`}>
      {'share' in rest ? <Arc className="stroke-stone-2" from={0} length={100} /> : parts(rest.parts, rest.parts).map((arc) => <Arc key={arc.from} className="stroke-stone-2" {...arc} />)}
      {arcs.map((arc) => (arc.length > 0 ? <Arc key={arc.from} className="stroke-tone-4" {...arc} /> : null))}
    </svg>
  )
}

function Arc({ from, length, className }: { from: number; length: number; className: string }) {
  return <circle cx={44} cy={44} r={36.5} fill="none" strokeWidth={15} pathLength={100} strokeDasharray={`${length} 100`} strokeDashoffset={-from} className={className} />
}

function parts(count: number, filled: number): { from: number; length: number }[] {
  const each = 100 / count
  return Array.from({ length: filled }, (_, index) => ({ from: index * each + GAP / 2, length: each - GAP }))
}
