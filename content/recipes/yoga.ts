import type { Recipe } from '@/lib/catalog/recipe'
import type { Level } from '@/lib/catalog/vocabulary'
import { easyOn, safeInPregnancy, type Section, type Sequence } from './flow'
import { AREAS, leading, rotated, thinned, type Area } from './flow-areas'
import { styleRecipe, type StyleWords } from './flow-style'
import {
  BALANCE as BALANCES, CHAIR as CHAIR_POSES, CHAIR_CLOSE, CHAIR_OPEN, CLOSE, CLOSE_STANDING, EVENING as EVENING_POSES,
  FLOOR_HANDS_FREE, KNEELING, LEGS_UP, OPEN_KNEELING, OPEN_LYING, OPEN_SEATED, OPEN_STANDING, PRENATAL as PRENATAL_POSES, PRENATAL_CLOSE, PRENATAL_FLOOR,
  PRONE, SEATED, STANDING as STANDING_FLOWS, STANDING_LIGHT, SUNS, SUNS_STANDING, SUNS_STRONG, SUPINE, YIN as YIN_POSES,
} from './yoga-blocks'
import { PEAKS, type Peak } from './yoga-peaks'
import * as words from './yoga-words'

/** How much harder or softer than authored a level is, in rpe. */
const LIFT: Readonly<Record<Level, number>> = { beginner: -0.5, intermediate: 0, advanced: 0.5 }

/** Shorter and longer holds in turn, so that classes of one style differ in rhythm too. */
const paceOf = (turn: number): number => [1, 1.25, 0.85, 1.1][turn % 4] ?? 1

const at = <T>(list: readonly T[], index: number): T => {
  const entry = list[index % list.length]
  if (entry === undefined) throw new Error('An empty list has no entries')
  return entry
}

const peaks = (...ids: string[]): Peak[] => PEAKS.filter(({ id }) => ids.includes(id))
const opening = (share: number, pool: readonly Sequence[], from: number): Section => ({ kind: 'warm-up', share, pool, from })
const closing = (share: number, pool: readonly Sequence[], from: number): Section => ({ kind: 'cool-down', share, pool, from })
const work = (share: number, pool: readonly Sequence[], from: number, more: Partial<Section> = {}): Section => ({ kind: 'work', share, pool, from, ...more })
const ALL_FLOOR = [...PRONE, ...SEATED, ...SUPINE]

/** The floor part after standing: kneeling or lying on the front first, then sitting, then on the back. */
const floor = (share: number, turn: number, lift: number): Section => work(share, thinned(ALL_FLOOR, turn * 4 + 1), 0, { ordered: true, lift })

/**
 * Vinyasa: rounds of sun salutations warm up, standing flows rise in waves, the peak pose stands at 60–75 % of the
 * class, then everything sinks to the floor. Rpe 3–5.5.
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
  effort: [1, 5.5],
  sections: ({ theme, level, turn }) => [
    opening(0.11, turn % 2 === 0 ? OPEN_SEATED : OPEN_KNEELING, turn >> 1),
    work(0.24, at(SUNS[level], turn), turn, { lift: LIFT[level] - 0.5 }),
    work(0.29, thinned(STANDING_FLOWS, turn * 5), 0, { lift: LIFT[level] - 0.5, pace: paceOf(turn) }),
    work(0.13, [theme.sequence], 0, { lift: LIFT[level] }),
    floor(0.16, turn, LIFT[level] - 0.5),
    closing(0.07, CLOSE, turn),
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
  effort: [1, 4],
  sections: ({ theme, level, turn }) => [
    opening(0.13, turn % 2 === 0 ? OPEN_STANDING : OPEN_SEATED, turn >> 1),
    work(0.38, thinned([...STANDING_LIGHT, ...STANDING_FLOWS], turn * 3 + 2), 0, { pace: 1.3 * paceOf(turn), lift: -1.5 }),
    work(0.14, [theme.sequence], 0, { lift: LIFT[level] - 1, pace: 1.2 }),
    work(0.27, thinned(ALL_FLOOR, turn * 5), 0, { ordered: true, pace: 1.3 * paceOf(turn + 1), lift: -0.5 }),
    closing(0.08, CLOSE, turn + 1),
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
    intermediate: [15, 20, 25, 30, 40, 45, 15, 20, 30, 45],
    advanced: [10, 15, 20, 25, 30, 40, 45, 60, 15, 20, 25, 30, 45, 60],
  },
  effort: [1, 6.5],
  sections: ({ theme, level, turn }) => [
    opening(0.1, OPEN_KNEELING, turn),
    work(0.3, SUNS_STRONG[level], turn, { lift: 0.5 }),
    work(0.27, thinned(STANDING_FLOWS, turn * 5 + 2), 0, { lift: 0.5 + LIFT[level], pace: 1.2 * paceOf(turn) }),
    work(0.14, [theme.sequence], 0, { lift: 0.5 + LIFT[level] }),
    floor(0.13, turn + 2, 0.5),
    closing(0.06, CLOSE, turn),
  ],
  still: 'final-rest',
  words: words.POWER,
  coaches: ['elin'],
  music: ['house', 'synthwave', 'lo-fi', 'techno'],
})

/** Yin: few poses near the floor, held for one to four minutes by level and length, kneeling before lying. Rpe 1.5–2. */
const YIN = styleRecipe<Area>({
  id: 'yin',
  type: 'yoga',
  themes: [AREAS.hips, AREAS.back, AREAS.legs, AREAS['lower-back'], AREAS.sides, AREAS.whole, AREAS.shoulders],
  lengths: {
    beginner: [15, 20, 30, 40, 10, 45, 60, 15, 20, 30],
    intermediate: [10, 15, 20, 30, 40, 45, 60, 20, 30],
    advanced: [10, 15, 20, 30, 40, 45, 60],
  },
  effort: [1, 2],
  sections: ({ theme, level, turn }) => [
    opening(0.08, OPEN_SEATED, turn),
    work(0.86, rotated(leading(YIN_POSES, theme, turn), theme.id === 'whole' ? turn * 2 : 0), 0, { ordered: true, pace: { beginner: 1.3, intermediate: 1.8, advanced: 2.4 }[level] }),
    closing(0.06, CLOSE, turn),
  ],
  still: 'final-rest',
  words: words.YIN,
  coaches: ['ida', 'elin'],
  music: ['drone', 'ambient', 'none'],
})

/** On a chair: seated sets, at 60 % something that works, a seated end. Rpe 1.5–4. */
const CHAIR = styleRecipe<Area>({
  id: 'chair-yoga',
  type: 'yoga',
  themes: [AREAS.shoulders, AREAS.spine, AREAS.legs, AREAS.sides, AREAS['lower-back'], AREAS.back],
  lengths: { beginner: [5, 10, 15, 20, 25, 30, 40, 5, 10, 15, 20, 30], intermediate: [5, 10, 15, 20, 30], advanced: [10, 15] },
  effort: [1, 4],
  sections: ({ theme, level, turn }) => [
    opening(0.14, CHAIR_OPEN, turn),
    work(0.72, leading(CHAIR_POSES, theme, turn), 0, { lift: LIFT[level], pace: paceOf(turn) }),
    closing(0.14, CHAIR_CLOSE, turn),
  ],
  still: 'sit-and-breathe',
  words: words.CHAIR,
  coaches: ['elin', 'ida'],
  music: ['none', 'lo-fi', 'ambient'],
})

const PRENATAL_THEMES = [AREAS.hips, AREAS.legs, AREAS.back, AREAS.sides, AREAS.whole, AREAS.shoulders]

/** For pregnancy: wide stances, hands and knees, easy seats; peak at most rpe 4.5 and a side-lying or seated end. */
const prenatal = (id: string, still: string, lengths: Partial<Record<Level, readonly number[]>>, themes: readonly Area[], names: StyleWords) => styleRecipe<Area>({
  id,
  type: 'yoga',
  themes,
  lengths,
  effort: [1, 4.5],
  sections: ({ theme, level, turn }) => [
    opening(0.13, OPEN_STANDING, turn),
    work(0.45, leading(PRENATAL_POSES, theme, turn), 0, { lift: LIFT[level], pace: paceOf(turn) }),
    work(0.32, thinned(PRENATAL_FLOOR, turn), 0, { ordered: true, pace: paceOf(turn + 2) }),
    closing(0.1, PRENATAL_CLOSE, turn),
  ],
  still,
  allow: safeInPregnancy,
  words: names,
  coaches: ['elin', 'ida'],
  music: ['ambient', 'none', 'lo-fi'],
})

const PRENATAL = prenatal('prenatal-yoga', 'side-rest', { beginner: [10, 15, 20, 25, 30, 40, 45, 10, 15, 20, 30, 40] }, PRENATAL_THEMES, words.PRENATAL)
const PRENATAL_SEATED_END = prenatal('prenatal-flow', 'easy-seat', { intermediate: [10, 15, 20, 30, 45], advanced: [10, 20, 30, 40] }, rotated(PRENATAL_THEMES, 3), words.PRENATAL_FLOW)

/** Evening: every pose lower than the one before, nothing above rpe 3, a long stillness. */
const EVENING = styleRecipe<Area>({
  id: 'evening-yoga',
  type: 'yoga',
  themes: [AREAS['lower-back'], AREAS.hips, AREAS.back, AREAS.legs, AREAS.shoulders, AREAS.glutes],
  lengths: { beginner: [5, 10, 15, 20, 25, 30, 40], intermediate: [5, 10, 15, 20, 30, 45], advanced: [10, 15, 20, 30, 45] },
  effort: [1, 3],
  sections: ({ theme, turn }) => [
    opening(0.12, OPEN_SEATED, turn),
    work(0.76, leading(EVENING_POSES, theme, turn), 0, { ordered: true, pace: 1.2 }),
    closing(0.12, CLOSE, turn + 2),
  ],
  still: 'final-rest',
  words: words.EVENING,
  coaches: ['ida', 'elin'],
  music: ['drone', 'ambient', 'none'],
})

/** Without weight on the hands, wrists free throughout: standing salutations, standing poses, a floor part. Rpe 2–4.5. */
const HANDS_FREE = styleRecipe<Area>({
  id: 'hands-free-yoga',
  type: 'yoga',
  themes: [AREAS.legs, AREAS.hips, AREAS.glutes, AREAS.core, AREAS.sides, AREAS['lower-back']],
  lengths: { beginner: [10, 15, 20, 30, 40], intermediate: [10, 15, 20, 25, 30, 45], advanced: [10, 15, 20, 25, 30, 40, 45] },
  effort: [1, 4.5],
  sections: ({ theme, level, turn }) => [
    opening(0.11, OPEN_STANDING, turn),
    work(0.22, SUNS_STANDING, turn, { lift: LIFT[level] }),
    work(0.2, leading(STANDING_LIGHT, theme, turn * 2), 0, { lift: LIFT[level] + 0.5 }),
    work(0.38, leading(FLOOR_HANDS_FREE, theme, turn), 0, { ordered: true, lift: LIFT[level] }),
    closing(0.09, CLOSE, turn),
  ],
  still: 'final-rest',
  allow: easyOn('wrist'),
  words: words.HANDS_FREE,
  coaches: ['elin'],
  music: ['lo-fi', 'ambient', 'none'],
})

/** Balance: one leg in several ways, each side for the same time, the longest at 65 %. Rpe 2–5. */
const BALANCE = styleRecipe<Peak>({
  id: 'balance-yoga',
  type: 'yoga',
  themes: peaks('tree', 'balance', 'crescent', 'warrior-one'),
  lengths: { beginner: [10, 20, 30], intermediate: [10, 15, 20, 30], advanced: [10, 15, 20, 30, 45] },
  effort: [1, 5],
  sections: ({ theme, level, turn }) => [
    opening(0.12, OPEN_STANDING, turn),
    work(0.46, BALANCES, turn * 2, { lift: LIFT[level] - 0.5 }),
    work(0.15, [theme.sequence], 0, { lift: LIFT[level] - 0.5 }),
    work(0.18, SEATED, turn),
    closing(0.09, CLOSE, turn),
  ],
  still: 'final-rest',
  words: words.BALANCE,
  coaches: ['elin', 'ida'],
  music: ['none', 'ambient', 'lo-fi'],
})

/** Sun salutations and little else. Rpe 2–5.5. */
const SALUTATIONS = styleRecipe<Area>({
  id: 'sun-salutations',
  type: 'yoga',
  themes: [AREAS.whole],
  lengths: { beginner: [5, 10], intermediate: [5, 10, 15], advanced: [5, 10, 15, 20] },
  effort: [1, 5.5],
  sections: ({ level, turn, minutes }) => [
    minutes > 5 ? opening(0.12, OPEN_STANDING, turn) : opening(0.07, [['mountain 30 1']], 0),
    work(minutes > 5 ? 0.8 : 0.7, at(SUNS[level], minutes / 5), 0, { lift: LIFT[level] }),
    closing(minutes > 5 ? 0.08 : 0.12, CLOSE, turn),
  ],
  still: 'final-rest',
  words: words.SALUTATIONS,
  coaches: ['elin'],
  music: ['lo-fi', 'none', 'house'],
})

/** Light on the knees, and on every other joint: no lunges, deep bends or folds, straight-legged standing and the floor. Rpe 2–4. */
const KNEES = styleRecipe<Area>({
  id: 'knee-friendly-yoga',
  type: 'yoga',
  themes: [AREAS.back, AREAS.legs, AREAS.core, AREAS.sides, AREAS.spine],
  lengths: { beginner: [10, 20, 25, 30, 40, 45], intermediate: [10, 20, 25, 30, 40, 45], advanced: [10, 15, 20, 25, 30, 40, 45] },
  effort: [1, 4],
  sections: ({ theme, level, turn }) => [
    opening(0.12, OPEN_STANDING, turn),
    work(0.4, leading(STANDING_LIGHT, theme, turn), 0, { lift: LIFT[level] + 0.5, pace: 1.2 }),
    work(0.4, leading(ALL_FLOOR, theme, turn * 2), 0, { ordered: true, lift: LIFT[level], pace: 1.2 }),
    closing(0.08, CLOSE, turn),
  ],
  still: 'final-rest',
  allow: easyOn('knee', 'hip', 'back', 'wrist', 'shoulder'),
  words: words.KNEES,
  coaches: ['ida', 'elin'],
  music: ['ambient', 'lo-fi', 'none'],
})

/** All of it standing, no mat: for a kitchen or an office. Rpe 2–4.5. */
const STANDING = styleRecipe<Area>({
  id: 'standing-yoga',
  type: 'yoga',
  themes: [AREAS.legs, AREAS.sides, AREAS.shoulders, AREAS.hips],
  lengths: { beginner: [5, 10, 15, 20], intermediate: [5, 10, 15, 20], advanced: [5, 10, 15] },
  effort: [1, 4.5],
  sections: ({ theme, level, turn }) => [
    opening(0.14, OPEN_STANDING, turn),
    work(0.3, SUNS_STANDING, turn, { lift: LIFT[level] }),
    work(0.44, leading(STANDING_LIGHT, theme, turn), 0, { lift: LIFT[level] + 0.5 }),
    closing(0.12, CLOSE_STANDING, turn),
  ],
  still: 'stand-and-breathe',
  words: words.STANDING,
  coaches: ['elin'],
  music: ['none', 'lo-fi', 'funk'],
})

/** Never standing: kneeling, on the front, sitting, on the back. Rpe 2–4.5. */
const FLOOR = styleRecipe<Area>({
  id: 'floor-yoga',
  type: 'yoga',
  themes: [AREAS.core, AREAS.hips, AREAS['lower-back'], AREAS.glutes, AREAS.back],
  lengths: { beginner: [10, 15, 20, 30, 40], intermediate: [10, 15, 20, 30, 45], advanced: [10, 15, 20, 25, 30, 40] },
  effort: [1, 4.5],
  sections: ({ theme, level, turn }) => [
    opening(0.12, turn % 2 === 0 ? OPEN_KNEELING : OPEN_LYING, turn),
    work(0.4, leading([...KNEELING, ...PRONE], theme, turn), 0, { ordered: true, lift: LIFT[level] + 0.5 }),
    work(0.4, leading([...SEATED, ...SUPINE], theme, turn), 0, { ordered: true, lift: LIFT[level] }),
    closing(0.08, CLOSE, turn),
  ],
  still: 'final-rest',
  allow: easyOn('knee', 'hip', 'back'),
  words: words.FLOOR,
  coaches: ['ida', 'elin'],
  music: ['lo-fi', 'ambient', 'drone'],
})

/** Evening with a wall: the floor, then the legs up for a long while, then flat. Rpe 1–3. */
const LEGS_UP_WALL = styleRecipe<Area>({
  id: 'legs-up-yoga',
  type: 'yoga',
  themes: [AREAS.legs, AREAS['lower-back'], AREAS.hips],
  lengths: { beginner: [10, 15, 20], intermediate: [10, 20], advanced: [15] },
  effort: [1, 3],
  sections: ({ theme, turn }) => [
    opening(0.14, OPEN_SEATED, turn),
    work(0.5, leading(EVENING_POSES, theme, turn + 1), 0, { ordered: true, pace: paceOf(turn) }),
    closing(0.36, LEGS_UP, 0),
  ],
  still: 'final-rest',
  words: words.LEGS_UP,
  coaches: ['ida'],
  music: ['drone', 'none', 'ambient'],
})

export const YOGA_RECIPES: Recipe[] = [
  VINYASA, HATHA, POWER, YIN, CHAIR, PRENATAL, PRENATAL_SEATED_END, EVENING, HANDS_FREE, BALANCE, SALUTATIONS, KNEES, STANDING, FLOOR, LEGS_UP_WALL,
]

