import type { Recipe } from '@/lib/catalog/recipe'
import type { Level } from '@/lib/catalog/vocabulary'
import { movementsOf, type Section, type Sequence } from './flow'
import { rotated, thinned } from './flow-areas'
import { styleRecipe, type Turn } from './flow-style'
import { BALANCE as BALANCES, CLOSE, KNEELING_DEEP, OPEN_KNEELING, OPEN_SEATED, OPEN_STANDING, PRONE, SEATED, STANDING as STANDING_FLOWS, STANDING_LIGHT, SUNS, SUNS_STRONG, SUPINE } from './yoga-blocks'
import { FURTHER_PEAKS as FURTHER, PEAKS, type Peak } from './yoga-peaks'
import { ALL_FLOOR, LIFT, at, closing, opening, paceOf, upTo, work } from './yoga-sections'
import * as words from './yoga-words'

const peaks = (...ids: string[]): Peak[] => PEAKS.filter(({ id }) => ids.includes(id))

/** Where on the way down a peak is done, when not on the feet; after a peak on the front or the knees come no others there. */
const PEAK_PLACES: Readonly<Record<string, 'arching' | 'sitting' | 'lying'>> = { camel: 'arching', locust: 'arching', cobra: 'arching', 'forearm-plank': 'arching', boat: 'sitting', bridge: 'lying' }
const ON_FRONT = [...KNEELING_DEEP, ...PRONE]

/** What comes before a peak that is not stood, and what comes after any. */
function around({ id, sequence }: Peak): { above: Sequence[]; below: Sequence[] } {
  const own = movementsOf(sequence).slice(0, 1)
  const without = (pool: readonly Sequence[]) => pool.filter((other) => !movementsOf(other).some((slug) => own.includes(slug)))
  switch (PEAK_PLACES[id] ?? 'standing') {
    case 'arching': return { above: [], below: without([...SEATED, ...SUPINE]) }
    case 'sitting': return { above: without(ON_FRONT), below: without([...SEATED, ...SUPINE]) }
    case 'lying': return { above: without([...ON_FRONT, ...SEATED]), below: without(SUPINE) }
    case 'standing': return { above: [], below: without(ALL_FLOOR) }
  }
}

/** A peak as a level does it. */
const peakOf = ({ sequence, practised }: Peak, level: Level): Sequence => level === 'beginner' ? sequence : practised ?? sequence

/** The pose itself: what asks most in the sequence that leads to it. */
function poseOf(sequence: Sequence): string {
  const lines = sequence.flat().map((line) => line.split(' '))
  const most = Math.max(...lines.map((line) => Number(line[2])))
  return lines.find((line) => Number(line[2]) === most)?.[0] ?? ''
}

/** Flows that do not hold the peak already, so that it comes once, where it is meant. */
const before = (pool: readonly Sequence[], theme: Peak, level: Level): Sequence[] => pool.filter((sequence) => {
  const own = movementsOf(sequence)
  return !own.includes(poseOf(peakOf(theme, level))) && !(STEADY.has(theme.id) && own.some((slug) => slug === 'warrior-3' || slug === 'half-moon'))
})

/** Peaks on one leg that harder balances would outdo. */
const STEADY = new Set(['tree', 'balance'])

type Plan = { prepare: number; peak: number; floor: number; peakHold: Partial<Section>; floorHold: Partial<Section> }

/**
 * What opens the joints of the peak, the peak, and the floor part: kneeling or on the front first, then sitting, then
 * on the back. Peaks that are sat or lain in come where the floor part has got to them, not before it.
 */
function peakAndFloor({ theme, level, turn, minutes }: Turn<Peak>, plan: Plan): Section[] {
  const { above, below } = around(theme)
  const share = PEAK_PLACES[theme.id] === 'lying' ? 0.65 : 0.5
  const floor = (part: number, pool: readonly Sequence[]) => work(part, minutes > 30 ? rotated(pool, turn) : thinned(pool, turn * 4 + 1), 0, { ordered: true, ...plan.floorHold })
  return [
    ...(above.length > 0 ? [floor(plan.floor * share, above)] : []),
    work(upTo(80, plan.prepare, minutes), [theme.prepare], 0, { ...plan.peakHold, lift: (plan.peakHold.lift ?? 0) / 2 }),
    work(upTo(150, plan.peak, minutes), [peakOf(theme, level)], 0, plan.peakHold),
    floor(above.length > 0 ? plan.floor * (1 - share) : plan.floor, below),
  ]
}

/**
 * Vinyasa: rounds of sun salutations warm up, a movement a breath; standing flows rise in waves; what the peak needs
 * is opened, the peak pose stands at 60–75 % of the class with what undoes it, then all sinks to the floor. Rpe 3–5.5.
 */
const VINYASA = styleRecipe<Peak>({
  id: 'vinyasa',
  type: 'yoga',
  themes: PEAKS,
  lengths: {
    beginner: [10, 15, 20, 25, 30, 45, 10, 15, 20, 25, 30, 40],
    intermediate: [10, 15, 20, 25, 30, 40, 45, 60, 15, 20, 25, 30, 40, 45, 60],
    advanced: [15, 20, 25, 30, 40, 45, 60, 15, 20, 25, 30, 40, 45, 60],
  },
  more: [
    [FURTHER.reverse, 'beginner', 20], [FURTHER.pyramid, 'beginner', 25], [FURTHER.locust, 'beginner', 30],
    [FURTHER.warriorThree, 'intermediate', 20], [FURTHER.boat, 'intermediate', 25], [FURTHER.halfMoon, 'intermediate', 30], [FURTHER.pigeon, 'intermediate', 40], [FURTHER.camel, 'intermediate', 45],
    [FURTHER.boat, 'advanced', 20], [FURTHER.lizard, 'advanced', 25], [FURTHER.warriorThree, 'advanced', 30], [FURTHER.pigeon, 'advanced', 40], [FURTHER.halfMoon, 'advanced', 45], [FURTHER.camel, 'advanced', 60],
  ],
  effort: [1, 5.5],
  sections: ({ theme, level, turn, minutes }) => [
    opening(upTo(270, 0.11, minutes), turn % 2 === 0 ? OPEN_SEATED : OPEN_KNEELING, turn >> 1),
    work(upTo(540, 0.24, minutes), at(SUNS[level], turn), 0, { lift: LIFT[level] - 0.5 }),
    work(0.21, thinned(before(STANDING_FLOWS, theme, level), turn * 5), 0, { rising: true, lift: LIFT[level] - 0.5, pace: paceOf(turn) }),
    ...peakAndFloor({ theme, level, turn, minutes }, { prepare: 0.08, peak: 0.13, floor: 0.16, peakHold: { lift: LIFT[level] }, floorHold: { lift: LIFT[level] - 0.5, pace: minutes >= 30 ? [1, 1.5, 1.25][turn % 3] ?? 1 : 1 } }),
    closing(upTo(180, 0.07, minutes), CLOSE, turn),
  ],
  still: 'final-rest',
  words: words.VINYASA,
  coaches: ['elin', 'elin', 'ida'],
  music: ['lo-fi', 'ambient', 'house', 'none', 'afrobeat'],
})

/** Hatha: single poses, each held for some breaths; the most work at 55–65 %, then a long floor part. Rpe 2–4. */
const HATHA = styleRecipe<Peak>({
  id: 'hatha',
  type: 'yoga',
  themes: peaks('tree', 'triangle', 'goddess', 'warrior-two', 'side-angle', 'warrior-one', 'bridge', 'cobra', 'chair-pose'),
  lengths: {
    beginner: [10, 15, 20, 25, 30, 40, 45, 60, 10, 15, 20, 25, 30, 45],
    intermediate: [10, 15, 20, 30, 40, 45, 60, 10, 15, 20, 25, 30, 45],
    advanced: [10, 15, 20, 30, 40, 45, 60],
  },
  more: [
    [FURTHER.puppy, 'beginner', 15], [FURTHER.locust, 'beginner', 20], [FURTHER.pyramid, 'beginner', 30],
    [FURTHER.puppy, 'intermediate', 20], [FURTHER.boat, 'intermediate', 15], [FURTHER.pigeon, 'intermediate', 25], [FURTHER.camel, 'intermediate', 30],
    [FURTHER.puppy, 'advanced', 25], [FURTHER.halfMoon, 'advanced', 25], [FURTHER.pigeon, 'advanced', 30],
  ],
  effort: [1, 4],
  sections: ({ theme, level, turn, minutes }) => [
    opening(upTo(300, 0.13, minutes), turn % 2 === 0 ? OPEN_STANDING : OPEN_SEATED, turn >> 1),
    work(0.3, [...STANDING_LIGHT.slice(0, 1), ...thinned(before([...STANDING_LIGHT.slice(1), ...STANDING_FLOWS], theme, level), turn * 3 + 2)], 0, { rising: true, pace: 1.3 * paceOf(turn), lift: -1 }),
    ...peakAndFloor({ theme, level, turn, minutes }, { prepare: 0.08, peak: 0.14, floor: 0.27, peakHold: { lift: LIFT[level] - 1, pace: 1.2 }, floorHold: { pace: 1.3 * paceOf(turn + 1), lift: -0.5 } }),
    closing(upTo(200, 0.08, minutes), CLOSE, turn + 1),
  ],
  still: 'final-rest',
  words: words.HATHA,
  coaches: ['elin', 'ida'],
  music: ['ambient', 'none', 'drone'],
})

/** Power: salutations with chair pose and warriors, low stances held longer, planks between them. Rpe 4–6.5. */
const POWER = styleRecipe<Peak>({
  id: 'power-yoga',
  type: 'yoga',
  themes: peaks('crescent', 'forearm-plank', 'chair-pose', 'side-angle', 'goddess', 'warrior-two', 'warrior-one'),
  lengths: {
    intermediate: [15, 20, 25, 30, 40, 45, 15, 25, 30, 45],
    advanced: [10, 15, 20, 25, 30, 40, 45, 60, 15, 20, 25, 30, 45, 60],
  },
  more: [
    [FURTHER.warriorThree, 'intermediate', 25], [FURTHER.boat, 'intermediate', 20],
    [FURTHER.boat, 'advanced', 15], [FURTHER.lizard, 'advanced', 20], [FURTHER.halfMoon, 'advanced', 30], [FURTHER.warriorThree, 'advanced', 45],
  ],
  effort: [1, 6.5],
  sections: ({ theme, level, turn, minutes }) => [
    opening(upTo(240, 0.1, minutes), OPEN_KNEELING, turn),
    work(upTo(600, 0.3, minutes), at(SUNS_STRONG[level], turn), 0, { lift: 0.5 }),
    work(0.2, thinned(before(STANDING_FLOWS, theme, level), turn * 13 + 2), 0, { rising: true, lift: 0.5 + LIFT[level], pace: 1.2 * paceOf(turn) }),
    ...peakAndFloor({ theme, level, turn: turn + 2, minutes }, { prepare: 0.08, peak: 0.14, floor: 0.13, peakHold: { lift: 0.5 + LIFT[level] }, floorHold: { lift: 0.5 } }),
    closing(upTo(180, 0.06, minutes), CLOSE, turn),
  ],
  still: 'final-rest',
  words: words.POWER,
  coaches: ['elin'],
  music: ['house', 'synthwave', 'lo-fi', 'techno'],
})

/** A peak that stands on two feet goes on to one. */
function onOneLeg(theme: Peak, level: Level): Sequence {
  if (STEADY.has(theme.id)) return peakOf(theme, level)
  return [[`${poseOf(theme.sequence)} 20 5`, level === 'beginner' ? 'standing-leg-reach 25 5.5' : 'warrior-3 30 5.5', 'mountain 11 2.5'], 'forward-fold 15 2.5']
}

/** Balance: one leg in several ways, each side for the same time, the longest at 65 %. Rpe 2–5. */
const BALANCE = styleRecipe<Peak>({
  id: 'balance-yoga',
  type: 'yoga',
  themes: peaks('tree', 'balance', 'crescent', 'warrior-one'),
  lengths: { beginner: [10, 20, 30], intermediate: [10, 15, 20, 30], advanced: [10, 15, 20, 30, 45] },
  effort: [1, 5],
  sections: ({ theme, level, turn, minutes }) => [
    opening(upTo(240, 0.12, minutes), OPEN_STANDING, turn),
    work(0.46, BALANCES.filter((sequence) => !movementsOf(sequence).includes(poseOf(onOneLeg(theme, level)))), turn * 2, { rising: true, lift: LIFT[level] - 0.5 }),
    work(upTo(180, 0.15, minutes), [onOneLeg(theme, level)], 0, { lift: LIFT[level] - 0.5 }),
    work(0.18, SEATED, turn, { ordered: true }),
    closing(0.09, CLOSE, turn),
  ],
  still: 'final-rest',
  words: words.BALANCE,
  coaches: ['elin', 'ida'],
  music: ['none', 'ambient', 'lo-fi'],
})

/** Styles that build to one pose. */
export const PEAKED: Recipe[] = [VINYASA, HATHA, POWER, BALANCE]
