import type { ClassDetail, Movement, MovementView, SegmentView } from '@/lib/catalog/types'
import { LEVELS } from '@/lib/catalog/vocabulary'
import { speechSeconds } from '@/lib/timeline/cues'
import { namesIn } from './variant-names'
import { toPlayerTimeline, type PlayerTimeline } from './timeline'

/** A movement as it may stand in for another. */
export type Rung = Pick<MovementView, 'slug' | 'name' | 'unit' | 'gait' | 'cues'>

/** What a movement can be swapped for, from the easiest to the hardest; `at` is the movement's own place. */
export type Ladder = { rungs: readonly Rung[]; at: number }
export type Ladders = Readonly<Record<string, Ladder>>

/** How far each movement of a class is from its own, by its slug: −1 one easier, 1 one harder. */
export type Steps = Readonly<Record<string, number>>

/** So many variants to either side are looked at. */
const REACH = 3
/** A load of a joint from this severity on is one that people go without. */
const HEAVY = 2

type Given = Pick<ClassDetail, 'equipment' | 'level' | 'contraindications' | 'tags'>

/**
 * The movements to swap one for, from the easiest to the hardest, itself among them: along the links of the catalog, what
 * needs nothing more than the class does, asks for at most one level more, works the same sides, and brings neither a
 * contraindication nor a heavy load of a joint nor a jump that the class is free of. Only itself when there is none.
 */
export function ladderOf(movement: Movement, given: Given, library: ReadonlyMap<string, Movement>): Movement[] {
  const along = (link: 'easier' | 'harder') => {
    const found = [movement]
    for (let at = movement[link]; at !== null && found.length <= REACH;) {
      const next = library.get(at)
      if (!next || found.includes(next)) break
      found.push(next)
      at = next[link]
    }
    return found.slice(1).filter((one) => one.oneSided === movement.oneSided && isWithin(one, given))
  }
  const easier = along('easier')
  return [...easier.toReversed(), movement, ...along('harder').filter((one) => !easier.includes(one))]
}

function isWithin({ equipment, level, contraindications, tags }: Movement, given: Given): boolean {
  const heavy = given.tags.filter(({ severity }) => severity >= HEAVY)
  return equipment.every((thing) => thing === 'none' || given.equipment.includes(thing))
    && LEVELS.indexOf(level) <= LEVELS.indexOf(given.level) + 1
    && contraindications.every((one) => given.contraindications.includes(one))
    && tags.every(({ joint, mechanism, severity }) => (severity < HEAVY || heavy.some((tag) => tag.joint === joint))
      && (mechanism !== 'jump' || given.tags.some((tag) => tag.mechanism === 'jump')))
}

/** What stands in for a movement of the class at these steps; null where it stands for itself. */
export function standIn(ladders: Ladders, steps: Steps, movement: string): Rung | null {
  const ladder = ladders[movement]
  const step = steps[movement] ?? 0
  return step === 0 ? null : (ladder?.rungs[ladder.at + step] ?? null)
}

/** What one tap would lead to from these steps: the next easier and the next harder, null where there is none. */
export function choices(ladders: Ladders, steps: Steps, movement: string): { easier: Rung | null; harder: Rung | null } {
  const ladder = ladders[movement]
  const at = ladder ? ladder.at + (steps[movement] ?? 0) : 0
  return { easier: ladder?.rungs[at - 1] ?? null, harder: ladder?.rungs[at + 1] ?? null }
}

/**
 * The class with its movements swapped in every part they come in, so that sets stay sets. Lengths, sides and times stay;
 * repetitions stay where the stand-in is counted alike. What is said names the stand-in: the first cue of a swapped part,
 * and every cue that announces it. How it is done is said of the stand-in or, where that has no words or no time, not at all.
 */
export function swapped(segments: readonly SegmentView[], movements: readonly Pick<MovementView, 'slug' | 'name' | 'unit' | 'cues'>[], ladders: Ladders, steps: Steps): PlayerTimeline {
  const own = new Map(movements.map((movement) => [movement.slug, movement]))
  const others = Object.values(ladders).flatMap(({ rungs }) => rungs.map(({ name }) => name))
  const names = new Map([...others.map((name) => [name, name] as const), ...movements.map(({ slug, name }) => [name, standIn(ladders, steps, slug)?.name ?? name] as const)])
  return toPlayerTimeline(segments.map((segment, index) => {
    const from = segment.movement === null ? undefined : own.get(segment.movement)
    const to = from && standIn(ladders, steps, from.slug)
    if (!from || !to) return { ...segment, cues: segment.cues.map((cue) => ({ ...cue, text: namesIn(cue.text, names).text })) }
    const counted = to.unit === from.unit
    const following = segments.slice(index + 1).find(({ movement }) => movement !== null)?.movement
    const next = following && own.get(following)?.name
    const cues = segment.cues.flatMap((cue, place) => {
      const { text, found } = namesIn(cue.text, names)
      if (place === 0) return [{ ...cue, text: counted && found.includes(from.name) ? text : `${to.name}.` }]
      const kind = from.cues.find((technique) => technique.text === cue.text)?.kind
      if (kind) {
        const said = to.cues.find((technique) => technique.kind === kind)
        const until = segment.cues[place + 1]?.at ?? segment.seconds
        return said && speechSeconds(said.text) <= until - cue.at ? [{ ...cue, text: said.text }] : []
      }
      // Another name than that of what comes next is an offer of what has been chosen by now.
      return found.every((name) => name === from.name || name === next) ? [{ ...cue, text }] : []
    })
    return { ...segment, movement: to.slug, reps: counted ? segment.reps : null, cues }
  }))
}
