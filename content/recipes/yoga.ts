import type { Recipe } from '@/lib/catalog/recipe'
import type { Level } from '@/lib/catalog/vocabulary'
import { easyOn, movementsOf, safeInPregnancy, type Sequence } from './flow'
import { AREAS, leading, rotated, thinned, type Area } from './flow-areas'
import { styleRecipe, type StyleWords } from './flow-style'
import { CHAIR as CHAIR_POSES, CHAIR_CLOSE, CHAIR_OPEN, CLOSE, CLOSE_STANDING, EVENING as EVENING_POSES, FLOOR_HANDS_FREE, FLOOR_SOFT, KNEELING, LEGS_UP, OPEN_KNEELING, OPEN_LYING, OPEN_SEATED, OPEN_STANDING, PRENATAL as PRENATAL_POSES, PRENATAL_CLOSE, PRENATAL_FLOOR, PRENATAL_OPEN, PRONE, SEATED, STANDING_BENT, STANDING_LIGHT, STANDING_OPEN, SUNS_ONLY, SUNS_STANDING, SUPINE, YIN as YIN_POSES, YIN_FOR, YIN_SOFT } from './yoga-blocks'
import { PEAKED } from './yoga-peaked'
import { ALL_FLOOR, LIFT, at, closing, opening, paceOf, upTo, work } from './yoga-sections'
import * as words from './yoga-words'

/** What a yin class is about in its own order, then the rest of the poses for when a long one has room. */
function yinFor(id: string, turn: number, minutes: number): Sequence[] {
  const meant = rotated(YIN_FOR[id] ?? [], turn)
  const named = (slug: string) => YIN_POSES.filter((pose) => movementsOf(pose).includes(slug))
  if (meant.length > 0 && minutes < 60) return meant.flatMap(named)
  return [...meant.flatMap(named), ...rotated(YIN_POSES.filter((pose) => !movementsOf(pose).some((slug) => meant.includes(slug))), turn * 5)]
}

/** Longer classes hold longer instead of having more: 2 minutes a pose and side in a short one, 4 and more in an hour. */
const yinPace = (minutes: number, level: Level): number =>
  (minutes <= 15 ? 1 : minutes <= 20 ? 1.25 : minutes <= 30 ? 1.5 : minutes <= 45 ? 2.1 : 2.2) * { beginner: 0.9, intermediate: 1, advanced: 1.05 }[level]

/** Yin: few poses near the floor, three to six in half an hour, each held for two to four minutes a side, kneeling before lying; nothing moves. Rpe 1.5–2. */
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
  sections: ({ theme, level, turn, minutes }) => [
    opening(upTo(120, 0.05, minutes), [['easy-seat 60 1']], 0),
    work(0.95, yinFor(theme.id, turn, minutes), 0, { ordered: true, once: true, least: minutes <= 15 ? 100 : 120, pace: yinPace(minutes, level) }),
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

/** A pair of poses cut down to its first, for classes too short for both. */
const singly = (sequence: Sequence): Sequence => sequence.map((entry) => (typeof entry === 'string' ? entry : entry.slice(0, 1)))

const PRENATAL_THEMES = [AREAS.hips, AREAS.legs, AREAS.back, AREAS.sides, AREAS.whole, AREAS.shoulders]

/**
 * For pregnancy: a seat first, wide stances, hands and knees, easy seats; each pose once and for 40 seconds or more, peak
 * at most rpe 4, rest on one side.
 */
const prenatal = (id: string, lengths: Partial<Record<Level, readonly number[]>>, themes: readonly Area[], names: StyleWords) => styleRecipe<Area>({
  id,
  type: 'yoga',
  themes,
  lengths,
  effort: [1, 4],
  sections: ({ theme, level, turn, minutes }) => [
    { ...opening(upTo(200, 0.12, minutes), PRENATAL_OPEN, turn), least: 20 },
    work(0.46, leading(minutes > 10 ? PRENATAL_POSES : PRENATAL_POSES.map(singly), theme, turn + Math.floor(turn / PRENATAL_THEMES.length)), 0, { once: true, rising: true, least: 40, lift: LIFT[level], pace: paceOf(turn) }),
    work(0.32, minutes < 45 ? thinned(PRENATAL_FLOOR, turn * 2 + Math.floor(turn / PRENATAL_THEMES.length)) : PRENATAL_FLOOR, 0, { ordered: true, once: true, least: 40, pace: paceOf(turn + 2) }),
    ...(minutes > 10 ? [{ ...closing(0.09, PRENATAL_CLOSE, turn), least: 40 }] : []),
  ],
  still: 'side-rest',
  allow: safeInPregnancy,
  words: names,
  coaches: ['elin', 'ida'],
  music: ['ambient', 'none', 'lo-fi'],
})

const PRENATAL = prenatal('prenatal-yoga', { beginner: [10, 15, 20, 25, 30, 40, 45, 10, 15, 20, 30, 40] }, PRENATAL_THEMES, words.PRENATAL)
const PRENATAL_FLOW = prenatal('prenatal-flow', { intermediate: [10, 15, 20, 30, 45], advanced: [10, 20, 30, 40] }, rotated(PRENATAL_THEMES, 3), words.PRENATAL_FLOW)

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
  sections: ({ theme, level, turn, minutes }) => [
    opening(upTo(240, 0.11, minutes), OPEN_STANDING, turn),
    work(0.22, SUNS_STANDING, turn, { lift: LIFT[level] }),
    work(0.2, leading([...STANDING_LIGHT, ...STANDING_BENT], theme, turn * 2), 0, { rising: true, lift: LIFT[level] + 0.5 }),
    work(0.38, leading(FLOOR_HANDS_FREE, theme, turn), 0, { ordered: true, lift: LIFT[level] }),
    closing(0.09, CLOSE, turn),
  ],
  still: 'final-rest',
  allow: easyOn('wrist'),
  words: words.HANDS_FREE,
  coaches: ['elin'],
  music: ['lo-fi', 'ambient', 'none'],
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
    work(minutes > 5 ? 0.8 : 0.7, at(SUNS_ONLY[level], minutes / 5 - 1), 0, { lift: LIFT[level] }),
    closing(minutes > 5 ? 0.08 : 0.12, CLOSE, turn),
  ],
  still: 'final-rest',
  words: words.SALUTATIONS,
  coaches: ['elin'],
  music: ['lo-fi', 'none', 'house'],
})

const SPARED = easyOn('knee', 'hip', 'back', 'wrist', 'shoulder')

/** Light on the knees, and on every other joint: no lunges, deep bends or folds, straight-legged standing and the floor. Rpe 2–4. */
const KNEES = styleRecipe<Area>({
  id: 'knee-friendly-yoga',
  type: 'yoga',
  themes: [AREAS.back, AREAS.legs, AREAS.core, AREAS.sides, AREAS.spine],
  lengths: { beginner: [10, 20, 25, 30, 40, 45], intermediate: [10, 20, 25, 30, 40, 45], advanced: [10, 15, 20, 25, 30, 40, 45] },
  more: [[AREAS.whole, 'beginner', 60], [AREAS.whole, 'intermediate', 60], [AREAS.whole, 'advanced', 60]],
  effort: [1, 4],
  sections: ({ theme, level, turn, minutes }) => [
    opening(upTo(240, 0.12, minutes), OPEN_STANDING, turn),
    work(0.4, leading([...STANDING_LIGHT, ...STANDING_OPEN], theme, turn), 0, { rising: true, lift: LIFT[level] + 0.5, pace: minutes > 45 ? 1.5 : 1.2 }),
    work(0.4, minutes > 45 ? rotated(ALL_FLOOR, turn) : leading(ALL_FLOOR, theme, turn * 2), 0, { ordered: true, lift: LIFT[level], pace: 1.2 }),
    closing(0.08, CLOSE, turn),
  ],
  still: 'final-rest',
  allow: SPARED,
  words: words.KNEES,
  coaches: ['ida', 'elin'],
  music: ['ambient', 'lo-fi', 'none'],
})

/** Yin for tender joints: sitting, then lying, long holds that load no joint much. Rpe 1.5–2. */
const YIN_GENTLE = styleRecipe<Area>({
  id: 'gentle-yin',
  type: 'yoga',
  themes: [AREAS.spine, AREAS.sides, AREAS.legs, AREAS['lower-back']],
  lengths: { beginner: [25, 50], intermediate: [25, 50], advanced: [25, 50] },
  effort: [1, 2],
  sections: ({ theme, level, turn, minutes }) => [
    opening(0.06, [['easy-seat 60 1']], 0),
    work(0.94, minutes > 45 ? rotated(YIN_SOFT, turn) : leading(YIN_SOFT, theme, turn), 0, { ordered: true, once: true, least: 120, pace: (minutes > 45 ? 1.8 : 1.2) * { beginner: 1, intermediate: 1.1, advanced: 1.2 }[level] }),
  ],
  still: 'final-rest',
  allow: SPARED,
  words: words.YIN_GENTLE,
  coaches: ['ida', 'elin'],
  music: ['drone', 'none', 'ambient'],
})

/** The floor for tender joints: kneeling lightly, front, seat, side, back, with a little work for the middle. Rpe 2–4. */
const FLOOR_GENTLE = styleRecipe<Area>({
  id: 'gentle-floor-yoga',
  type: 'yoga',
  themes: [AREAS.core, AREAS.hips, AREAS.spine, AREAS.glutes],
  lengths: { beginner: [35, 55], intermediate: [35, 55], advanced: [35, 55] },
  effort: [1, 4],
  sections: ({ theme, level, turn, minutes }) => [
    opening(upTo(240, 0.1, minutes), [['easy-seat 35 1', 'side-stretch-seated 20 1.5'], ['easy-seat 30 1', 'seated-twist 20 1.5']], turn),
    work(0.82, minutes > 45 ? rotated(FLOOR_SOFT, turn) : leading(FLOOR_SOFT, theme, turn), 0, { ordered: true, lift: LIFT[level], pace: paceOf(turn) * (minutes > 45 ? 1.3 : 1) }),
    closing(0.08, [['knees-to-side 40 1'], ['reclined-twist 25 1.5']], turn),
  ],
  still: 'final-rest',
  allow: SPARED,
  words: words.FLOOR_GENTLE,
  coaches: ['elin', 'ida'],
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
    work(0.44, leading([...STANDING_LIGHT, ...STANDING_BENT], theme, turn), 0, { rising: true, lift: LIFT[level] + 0.5 }),
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
  sections: ({ theme, level, turn, minutes }) => [
    opening(upTo(270, 0.12, minutes), turn % 2 === 0 ? OPEN_KNEELING : OPEN_LYING, turn),
    work(0.4, leading([...KNEELING, ...PRONE], theme, turn), 0, { ordered: true, lift: LIFT[level] + 0.5 }),
    work(0.4, leading([['boat 20 4', 'seated-fold 30 2'], ...SEATED, ...SUPINE], theme, turn), 0, { ordered: true, lift: LIFT[level] }),
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
    work(0.5, leading(EVENING_POSES, theme, turn * 2 + 2), 0, { ordered: true, pace: 0.9 * paceOf(turn + 1) }),
    closing(0.36, LEGS_UP, 0),
  ],
  still: 'final-rest',
  words: words.LEGS_UP,
  coaches: ['ida'],
  music: ['drone', 'none', 'ambient'],
})

export const YOGA_RECIPES: Recipe[] = [
  ...PEAKED, YIN, CHAIR, PRENATAL, PRENATAL_FLOW, EVENING, HANDS_FREE, SALUTATIONS, KNEES, STANDING, FLOOR, LEGS_UP_WALL, YIN_GENTLE, FLOOR_GENTLE,
]

