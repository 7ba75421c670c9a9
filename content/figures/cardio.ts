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
    cam: [6, 0], pace: 'fast', back: 0.22, peak: 1, alternate: true, variantOf: 'march',
    keys: [
      { ...STAND, hip: [0, 53], pelvis: -2, chest: 2, legs: { foot: [0, 5], pitch: 10 }, arms: { j: [0, 88, 4] } },
      { t: 0.22, hip: [5, 60.5, -1], legR: { w: [102, 112, 0, 0, 30] }, legL: { foot: [0, 4], pitch: 52 }, armL: { j: [58, 96, 2] }, armR: { j: [-48, 80, 4] } },
    ],
  },
  'butt-kick': {
    cam: [6, 0], pace: 'fast', back: 0.24, peak: 1, alternate: true,
    keys: [
      { ...STAND, legs: { foot: [0, 5], pitch: 8 }, hip: [0, 52.6], arms: { j: [0, 80, 4] } },
      { t: 0.24, hip: [4, 57, -1], chest: 6, legR: { w: [-4, 128, 0, 0, 40] }, legL: { foot: [0, 4], pitch: 34 }, armL: { j: [30, 88, 2] }, armR: { j: [-30, 80, 4] } },
    ],
  },
  'jab-cross': {
    cam: [14, 0], pace: 'fast', back: 0.4, peak: 3,
    keys: [
      { hip: [0, 47], pelvis: [4, -32], chest: 8, head: 6, legL: { foot: [15, 7], toes: 4, out: 0 }, legR: { foot: [-18, 8], toes: 34, pitch: 14 }, arms: { chest: [12, 3, 5], elbow: [-0.1, -1, 0.5] }, hold: 0.25 },
      { t: 0.22, hold: 0.1, armL: { chest: [25.5, 1, 28.5], elbow: [-0.1, -1, 0.5] } },
      { t: 0.26, armL: { chest: [12, 3, 5], elbow: [-0.1, -1, 0.5] } },
      { t: 0.26, hold: 0.16, hip: [4, 46.5], pelvis: [8, 14], spine: [6, 0, 24], legR: { foot: [-19.8, 13.4], toes: 4, pitch: 34 }, armR: { chest: [23.5, 1, 31], elbow: [-0.1, -1, 0.5] } },
    ],
  },
} satisfies Record<string, Figure>
