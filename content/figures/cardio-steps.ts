import type { Arm, Figure, Leg, Pose } from '@/lib/figure/pose'
import { FRONT, PLANK, STAND } from './stations'

const GUARD: Arm = { chest: [12, 3, 5], elbow: [-0.1, -1, 0.5] }

/** Hands on the floor before the feet, heels up. */
const CROUCH: Pose = { hip: [-11, 22], pelvis: 38, chest: 92, head: 84, legs: { foot: [0, 7], pitch: 25 }, arms: { hand: [22, 11] } }
/** A plank with the hands where the crouch has put them. */
const CROUCH_PLANK: Pose = { hip: [-2.7, 27.9], pelvis: 73.2, chest: 73.2, head: 80, legs: { foot: [-57, 5.6], pitch: 72 } }
const ONE_BACK: Pose = { hip: [-4.6, 28], pelvis: 66, chest: 84, head: 82 }
const STEPPING: Pose = { pass: true, hip: [-6, 30], pelvis: 62, chest: 92, head: 84 }
const HALFWAY: Leg = { foot: [-26, 6, 9], pitch: 66 }

/** Steps, hops and floor work of cardio and HIIT. */
export const CARDIO_STEP_FIGURES = {
  'step-burpee': {
    cam: [6, 0], pace: 'burst', back: 0.9, peak: 7,
    exceptions: { penetration: { upTo: 7, why: 'the arms pass inside the thighs of a crouch' }, range: { upTo: 20, why: 'a crouch folds the hips to 145' } },
    keys: [
      { ...STAND, legs: { foot: [0, 7] }, hold: 0.2 },
      { t: 0.8, ...CROUCH },
      { t: 0.3, ...STEPPING, legR: HALFWAY },
      { t: 0.3, ...ONE_BACK, legR: { foot: [-57, 5.6], pitch: 72 } },
      { t: 0.3, ...STEPPING, legL: HALFWAY },
      { t: 0.3, ...CROUCH_PLANK, hold: 0.3 },
      { t: 0.3, ...STEPPING, legR: HALFWAY },
      { t: 0.3, ...ONE_BACK, legR: { foot: [0, 7], pitch: 25 } },
      { t: 0.3, ...STEPPING, legL: HALFWAY },
      { t: 0.3, ...CROUCH },
    ],
  },
  'slow-climber': {
    cam: [0, 0], pace: 'slow', back: 1, peak: 1, alternate: true, variantOf: 'mountain-climber',
    exceptions: { range: { upTo: 5, why: 'the knee is drawn under the chest: a fold of 136' } },
    keys: [
      { ...PLANK, straight: false },
      { t: 1, hold: 0.5, hip: [-16.8, 30], pelvis: 74, chest: 81, head: 82, legR: { foot: [-24, 5.6, 1.5], pitch: 52, out: 0 }, expect: { kneeL: [0, 20] } },
    ],
  },
  'skater': {
    cam: [90, 0], pace: 'burst', back: 0.34, peak: 0, alternate: true,
    keys: [
      { ...FRONT, hip: [-8, 39, 24], pelvis: [34, 0, -14], chest: 44, head: 30, legR: { foot: [0, 28], toes: 6 }, legL: { w: [-36, 36, -42, 0, 10] }, armL: { w: [60, 10, -40] }, armR: { w: [-54, 20, 24] }, hold: 0.15, expect: { kneeR: [40, 85] } },
      { t: 0.34, hip: [-3, 60.5, -2], pelvis: [24, 0, -10], chest: 32, head: 18, legR: { w: [-16, 20, 52, 0, 26] }, legL: { w: [35, 86, 14, 0, -16] }, armL: { w: [10, 30, 40] }, armR: { w: [40, 20, 24] } },
    ],
  },
  'side-shuffle': {
    cam: [90, 0], pace: 'fast', back: 0.3, peak: 0, alternate: true,
    keys: [
      { ...FRONT, hip: [-8, 38, -28], pelvis: 24, chest: 26, head: 10, legL: { foot: [0, 48], toes: 14 }, legR: { foot: [0, -8], toes: 14 }, arms: { chest: [14, -9, 7], elbow: [-0.1, -0.6, 1] }, hold: 0.05 },
      { t: 0.3, hip: [-4, 46, 0], pelvis: 16, chest: 18, legL: { foot: [0, 6, 3], toes: 10, pitch: 30 }, legR: { foot: [0, 6, 3], toes: 10, pitch: 30 } },
    ],
  },
  'boxer-step': {
    cam: [90, 0], pace: 'fast', back: 0.24, peak: 0, alternate: true,
    keys: [
      { ...FRONT, hip: [0, 47.5, 6], pelvis: 4, chest: 8, head: 4, legR: { foot: [2, 9], toes: 12, pitch: 12 }, legL: { foot: [5, 11, 6], toes: 12, pitch: 14 }, arms: GUARD },
      { t: 0.24, hip: [0, 57, 0], pelvis: 2, chest: 6, legR: { foot: [2, 9, 4], toes: 12, pitch: 42 }, legL: { foot: [2, 9, 4], toes: 12, pitch: 42 } },
    ],
  },
  'slip-and-weave': {
    cam: [90, 0], pace: 'fast', back: 0.4, peak: 0, alternate: true,
    keys: [
      { ...FRONT, hip: [-3, 45, 5], pelvis: [8, 0, 6], spine: [4, 22, 0], head: [6, 6], legs: { foot: [0, 14], toes: 14 }, arms: GUARD, hold: 0.15 },
      { t: 0.4, pass: true, hip: [-9, 34, 0], pelvis: 26, spine: [6, 0, 0], head: [16, 0] },
    ],
  },
  'grapevine': {
    cam: [90, 0], pace: 'fast', back: 0.4, peak: 2, alternate: true,
    keys: [
      { ...FRONT, hip: [0, 48.8, -13], legL: { foot: [0, 28], toes: 12 }, legR: { foot: [0, 2], toes: 12 }, arms: { w: [0, 8, 70] } },
      { t: 0.2, pass: true, hip: [-2, 50, -4], legL: { foot: [-15, 10, 5], toes: 12, pitch: 30 } },
      { t: 0.2, hip: [-3, 49, 4], legL: { foot: [-14, -13], toes: 6, pitch: 24 }, arms: { w: [0, 20, 30] } },
      { t: 0.4, hip: [-2, 47.8, 15], legR: { foot: [0, 28], toes: 12 }, arms: { w: [0, 8, 70] } },
      { t: 0.4, hip: [0, 51, 22], legL: { foot: [0, -18], toes: 12, pitch: 30 }, arms: { w: [0, 20, 24] } },
    ],
  },
  'jump-lunge': {
    cam: [6, 0], pace: 'burst', back: 0.35, peak: 0, alternate: true, variantOf: 'reverse-lunge',
    keys: [
      { ...STAND, hip: [0, 33], pelvis: 4, chest: 6, head: 2, legR: { foot: [24, 6], toes: 2 }, legL: { foot: [-34, 6], pitch: 70, out: 0 }, armL: { j: [40, 80, 4] }, armR: { j: [-36, 70, 4] }, hold: 0.12, expect: { kneeR: [75, 105], kneeL: [75, 110] } },
      { t: 0.35, hip: [0, 68], pelvis: 2, chest: 0, head: -2, legR: { foot: [-27, 5, 19], pitch: 62, out: 0 }, legL: { foot: [22, 5, 18], pitch: 16 }, armL: { j: [-20, 74, 6] }, armR: { j: [24, 76, 6] } },
    ],
  },
  'plank-jack': {
    cam: [-46, 28], pace: 'fast', back: 0.17, peak: 2,
    keys: [
      { ...PLANK, straight: false, legs: { foot: [-70.5, 4.6], pitch: 72, out: 0 }, hold: 0.04 },
      { t: 0.17, pass: true, legs: { foot: [-70.2, 14, 2.2], pitch: 74, out: 0 } },
      { t: 0.17, legs: { foot: [-66.1, 25], pitch: 72, out: 0 }, hold: 0.06 },
      { t: 0.17, pass: true, legs: { foot: [-70.2, 14, 2.2], pitch: 74, out: 0 } },
    ],
  },
  'plank-walk-out': {
    cam: [0, 0], pace: 'slow', back: 1.2, peak: 2,
    keys: [
      { ...STAND, legs: { foot: [-70.5, 5.6] }, hip: [-70.5, 52.1], hold: 0.2 },
      { t: 1.4, hip: [-66.5, 51.6], pelvis: 118, chest: 150, head: 160, armR: { hand: [-42, 11] }, armL: { hand: [-48, 11] } },
      { t: 0.7, hip: [-46.6, 48], pelvis: 122, chest: 138, head: 146, legs: { foot: [-70.5, 5.6], pitch: 20, out: 0 }, armL: { hand: [-18, 11] } },
      { t: 0.9, ...PLANK, straight: false, hold: 0.4 },
      { t: 0.9, hip: [-46.6, 48], pelvis: 122, chest: 138, head: 146, legs: { foot: [-70.5, 5.6], pitch: 20, out: 0 }, armL: { hand: [-18, 11] }, armR: { hand: [-42, 11] } },
      { t: 0.8, hip: [-66.5, 51.6], pelvis: 118, chest: 150, head: 160, legs: { foot: [-70.5, 5.6] }, armL: { hand: [-48, 11] } },
    ],
  },
  'lateral-hop': {
    cam: [90, 0], pace: 'burst', back: 0.3, peak: 1, alternate: true,
    keys: [
      { ...FRONT, hip: [-9, 36, -27], pelvis: 28, chest: 32, head: 10, legL: { foot: [0, 38], toes: 4 }, legR: { foot: [0, -28], toes: 4 }, arms: { j: [-20, 50, 10] }, hold: 0.08 },
      { t: 0.3, hip: [0, 60, 0], pelvis: 12, chest: 12, head: 4, legs: { foot: [-6, 5, 18], pitch: 40 }, arms: { j: [30, 80, 20] } },
    ],
  },
  'rope-hop': {
    cam: [90, 0], pace: 'burst', back: 0.14, peak: 2,
    keys: [
      { ...FRONT, hip: [0, 47.5], pelvis: 2, chest: 2, legs: { foot: [0, 5.6], toes: 8, pitch: 12 }, arms: { j: [-4, 40, 8, 62] } },
      { t: 0.14, pass: true, hip: [0, 58], legs: { foot: [0, 5.6, 4], toes: 8, pitch: 46 }, arms: { j: [-4, 52, 8, 84] } },
      { t: 0.12, pass: true, hip: [0, 63], legs: { foot: [0, 5.6, 8.5], toes: 8, pitch: 52 }, arms: { j: [-4, 78, 8, 74] } },
      { t: 0.12, pass: true, hip: [0, 58], legs: { foot: [0, 5.6, 4], toes: 8, pitch: 46 }, arms: { j: [-4, 60, 8, 44] } },
    ],
  },
  'speed-feet': {
    cam: [6, 0], pace: 'fast', back: 0.1, peak: 0, alternate: true,
    keys: [
      { ...STAND, hip: [-8, 44.5], pelvis: 26, chest: 30, head: 8, legR: { foot: [5, 9, 15], pitch: 30 }, legL: { foot: [0, 9], pitch: 14 }, armR: { j: [4, 88, 6] }, armL: { j: [60, 92, 4] } },
      { t: 0.1, hip: [-8, 43], legR: { foot: [0, 9], pitch: 14 }, legL: { foot: [1, 9, 3.8], pitch: 34 }, arms: { j: [33, 90, 5] } },
    ],
  },
  'front-kick': {
    cam: [6, 0], pace: 'fast', back: 0.3, peak: 2, alternate: true,
    keys: [
      { ...STAND, hip: [0, 50], legs: { foot: [0, 6] }, chest: 6, head: 4, arms: GUARD },
      { t: 0.28, pass: true, hip: [0, 51.5, -3], legL: { foot: [0, 4], toes: 6 }, legR: { w: [88, 110, 0, 0, 10] } },
      { t: 0.2, hip: [-2, 51.8, -3], pelvis: -14, chest: -10, head: -2, legR: { w: [88, 8, 0, 0, 0] }, hold: 0.06, expect: { kneeR: [0, 20], kneeL: [0, 20] } },
      { t: 0.2, pass: true, hip: [0, 51.5, -3], pelvis: 0, chest: 6, head: 4, legR: { w: [84, 104, 0, 0, 10] } },
    ],
  },
} satisfies Record<string, Figure>
