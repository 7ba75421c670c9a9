import type { Figure } from '@/lib/figure/pose'
import { BENT, CHAIR, FRONT, PLANK, STAND } from './stations'

/** Strength with dumbbells. */
export const DUMBBELL_FIGURES = {
  'dumbbell-deadlift': {
    cam: [0, 0], pace: 'slow', back: 1.4, peak: 1, variantOf: 'hip-hinge',
    props: [{ kind: 'dumbbells', hands: 'both', along: 'x' }],
    keys: [
      { ...STAND, arms: { w: [4, 4, 5] } },
      { t: 1.8, hold: 0.4, hip: [-12, 50], pelvis: 84, chest: 84, head: 74, arms: { w: [-16, 4, 4] }, expect: { kneeR: [10, 30], elbowR: [0, 10] } },
    ],
  },
  'floor-press': {
    cam: [0, 0], pace: 'slow', back: 1.4, peak: 1,
    props: [{ kind: 'dumbbells', hands: 'both', along: 'x' }],
    keys: [
      { ...BENT, arms: { w: [82, 98, 45] } },
      { t: 1.2, hold: 0.4, arms: { w: [180, 4, 6] }, expect: { elbowR: [0, 10] } },
    ],
  },
  'triceps-extension': {
    cam: [48, 0], pace: 'slow', back: 1.2, peak: 1,
    props: [{ kind: 'goblet' }],
    keys: [
      { ...FRONT, legs: { foot: [0, 7], toes: 12 }, head: 10, arms: { w: [182, 4, -13] } },
      { t: 1.4, hold: 0.3, arms: { w: [188, 112, 8, -18] }, expect: { elbowR: [95, 130] } },
    ],
  },
  'dumbbell-lunge': {
    cam: [38, 0], pace: 'slow', back: 1, peak: 1, alternate: true, variantOf: 'reverse-lunge',
    props: [{ kind: 'dumbbells', hands: 'both', along: 'x' }],
    keys: [
      { ...STAND, hip: [-28, 52.1], legs: { foot: [-28, 6], toes: 6 }, arms: { w: [-4, 8, 19] } },
      { t: 1.3, hold: 0.4, hip: [6, 33], pelvis: 4, chest: 4, head: 2, legR: { foot: [28, 6], toes: 4 }, legL: { foot: [-30, 6], pitch: 70, out: 0 }, expect: { kneeL: [75, 115], kneeR: [75, 105] } },
    ],
  },
  'dumbbell-thruster': {
    cam: [0, 0], pace: 'slow', back: 0.6, peak: 2,
    props: [{ kind: 'dumbbells', hands: 'both', along: 'x' }],
    keys: [
      { ...STAND, legs: { foot: [0, 8], toes: 14 }, head: 4, arms: { chest: [8, 2, 13], elbow: [0.5, -1, 0.3] } },
      { t: 1.3, hold: 0.2, hip: [-13, 27], pelvis: 30, chest: 28, head: 10, expect: { kneeR: [100, 130] } },
      { t: 0.6, pass: true, hip: [-6, 43.5], pelvis: 12, chest: 12, head: 2, arms: { chest: [7, 6, 13.5], elbow: [0.8, -0.7, 0.4] } },
      { t: 0.6, hold: 0.4, hip: [0, 52.1], pelvis: 0, chest: 0, head: 4, arms: { chest: [0, 28.5, 13], elbow: [0.8, 0, 0.5] }, expect: { elbowR: [0, 30], kneeR: [0, 15] } },
      { t: 0.6, pass: true, arms: { chest: [7, 13, 13.5], elbow: [0.8, -0.6, 0.4] } },
    ],
  },
  'seated-press': {
    cam: [42, 0], pace: 'slow', back: 0.8, peak: 2,
    props: [{ kind: 'chair', x: -3 }, { kind: 'dumbbells', hands: 'both', along: 'z' }],
    keys: [
      { ...CHAIR, legs: { foot: [18, 6.5] }, head: 2, arms: { chest: [6, 2.5, 16], elbow: [0.1, -1, 0.5] } },
      { t: 0.7, pass: true, arms: { chest: [4, 13, 17], elbow: [0.3, -0.6, 0.7] } },
      { t: 0.7, hold: 0.4, arms: { chest: [0, 28.5, 13], elbow: [0.6, 0, 0.7] }, expect: { elbowR: [0, 30] } },
      { t: 0.8, pass: true, arms: { chest: [4, 13, 17], elbow: [0.3, -0.6, 0.7] } },
    ],
  },
  'hammer-curl': {
    cam: [0, 0], pace: 'slow', back: 1.2, peak: 1, alternate: true, variantOf: 'biceps-curl',
    props: [{ kind: 'dumbbells', hands: 'both', along: 'across' }],
    exceptions: { change: { upTo: 0.06, why: 'one arm moves and nothing else should' } },
    keys: [
      { ...STAND, legs: { foot: [0, 7], toes: 8 }, arms: { j: [2, 6, 5] } },
      { t: 1.1, hold: 0.3, armR: { j: [2, 112, 5] }, expect: { elbowR: [105, 130] } },
    ],
  },
  'front-raise': {
    cam: [44, 14], pace: 'slow', back: 1.4, peak: 1,
    props: [{ kind: 'dumbbells', hands: 'both', along: 'across' }],
    keys: [
      { ...STAND, arms: { w: [6, 6, 8] } },
      { t: 1.2, hold: 0.4, arms: { w: [86, 6, 6] }, expect: { elbowR: [0, 15] } },
    ],
  },
  'bent-over-fly': {
    cam: [60, 0], pace: 'slow', back: 1.4, peak: 1,
    props: [{ kind: 'dumbbells', hands: 'both', along: 'x' }],
    keys: [
      { ...FRONT, hip: [-12, 47.5], pelvis: 66, chest: 68, head: 50, legs: { foot: [0, 5.6], toes: 4 }, arms: { w: [0, 14, 2, 90] } },
      { t: 1.2, hold: 0.4, arms: { w: [0, 14, 82, -90] } },
    ],
  },
  'dumbbell-split-squat': {
    cam: [38, 0], pace: 'slow', back: 1.2, peak: 1, variantOf: 'reverse-lunge',
    props: [{ kind: 'dumbbells', hands: 'both', along: 'x' }],
    keys: [
      { ...STAND, hip: [-2, 45], pelvis: 4, chest: 4, head: 2, legR: { foot: [22, 6], toes: 4 }, legL: { foot: [-36, 6], pitch: 40, out: 0 }, arms: { w: [-4, 8, 19] } },
      { t: 1.4, hold: 0.4, hip: [0, 33], legL: { foot: [-36, 6], pitch: 70, out: 0 }, expect: { kneeR: [75, 105], kneeL: [75, 115] } },
    ],
  },
  'dumbbell-sumo-squat': {
    cam: [90, 0], pace: 'slow', back: 1.3, peak: 1, variantOf: 'goddess',
    props: [{ kind: 'goblet' }],
    keys: [
      { ...FRONT, hip: [0, 46.5], legs: { foot: [0, 24], toes: 50, out: 0 }, arms: { chest: [8, -29, 2], elbow: [-0.4, 0, 1] } },
      { t: 1.5, hold: 0.4, hip: [-2, 30], pelvis: 10, chest: 10, head: 2 },
    ],
  },
  'floor-fly': {
    cam: [0, 89], pace: 'slow', back: 1.6, peak: 0,
    props: [{ kind: 'dumbbells', hands: 'both', along: 'x' }],
    keys: [
      { ...BENT, arms: { w: [0, 24, 83, 90] } },
      { t: 1.4, hold: 0.4, arms: { w: [0, 20, 172, 90] } },
    ],
  },
  'weighted-bridge': {
    cam: [0, 0], pace: 'slow', back: 1.3, peak: 1, variantOf: 'glute-bridge',
    props: [{ kind: 'dumbbells', hands: 'both', along: 'z' }],
    keys: [
      { ...BENT, legs: { foot: [22, 6] }, arms: { on: 'hip', by: [0, 8.4, 0], elbow: [-0.4, 0, 1] } },
      { t: 1.2, hold: 0.6, hip: [-2.5, 17.3], pelvis: -117, chest: -117, head: -81, arms: { on: 'hip', by: [-1, 8.4, 0], elbow: [-0.4, 0, 1] }, rests: ['back', 'head'], expect: { kneeR: [75, 115] } },
    ],
  },
  'renegade-row': {
    cam: [0, 0], pace: 'slow', back: 1, peak: 1, alternate: true, variantOf: 'plank',
    props: [{ kind: 'dumbbells', hands: 'both', along: 'x' }],
    exceptions: { change: { upTo: 0.06, why: 'one arm moves and nothing else should' } },
    keys: [
      { ...PLANK, legs: { foot: [-70.5, 13], pitch: 72, out: 0 }, arms: { hand: [8.5, 6, 3.9], elbow: [-1, -0.2, 0.4] } },
      { t: 1.1, hold: 0.3, armR: { w: [-132, 124, 8] }, expect: { elbowR: [95, 135] } },
    ],
  },
} satisfies Record<string, Figure>
