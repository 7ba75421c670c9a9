import type { Segment } from '@/lib/catalog/types'

/** Work that is done as one, both sides of it where it has two, and the pauses that follow. */
export type Atom = { work: Segment[]; tail: Segment[] }

export const secondsOf = (segments: readonly Pick<Segment, 'seconds'>[]) => segments.reduce((sum, { seconds }) => sum + seconds, 0)

/** Keeps count of what has been done on one side only. `isEven` once every movement has its seconds on both. */
export function sideBalance(): { add(segment: Segment): void; isEven(): boolean } {
  const open = new Map<string | null, number>()
  return {
    add({ movement, side, seconds }) {
      if (side !== 'left' && side !== 'right') return
      const balance = (open.get(movement) ?? 0) + (side === 'left' ? seconds : -seconds)
      if (balance === 0) open.delete(movement)
      else open.set(movement, balance)
    },
    isEven: () => open.size === 0,
  }
}

/** Segments taken apart where nothing is left to do on the other side; the first of them has to be work. */
export function atomsOf(segments: readonly Segment[]): Atom[] {
  const atoms: Atom[] = []
  const sides = sideBalance()
  for (const segment of segments) {
    const last = atoms.at(-1)
    const isWork = segment.kind === 'work'
    if (last && !sides.isEven()) last.work.push(segment)
    else if (last && !isWork) last.tail.push(segment)
    else atoms.push({ work: [segment], tail: [] })
    if (isWork) sides.add(segment)
  }
  return atoms
}

const workOf = ({ work }: Atom) => work.filter(({ kind }) => kind === 'work')

/** What an atom asks for: two with the same key are the same work, however hard. */
export function exactKey(atom: Atom): string {
  return workOf(atom).map(({ movement, side, seconds, reps }) => `${movement} ${side} ${seconds} ${reps}`).join('|')
}

/** What an atom is, whatever its length: rungs of a ladder have the same. */
export function looseKey(atom: Atom): string {
  return workOf(atom).map(({ movement, side }) => `${movement} ${side}`).join('|')
}

/** One after the other as one. */
export function joinAtoms(atoms: readonly Atom[]): Atom {
  const last = atoms.at(-1)
  return { work: atoms.flatMap((atom) => (atom === last ? atom.work : [...atom.work, ...atom.tail])), tail: last?.tail ?? [] }
}

/** Atoms grouped: a group ends after an atom for which `ends` holds. */
export function groupAtoms(atoms: readonly Atom[], ends: (atom: Atom, index: number) => boolean): Atom[][] {
  const groups: Atom[][] = [[]]
  atoms.forEach((atom, index) => {
    groups.at(-1)?.push(atom)
    if (ends(atom, index) && index < atoms.length - 1) groups.push([])
  })
  return groups
}
