import type { Pace } from '@/lib/catalog/coach'
import type { TechniqueKind } from '@/lib/catalog/technique'
import type { CueLength } from './cues'
import type { Wish } from './fit-cues'
import { techniqueKey } from './voice'
import { between } from './wishes'

/** What a movement is like is said where it has at least so many seconds; what to do at all, already from 10 s on. */
const LEAST_SECONDS = 15
const LEAST_FIRST_SECONDS = 10

/** The last seconds of a segment belong to the count and to what comes next. */
const LAST_SECONDS = 8

/** What is said of a movement, in this order, each once; a voice that talks much says the first two again. */
const ORDER: readonly TechniqueKind[] = ['set-up', 'action', 'fault', 'breath']
const AGAIN: readonly TechniqueKind[] = ['action', 'fault']
/** How many of them at most in one segment, besides how to get into it. */
const MOST: Readonly<Record<Pace, number>> = { sparse: 1, even: 1, full: 2 }

type Telling = { told: ReadonlySet<string>; pace: Pace; kinds: readonly TechniqueKind[]; length: CueLength }

/** What of a movement has not been told yet and is told next. */
function chosen(movement: string, { told, pace, kinds }: Telling): TechniqueKind[] {
  const open = (list: readonly TechniqueKind[]) => list.filter((kind) => kinds.includes(kind) && !told.has(techniqueKey(movement, kind)))
  const rest = open(ORDER)
  const [setUp, others] = [rest.filter((kind) => kind === 'set-up'), rest.filter((kind) => kind !== 'set-up')]
  if (rest.length === 0 && pace === 'full') return AGAIN.filter((kind) => kinds.includes(kind) && !told.has(`again ${techniqueKey(movement, kind)}`)).slice(0, 1)
  return [...setUp, ...others.slice(0, MOST[pace])]
}

/** What has to be known to do it at all, and is said at once. */
const AT_ONCE: readonly TechniqueKind[] = ['set-up', 'action']

/**
 * How a movement is done, said while it is done and before `until` seconds, when something else is named. What to do comes
 * right after the name, what goes wrong and when to breathe later, and never for the first time on a second side.
 */
export function techniqueWishes({ movement, seconds, secondSide }: { movement: string; seconds: number; secondSide: boolean }, until: number, telling: Telling): Wish[] {
  const kinds = chosen(movement, telling)
    .filter((kind) => seconds >= (AT_ONCE.includes(kind) ? LEAST_FIRST_SECONDS : LEAST_SECONDS))
    .filter((kind) => !(secondSide && kind === 'fault'))
  const calm = Math.min(until, seconds - LAST_SECONDS)
  return kinds.map((kind, index) => {
    const once = AT_ONCE.includes(kind) && !telling.told.has(techniqueKey(movement, kind))
    return between(once ? 1 : Math.ceil((calm * (index + 1)) / (kinds.length + 2)), once ? until : calm, [[techniqueKey(movement, kind)]], telling.length)
  })
}

/** How to get into a movement that comes for the first time, said as late in the pause before it as there is time: until then one rests. */
export function pauseTechnique(seconds: number, movement: string, { kinds, told, length }: Telling): Wish[] {
  const key = techniqueKey(movement, 'set-up')
  return kinds.includes('set-up') && !told.has(key) ? [between(1, seconds, [[key]], length).toReversed()] : []
}
