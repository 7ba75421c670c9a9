import type { Segment } from '@/lib/catalog/types'
import { flowBetween, type Flow } from '../flow'
import { peakOf, postureAt, toMotion, type Motion } from '../motion'
import { mirrored, type Posture } from '../posture'
import { sided, turnFor } from '../scene'
import { shotOf } from '../shot'
import { toFigureData, type FigureData } from '../still'
import type { Figure } from '../pose'

/** One movement after another, each with its side: `squat > low-lunge, left`. */
export type Change = { name: string; from: string; to: string; fromLeft: boolean; toLeft: boolean }

/** The changes that classes ask for, each once: movements that have a figure and follow one another, with nothing but pauses between. */
export function changesOf(classes: readonly { segments: readonly Pick<Segment, 'movement' | 'side' | 'kind'>[] }[], figures: Readonly<Record<string, Figure>>): Change[] {
  const found = new Map<string, Change>()
  for (const { segments } of classes) {
    let last: { movement: string; left: boolean } | null = null
    for (const { movement, side, kind } of segments) {
      if (movement === null) {
        // A pause shows what follows; any other part without a movement shows its name.
        if (kind !== 'rest' && kind !== 'transition') last = null
        continue
      }
      const now = figures[movement] ? { movement, left: side === 'left' } : null
      if (last && now) {
        const change = { from: last.movement, to: now.movement, fromLeft: last.left, toLeft: now.left }
        const name = `${change.from}${change.fromLeft ? ', left' : ''} > ${change.to}${change.toLeft ? ', left' : ''}`
        found.set(name, { name, ...change })
      }
      last = now
    }
  }
  return [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name))
}

/** The ways a stage may show a change: from each posture in which a round can end, seen from either side; those alike once. */
export function flowsOf(change: Change, figures: Readonly<Record<string, Figure>>): Flow[] {
  const [before, after] = [change.from, change.to].map((slug) => known(slug, figures))
  if (!before || !after) return []
  const entry = sided(postureAt(after.motion, 0), change.toLeft)
  const flows = [false, true].flatMap((turned) => exitsOf(before.motion).map((leaves) => {
    const [now, way] = leaves
    return flowBetween([sided(now, change.fromLeft), way && sided(way, change.fromLeft)], entry, turnFor(shotOf(before.data, change.fromLeft, turned), after.data, change.toLeft))
  }))
  const shape = ({ keys }: Flow) => JSON.stringify(keys.map(({ at, posture }) => [Math.round(at * 100), posture.hip.map(Math.round)]))
  return flows.filter((flow, index) => flows.findIndex((other) => shape(other) === shape(flow)) === index)
}

const kept = new WeakMap<Figure, { data: FigureData; motion: Motion }>()

function known(slug: string, figures: Readonly<Record<string, Figure>>): { data: FigureData; motion: Motion } | null {
  const figure = figures[slug]
  if (!figure) return null
  const found = kept.get(figure) ?? { data: toFigureData(figure), motion: toMotion(figure) }
  kept.set(figure, found)
  return found
}

/** What is held is left from where it is held; a round ends where it began, and where sides alternate in its mirror image too. */
function exitsOf(motion: Motion): [Posture, Posture?][] {
  const entry = postureAt(motion, 0)
  if (motion.figure.stay) return [[postureAt(motion, peakOf(motion)), entry]]
  return motion.figure.alternate ? [[entry], [mirrored(entry)]] : [[entry]]
}
