import type { Figure } from '@/lib/figure/pose'
import { ALL_FOURS, BENT, PLANK, PRONE, SUPINE } from './stations'

/** More on the mat: on the front, the back, the side and on hands and knees. */
export const MAT_FIGURES = {
  'upward-dog': {
    cam: [0, 0], pace: 'slow', back: 1.5, peak: 1, stay: true, variantOf: 'cobra',
    keys: [
      { ...PRONE, hip: [-10, 5.5], arms: { hand: [24, 13], elbow: [-1, 0.3, 0.6] } },
      { t: 1.5, hold: 2, hip: [-8, 11], pelvis: 64, chest: 16, head: -10, legs: { w: [-84, 0, 3, 0, 84] }, arms: { hand: [24, 13], elbow: [-1, 0, 0.3] } },
    ],
  },
  'chaturanga': {
    cam: [0, 0], pace: 'slow', back: 1.6, peak: 2, variantOf: 'plank',
    keys: [
      { ...PLANK, arms: { hand: [1.5, 11.6], elbow: [0, -1, 0.2] } },
      { t: 0.9, hip: [-12.6, 26.6], pelvis: 74.2, chest: 74.2, head: 80, legs: { foot: [-70.5, 5.6], pitch: 90, out: 0 } },
      { t: 1.4, hold: 1, hip: [-10.7, 16.4], pelvis: 84.5, chest: 84.5, head: 82, arms: { hand: [1.5, 11.6], elbow: [0, -1, 0.2] }, expect: { elbowR: [80, 105] } },
    ],
  },
  'knee-plank': {
    cam: [0, 0], pace: 'slow', back: 1, peak: 1, stay: true, variantOf: 'plank',
    keys: [
      { ...ALL_FOURS, hip: [-14], legs: { knee: [-15, 6] }, arms: { hand: [9, 11.6], elbow: [-1, 0, 0.3] } },
      { t: 1.2, hold: 2.5, hip: [-11.5], pelvis: 51, chest: 51, head: 58, legs: { knee: [-30, 6] } },
    ],
  },
  'bridge-pose': {
    cam: [0, 0], pace: 'slow', back: 1.6, peak: 1, stay: true, variantOf: 'glute-bridge',
    keys: [
      { ...BENT, arms: { w: [87, 3, 14] } },
      { t: 1.8, hold: 2, hip: [2.5, 19.2], pelvis: -122, chest: -112, head: -81, arms: { hand: [9, 5] }, rests: ['back', 'head'] },
    ],
  },
  'single-leg-bridge': {
    cam: [0, 0], pace: 'slow', back: 1.2, peak: 1, variantOf: 'glute-bridge',
    keys: [
      { ...BENT, legL: { foot: [22, 6] }, legR: { w: [128, 8, 0, 0, 20] }, arms: { hand: [7, 14], elbow: [0, 0, 1] } },
      { t: 1.2, hold: 0.5, hip: [-2.5, 17.3], pelvis: -117, chest: -117, head: -81, legR: { w: [118, 4, 0, 0, 20] }, rests: ['back', 'head'] },
    ],
  },
  'heel-slide': {
    cam: [0, 0], pace: 'slow', back: 1.3, peak: 1, alternate: true, exceptions: { slip: { upTo: 40, why: 'the heel slides' } },
    keys: [
      { ...BENT, arms: { w: [90, 4, 16] } },
      { t: 1.4, hold: 0.3, legR: { w: [91, 2, 3, 0, 8] } },
    ],
  },
  'toe-taps': {
    cam: [0, 0], pace: 'slow', back: 0.9, peak: 1, alternate: true,
    keys: [
      { ...SUPINE, legs: { w: [180, 90, 2, 0, 10] }, arms: { w: [90, 4, 14] } },
      { t: 1, hold: 0.2, legR: { w: [132, 90, 2, 0, 30] } },
    ],
  },
  'crunch': {
    exceptions: { penetration: { upTo: 6, why: 'the hands slide up the thighs' } },
    cam: [0, 0], pace: 'slow', back: 1, peak: 1,
    keys: [
      { ...BENT, arms: { w: [96, 4, 4] } },
      { t: 0.9, hold: 0.3, spine: [30], head: -42, arms: { w: [104, 4, 4] }, rests: ['seat'] },
    ],
  },
  'swimming': {
    cam: [0, 0], pace: 'fast', back: 0.4, peak: 0, alternate: true, variantOf: 'superman',
    keys: [{ ...PRONE, hip: [-8, 6], pelvis: 89, chest: 76, head: 78, legR: { w: [-108, 2, 3, 0, 80] }, legL: { w: [-90, 0, 3, 0, 84] }, armL: { w: [122, 2, 8] }, armR: { w: [97, 2, 8] } }],
  },
  'single-leg-stretch': {
    cam: [0, 0], pace: 'slow', back: 0.9, peak: 0, alternate: true,
    exceptions: { penetration: { upTo: 8, why: 'the hands hold the shin' } },
    keys: [{ ...SUPINE, pelvis: -88, chest: -42, head: -12, hip: [0, 6], rests: ['seat'], legR: { w: [196, 104, 0, 0, 40] }, legL: { w: [112, 2, 2, 0, 60] }, armR: { on: 'knee', by: [5, -2, 1], elbow: [0, 0.2, 1] }, armL: { on: 'knee', other: true, by: [-6, 3, 3], elbow: [0, 0.2, 1] }, hold: 0.3 }],
  },
} satisfies Record<string, Figure>
