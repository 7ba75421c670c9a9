import type { Figure } from '@/lib/figure/pose'
import { FRONT, STAND } from './stations'

/** Cardio and intervals. */
export const CARDIO_FIGURES = {
  'march': {
    cam: [10, 0], pace: 'fast', back: 0.4, peak: 1, alternate: true,
    keys: [
      { ...STAND, arms: { j: [2, 50, 4] } },
      { t: 0.4, hold: 0.1, legR: { w: [86, 88, 0, 0, 24] }, legL: { foot: [0, 2], toes: 4 }, hip: [0, 52.1, -2], armL: { j: [46, 80, 2] }, armR: { j: [-34, 62, 4] } },
    ],
  },
  'step-touch': {
    cam: [90, 0], pace: 'fast', back: 0.5, peak: 1, alternate: true,
    keys: [
      { ...FRONT, hip: [0, 50, -14], legR: { foot: [0, -8], toes: 10, pitch: 30 }, legL: { foot: [0, 19], toes: 12 }, arms: { j: [0, 24, 10] } },
      { t: 0.5, hip: [0, 48.5, 2], legR: { foot: [0, 24], toes: 14 }, legL: { foot: [0, 19], toes: 12, pitch: 20 }, arms: { w: [0, 6, 80] } },
    ],
  },
  'jumping-jack': {
    cam: [90, 0], pace: 'fast', back: 0.45, peak: 1,
    keys: [
      { ...FRONT, straight: true, legs: { foot: [0, 5], toes: 16 }, arms: { w: [0, 4, 10] } },
      { t: 0.45, hold: 0.06, hip: [0, 49], legs: { foot: [0, 23], toes: 22 }, arms: { w: [0, 4, 190] } },
    ],
  },
  'high-knees': {
    cam: [6, 0], pace: 'fast', back: 0.15, peak: 0, alternate: true, variantOf: 'march',
    keys: [
      { ...STAND, hip: [2.4, 60.3, -1], pelvis: -2, chest: 3, head: 0, legR: { foot: [15, 4, 39], pitch: 10, out: 0 }, legL: { foot: [0, 4], pitch: 50 }, armL: { j: [62, 96, 2] }, armR: { j: [-50, 84, 4] } },
      { t: 0.15, pass: true, hip: [2.4, 59.6, 0], legR: { foot: [4, 4, 10], pitch: 44, out: 0 }, legL: { foot: [-1, 4, 4], pitch: 54, out: 0 }, armL: { j: [10, 90, 3] }, armR: { j: [-4, 90, 3] } },
    ],
  },
  'butt-kick': {
    cam: [6, 0], pace: 'fast', back: 0.26, peak: 1, alternate: true,
    keys: [
      { ...STAND, legs: { foot: [0, 5], pitch: 8 }, hip: [0, 52.6], arms: { j: [0, 80, 4] } },
      { t: 0.26, hip: [4, 57, -1], chest: 4, legR: { w: [4, 148, 0, 0, 40] }, legL: { foot: [0, 4], pitch: 34 }, armL: { j: [30, 88, 2] }, armR: { j: [-30, 80, 4] }, expect: { kneeR: [140, 155] } },
    ],
  },
  'jab-cross': {
    cam: [14, 0], pace: 'fast', back: 0.4, peak: 3,
    keys: [
      { hip: [0, 47], pelvis: [4, -32], chest: 8, head: 6, legL: { foot: [15, 7], toes: 4, out: 0 }, legR: { foot: [-18, 8], toes: 34, pitch: 14 }, arms: { chest: [12, 3, 5], elbow: [-0.1, -1, 0.5] }, hold: 0.25 },
      { t: 0.22, hold: 0.1, armL: { chest: [25, 6, 28], elbow: [-0.1, -1, 0.5] } },
      { t: 0.26, armL: { chest: [12, 3, 5], elbow: [-0.1, -1, 0.5] } },
      { t: 0.26, hold: 0.16, hip: [4, 46.5], pelvis: [8, 24], spine: [6, 0, 26], legR: { foot: [-19.8, 13.4], toes: 4, pitch: 48 }, armR: { chest: [22.8, 7.2, 30], elbow: [-0.1, -1, 0.5] } },
    ],
  },
  'burpee': {
    cam: [6, 0], pace: 'burst', back: 0.2, peak: 9,
    exceptions: { penetration: { upTo: 7, why: 'the arms pass inside the thighs of a crouch' }, range: { upTo: 20, why: 'a crouch folds the hips to 145' } },
    keys: [
      { ...STAND, hold: 0.1 },
      { t: 0.6, hip: [-11, 22], pelvis: 38, chest: 92, head: 84, legs: { foot: [0, 7], pitch: 25 }, arms: { hand: [22, 11] } },
      { t: 0.25, pass: true, hip: [-6, 29.5], pelvis: 66, legs: { foot: [-26, 6, 9], pitch: 66 } },
      { t: 0.25, hold: 0.3, hip: [-2.7, 27.9], pelvis: 73.2, chest: 73.2, head: 80, legs: { foot: [-57, 5.6], pitch: 72 } },
      { t: 0.25, pass: true, hip: [-6, 29.5], pelvis: 66, chest: 92, head: 84, legs: { foot: [-26, 6, 9], pitch: 66 } },
      { t: 0.25, hip: [-11, 22], pelvis: 38, legs: { foot: [0, 7], pitch: 25 } },
      { t: 0.35, hip: [-15, 27], pelvis: 38, chest: 44, head: 18, legs: { foot: [0, 7] }, arms: { w: [62, 8, 6] }, expect: { kneeR: [95, 130] } },
      { t: 0.18, pass: true, hip: [-4, 44], pelvis: 16, chest: 16, head: 4, legs: { foot: [0, 7], pitch: 4 }, arms: { w: [60, 20, 8] } },
      { t: 0.12, pass: true, hip: [5, 60], pelvis: 4, chest: 0, head: -4, legs: { foot: [0, 6], pitch: 52 }, arms: { w: [130, 8, 8] } },
      { t: 0.15, hip: [6, 67], pelvis: 0, chest: -4, head: -8, legs: { foot: [0, 5.6, 8], pitch: 60 }, arms: { w: [174, 4, 10] } },
      { t: 0.35, pass: true, hip: [-7, 42], pelvis: 20, chest: 22, head: 8, legs: { foot: [0, 6] }, arms: { w: [60, 20, 8] } },
      { t: 0.2, pass: true, hip: [-2, 50], pelvis: 6, chest: 6, head: 2, arms: { w: [24, 14, 6] } },
    ],
  },
} satisfies Record<string, Figure>
