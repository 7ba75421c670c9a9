import type { Recipe } from '@/lib/catalog/recipe'
import type { Level } from '@/lib/catalog/vocabulary'
import { easyOn, safeInPregnancy, type Section, type Sequence } from './flow'
import { AREAS, leading, mixed, type Area } from './flow-areas'
import { styleRecipe, type Style, type Turn } from './flow-style'
import * as blocks from './stretching-blocks'
import * as words from './stretching-words'

/** Longer holds for the practised, the same stretches. */
const PACE: Readonly<Record<Level, number>> = { beginner: 1, intermediate: 1.2, advanced: 1.5 }

/** From so many minutes on there is time to stay longer instead of coming round once more. */
const LONG = 50

/** Minutes an opening and a closing have at most. */
const OPENING = 4
const CLOSING = 3.5

type Part = { share: number; pool: readonly Sequence[] }

/** Opening, parts that each lead with what is meant for the area, closing: rpe 1.5–3 in low waves. */
function parts(opening: readonly Sequence[], middle: readonly Part[], closing: readonly Sequence[]) {
  return ({ theme, level, turn, minutes }: Turn<Area>): Section[] => [
    { kind: 'warm-up', share: Math.min(0.13, OPENING / minutes), pool: opening, from: turn },
    ...middle.map(({ share, pool }, index): Section => ({
      kind: 'work', share, pool: minutes >= LONG ? mixed(pool, theme, turn + index) : leading(pool, theme, turn + index), from: 0, ordered: true, pace: PACE[level] * (minutes >= LONG ? 1.3 : 1) * ([1, 1.25, 0.85, 1.1][(turn + index) % 4] ?? 1),
    })),
    { kind: 'cool-down', share: Math.min(0.1, CLOSING / minutes), pool: closing, from: turn },
  ]
}

type Shape = Pick<Style<Area>, 'id' | 'themes' | 'lengths' | 'sections' | 'still' | 'words'> & Partial<Pick<Style<Area>, 'more' | 'allow' | 'focus' | 'music'>>

const stretch = (shape: Shape): Recipe => styleRecipe<Area>({
  type: 'stretching',
  effort: [1, 3],
  coaches: ['elin', 'ida'],
  music: ['lo-fi', 'ambient', 'none', 'drone'],
  ...shape,
})

/** Before a run: standing and moving, nothing held, a little livelier towards the end. */
const BEFORE_RUN = stretch({
  id: 'before-run-stretch',
  themes: [AREAS.legs, AREAS.hips, AREAS.whole],
  lengths: { beginner: [5, 10], intermediate: [5, 10], advanced: [5, 10, 15] },
  sections: parts(blocks.OPEN_UPRIGHT, [{ share: 0.77, pool: blocks.DYNAMIC }], blocks.END_UPRIGHT),
  still: 'stand-and-breathe',
  words: words.BEFORE_RUN,
  music: ['funk', 'lo-fi', 'house'],
})

/** After a run: standing calves and thighs first, then the floor, then still. */
const AFTER_RUN = stretch({
  id: 'after-run-stretch',
  themes: [AREAS.legs, AREAS.hips, AREAS.glutes, AREAS['lower-back']],
  lengths: { beginner: [5, 10, 15, 20], intermediate: [5, 10, 15, 20], advanced: [5, 10, 15, 20, 30] },
  sections: parts(blocks.OPEN_UPRIGHT, [{ share: 0.37, pool: blocks.LEGS.slice(0, 4) }, { share: 0.4, pool: blocks.FLOOR }], blocks.END_FLOOR),
  still: 'lie-and-rest',
  words: words.AFTER_RUN,
})

/** On an office chair from beginning to end, in work clothes: neck, shoulders, chest, back, hips. */
const DESK = stretch({
  id: 'desk-stretch',
  themes: [AREAS.neck, AREAS.shoulders, AREAS.spine, AREAS['lower-back'], AREAS.sides],
  lengths: { beginner: [5, 10, 15, 20, 25], intermediate: [5, 10, 15], advanced: [5, 10, 15] },
  sections: parts(blocks.OPEN_CHAIR, [{ share: 0.77, pool: blocks.CHAIR }], blocks.END_CHAIR),
  still: 'sit-and-breathe',
  words: words.DESK,
})

/** Standing, no mat: the break away from a desk. */
const UPRIGHT = stretch({
  id: 'standing-stretch',
  themes: [AREAS.legs, AREAS.shoulders, AREAS.spine],
  lengths: { beginner: [5, 10, 15], intermediate: [5, 10, 15], advanced: [5, 10] },
  sections: parts(blocks.OPEN_UPRIGHT, [{ share: 0.77, pool: blocks.UPRIGHT }], blocks.END_UPRIGHT),
  still: 'stand-and-breathe',
  words: words.UPRIGHT,
})

/** The whole body, from standing to lying, one get-down and no get-up. */
const FULL = stretch({
  id: 'full-body-stretch',
  themes: [AREAS.hips, AREAS.shoulders, AREAS.legs, AREAS.spine, AREAS.sides],
  lengths: { beginner: [10, 15, 20, 25, 30, 40, 45, 60], intermediate: [10, 15, 20, 25, 30, 45, 60], advanced: [10, 15, 20, 30, 40, 45, 60] },
  sections: parts(blocks.OPEN_UPRIGHT, [{ share: 0.35, pool: blocks.UPRIGHT }, { share: 0.42, pool: blocks.FLOOR }], blocks.END_FLOOR),
  still: 'lie-and-rest',
  words: words.FULL,
  focus: ['full-body'],
})

/** Hips from all sides, kneeling before sitting before lying. */
const HIPS = stretch({
  id: 'hip-stretch',
  themes: [AREAS.glutes, AREAS.legs, AREAS['lower-back'], AREAS.back],
  lengths: { beginner: [10, 15, 20, 30], intermediate: [10, 15, 20, 30, 40], advanced: [10, 15, 20, 30, 45] },
  sections: parts(blocks.OPEN_FLOOR, [{ share: 0.77, pool: blocks.HIPS }], blocks.END_FLOOR),
  still: 'lie-and-rest',
  words: words.HIP,
  focus: ['hips'],
})

/** Neck, shoulders, arms: upright, small and slow. */
const NECK = stretch({
  id: 'neck-and-shoulder-stretch',
  themes: [AREAS.neck, AREAS.shoulders, AREAS.sides],
  lengths: { beginner: [5, 10, 15, 20], intermediate: [5, 10, 15, 20], advanced: [5, 10, 15] },
  sections: (turn) => parts(blocks.NECK_OPEN, [{ share: 0.77, pool: blocks.NECK }], blocks.NECK_END)(turn).map((section) => section.kind === 'work' ? { ...section, pool: turn.theme.id === 'neck' ? blocks.NECK : leading(blocks.NECK, turn.theme, turn.turn), ordered: false, times: 4 } : section),
  still: 'stand-and-breathe',
  words: words.NECK,
  focus: ['neck', 'shoulders'],
})

/** The back near the floor: rounding, arching, turning, never far. */
const BACK = stretch({
  id: 'back-stretch',
  themes: [AREAS['lower-back'], AREAS.spine, AREAS.hips, AREAS.glutes],
  lengths: { beginner: [5, 10, 15, 20, 30, 45], intermediate: [10, 15, 20, 30, 40], advanced: [10, 20, 30] },
  sections: parts(blocks.OPEN_FLOOR, [{ share: 0.77, pool: blocks.BACK }], blocks.END_FLOOR),
  still: 'lie-and-rest',
  words: words.BACKS,
  focus: ['back', 'lower-back'],
})

/** Morning: on the floor first, then up: one get-up, more moving than holding. */
const MORNING = stretch({
  id: 'morning-stretch',
  themes: [AREAS.whole, AREAS.hips, AREAS.spine, AREAS.legs],
  lengths: { beginner: [5, 10, 15, 20], intermediate: [5, 10, 15, 20], advanced: [5, 10, 15] },
  sections: parts(blocks.OPEN_FLOOR, [{ share: 0.3, pool: blocks.BACK.slice(0, 4) }, { share: 0.47, pool: blocks.DYNAMIC }], blocks.END_UPRIGHT),
  still: 'stand-and-breathe',
  words: words.MORNING,
})

/** Before sleep: sitting, then lying, few pieces of a minute and more, then a longer stillness. */
const SLEEP = stretch({
  id: 'sleep-stretch',
  themes: [AREAS.hips, AREAS['lower-back'], AREAS.legs, AREAS.sides],
  lengths: { beginner: [5, 10, 15, 20, 30], intermediate: [5, 10, 15, 20, 30], advanced: [10, 15, 20, 30] },
  sections: (turn) => parts([['easy-seat 60 1']], [{ share: 0.3, pool: turn.theme.id === 'legs' ? [['seated-hamstring 60 1.5'], ...blocks.SLEEP_SEATED] : blocks.SLEEP_SEATED }, { share: 0.47, pool: blocks.SLEEP_LYING }], blocks.SLEEP_END.slice(turn.turn % 3, (turn.turn % 3) + 1))(turn)
    .map((section) => ({ ...section, share: section.kind === 'warm-up' ? 0.07 : section.share, least: section.kind === 'work' ? 60 : 0, once: section.kind === 'work', ordered: section.kind === 'work', pace: section.pace === undefined ? 1 : Math.max(1, turn.minutes / 12) * (1 + (turn.turn % 3) / 10) })),
  still: 'lie-and-rest',
  words: words.SLEEP,
  music: ['drone', 'ambient', 'none'],
})

/** Legs: standing, then kneeling and sitting. */
const LEGS = stretch({
  id: 'leg-stretch',
  themes: [AREAS.hips, AREAS['lower-back'], AREAS.glutes, AREAS.back],
  lengths: { beginner: [10, 15, 20, 30], intermediate: [10, 15, 20, 30], advanced: [10, 15, 20, 30] },
  sections: (turn) => parts(blocks.OPEN_UPRIGHT, [{ share: 0.77, pool: blocks.LEGS }], blocks.END_SEATED)(turn).map((section) => ({ ...section, pace: (section.pace ?? 1) * (turn.minutes > 20 ? 1.4 : 1) })),
  still: 'lie-and-rest',
  words: words.LEG,
  focus: ['legs'],
})

/** After strength work: the upper half, standing, then the back on the floor. */
const AFTER_LIFTING = stretch({
  id: 'after-lifting-stretch',
  themes: [AREAS.shoulders, AREAS.back, AREAS.neck],
  lengths: { beginner: [5, 10, 15], intermediate: [5, 10, 15], advanced: [5, 10, 15] },
  sections: parts(blocks.OPEN_UPRIGHT, [{ share: 0.5, pool: blocks.UPPER }, { share: 0.27, pool: blocks.BACK }], blocks.END_FLOOR),
  still: 'lie-and-rest',
  words: words.AFTER_LIFTING,
  focus: ['shoulders'],
})

/** On the back from beginning to end: nothing on knees and wrists. */
const LYING = stretch({
  id: 'lying-stretch',
  themes: [AREAS.hips, AREAS['lower-back'], AREAS.glutes, AREAS.spine],
  lengths: { beginner: [10, 20, 30, 40, 45], intermediate: [10, 20, 30, 40, 45], advanced: [10, 20, 25, 30, 40, 45] },
  sections: parts(blocks.OPEN_BACK, [{ share: 0.77, pool: blocks.LYING }], blocks.END_FLOOR),
  still: 'lie-and-rest',
  more: [[AREAS.spine, 'beginner', 50], [AREAS.hips, 'intermediate', 50], [AREAS.glutes, 'advanced', 50]],
  allow: easyOn('knee', 'hip', 'back'),
  words: words.LYING,
})

/** On the floor and upright: sides, inner thighs, backs of the legs. */
const SITTING = stretch({
  id: 'seated-stretch',
  themes: [AREAS.sides, AREAS.legs, AREAS.hips],
  lengths: { beginner: [15, 30, 45], intermediate: [15, 30, 40], advanced: [15, 30, 45] },
  sections: parts([['easy-seat 35 1'], ['easy-seat 25 1', 'seated-twist 15 1.5']], [{ share: 0.77, pool: blocks.SEATED_FLOOR }], blocks.END_SEATED),
  still: 'easy-seat',
  allow: easyOn('knee', 'hip', 'back'),
  words: words.SITTING,
})

/** The whole body without kneeling or folding: standing, then sitting, then lying; easy on knees, hips and back. */
const OFF_KNEES = stretch({
  id: 'no-kneeling-stretch',
  themes: [AREAS.sides, AREAS.legs, AREAS.shoulders, AREAS.spine],
  lengths: { beginner: [25, 50, 60], intermediate: [25, 50, 60], advanced: [25, 50, 60] },
  sections: parts(blocks.OPEN_UPRIGHT, [{ share: 0.33, pool: blocks.UPRIGHT }, { share: 0.22, pool: blocks.SEATED_FLOOR }, { share: 0.22, pool: blocks.LYING }], blocks.END_FLOOR),
  still: 'lie-and-rest',
  allow: easyOn('knee', 'hip', 'back'),
  words: words.OFF_KNEES,
  focus: ['full-body'],
})

/** With a wall. */
const AT_WALL = stretch({
  id: 'wall-stretch',
  themes: [AREAS.shoulders, AREAS.legs],
  lengths: { beginner: [10, 15], intermediate: [10, 15], advanced: [10] },
  sections: parts(blocks.OPEN_UPRIGHT, [{ share: 0.77, pool: blocks.WALL }], blocks.END_UPRIGHT),
  still: 'stand-and-breathe',
  words: words.AT_WALL,
})

/** On one leg, or on one hand and the other knee. */
const UNSTEADY = new Set(['ankle-circle', 'bird-dog'])

/** Suits pregnancy: never on the back or the belly, nothing to fall from (ACOG 804, PMC9772147). */
const GENTLE = stretch({
  id: 'prenatal-stretch',
  themes: [AREAS.hips, AREAS.shoulders, AREAS.spine],
  lengths: { beginner: [10, 15, 20, 30], intermediate: [10, 20, 30], advanced: [10, 20] },
  sections: (turn) => parts([['easy-seat 30 1', 'side-stretch-seated 20 1.5'], ['butterfly 40 1']], [{ share: 0.37, pool: blocks.UPRIGHT }, { share: 0.4, pool: [...blocks.SEATED_FLOOR, ...blocks.BACK, ...blocks.HIPS] }], [['butterfly 40 1.5'], ['easy-seat 40 1']])(turn)
    .filter(({ kind }) => turn.minutes > 10 || kind !== 'cool-down')
    .map((section) => ({ ...section, least: section.kind === 'warm-up' ? 15 : turn.minutes > 10 ? 40 : 30 })),
  still: 'side-rest',
  allow: (movement) => safeInPregnancy(movement) && !UNSTEADY.has(movement.slug),
  words: words.GENTLE,
})

export const STRETCHING_RECIPES: Recipe[] = [
  BEFORE_RUN, AFTER_RUN, DESK, UPRIGHT, FULL, HIPS, NECK, BACK, MORNING, SLEEP, LEGS, AFTER_LIFTING, LYING, SITTING, AT_WALL, GENTLE, OFF_KNEES,
]
