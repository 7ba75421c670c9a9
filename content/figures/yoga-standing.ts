import type { Figure } from '@/lib/figure/pose'
import { FRONT, HALF_KNEEL, STAND } from './stations'

const WIDE = { range: { upTo: 45, why: 'a wide stance turns the thigh out before it opens' } } as const

/** Standing poses and lunges of yoga. */
export const YOGA_STANDING_FIGURES = {
  'warrior-1': {
    exceptions: { range: { upTo: 14, why: 'the back leg of a long stance takes the pelvis with it' } },
    cam: [0, 0], pace: 'slow', back: 1.8, peak: 1, stay: true,
    keys: [
      { ...STAND, hip: [-5, 45], legR: { foot: [20, 5], out: 0 }, legL: { foot: [-30, 6], toes: 30, out: 0 }, arms: { j: [10, 10, 6] } },
      { t: 1.8, hold: 2, hip: [0, 35.5], legR: { foot: [21, 5], out: 0 }, legL: { foot: [-36, 6], toes: 30, out: 0 }, arms: { w: [176, 2, 4] }, chest: -4, head: -10 },
    ],
  },
  'crescent-lunge': {
    exceptions: { range: { upTo: 14, why: 'the back leg of a long stance takes the pelvis with it' } },
    cam: [0, 0], pace: 'slow', back: 1.8, peak: 1, stay: true, variantOf: 'warrior-1',
    keys: [
      { ...STAND, hip: [-6, 44], legR: { foot: [20, 5], out: 0 }, legL: { foot: [-42, 5], pitch: 45, out: 0 }, arms: { j: [10, 10, 6] } },
      { t: 1.8, hold: 2, hip: [-1, 33.6], pelvis: 15, chest: 0, head: 0, legR: { foot: [22, 5], out: 0 }, legL: { foot: [-51, 5], pitch: 62, out: 0 }, arms: { w: [172, 2, 4] }, expect: { kneeR: [75, 100], kneeL: [0, 14] } },
    ],
  },
  'low-lunge': {
    cam: [0, 0], pace: 'slow', back: 1.6, peak: 1, stay: true, variantOf: 'hip-flexor-stretch',
    keys: [
      { ...HALF_KNEEL, legL: { foot: [24, 5.6] } },
      { t: 1.6, hold: 2, hip: [13], pelvis: 4, chest: -8, head: -20, legL: { foot: [32, 5.6] }, arms: { w: [186, 2, 4] } },
    ],
  },
  'triangle': {
    cam: [90, 0], pace: 'slow', back: 1.8, peak: 1, stay: true, exceptions: { ...WIDE, penetration: { upTo: 7, why: 'the hand rests on the shin' } },
    keys: [
      { ...FRONT, hip: [0, 43.4, 0], legR: { foot: [0, 33], toes: 88, out: 0 }, legL: { foot: [0, 33], toes: 14, out: 0 }, arms: { w: [0, 2, 86] } },
      { t: 1.8, hold: 2, hip: [0, 41.9, -4.6], pelvis: [0, 0, 42], spine: [0, 28, 0], head: [0, -6], armR: { w: [0, 2, -2] }, armL: { w: [0, 2, 178] } },
    ],
  },
  'side-angle': {
    cam: [90, 0], pace: 'slow', back: 1.8, peak: 1, stay: true, exceptions: { ...WIDE, penetration: { upTo: 5, why: 'the forearm rests on the thigh' } },
    keys: [
      { ...FRONT, hip: [0, 39.4, -2], legR: { foot: [0, 33], toes: 88, out: 0 }, legL: { foot: [0, 38], toes: 12, out: 0 }, arms: { w: [0, 2, 84] } },
      { t: 1.8, hold: 2, hip: [0, 31, 4.6], pelvis: [0, 0, 32], spine: [0, 22, 0], head: [0, -4], armR: { on: 'knee', by: [5, 7, -4], elbow: [0.4, 0, 1] }, armL: { w: [0, 2, 230] }, expect: { kneeR: [80, 100], kneeL: [0, 10] } },
    ],
  },
  'goddess': {
    cam: [90, 0], pace: 'slow', back: 1.6, peak: 1, stay: true, exceptions: WIDE,
    keys: [
      { ...FRONT, hip: [0, 46.5], legs: { foot: [0, 24], toes: 50, out: 0 }, arms: { w: [0, 4, 30] } },
      { t: 1.6, hold: 2, hip: [-1, 31.5], arms: { j: [0, 88, 88, 88] } },
    ],
  },
  'sumo-squat': {
    cam: [90, 0], pace: 'slow', back: 1.3, peak: 1, variantOf: 'goddess', exceptions: WIDE,
    keys: [
      { ...FRONT, hip: [0, 46.5], legs: { foot: [0, 24], toes: 50, out: 0 }, arms: { j: [16, 30, 4] } },
      { t: 1.5, hold: 0.4, hip: [-2, 30], pelvis: 8, chest: 8, head: 0 },
    ],
  },
  'chair-pose': {
    cam: [0, 0], pace: 'slow', back: 1.5, peak: 1, stay: true,
    keys: [
      { ...STAND, legs: { foot: [0, 5], toes: 2 } },
      { t: 1.6, hold: 2, hip: [-15, 32], pelvis: 30, chest: 30, head: 16, arms: { w: [146, 2, 4] } },
    ],
  },
  'half-lift': {
    cam: [0, 0], pace: 'slow', back: 1.4, peak: 1, stay: true, variantOf: 'hip-hinge',
    keys: [
      { ...STAND, hip: [-5, 51.6], pelvis: 108, chest: 150, head: 164, arms: { w: [10, 14, 2] } },
      { t: 1.4, hold: 1.6, hip: [-7, 51.2], pelvis: 82, chest: 84, head: 78, arms: { on: 'knee', by: [4, 0, 1], elbow: [-1, 0, 0.4] } },
    ],
  },
  'sphinx': {
    exceptions: { floor: { upTo: 0.9, why: 'the elbows settle under the shoulders' } },
    cam: [0, 0], pace: 'slow', back: 1.4, peak: 1, stay: true, variantOf: 'cobra',
    keys: [
      { hip: [-12, 5.5], pelvis: 88, chest: 72, head: 70, legs: { w: [-88.6, 0, 3, 0, 86] }, rests: ['front'], arms: { hand: [25, 11.6], elbow: [-1, 0, 0.6] } },
      { t: 1.4, hold: 2, pelvis: 80, chest: 38, head: 18, arms: { hand: [25, 11.6], elbow: [-1, -1, 0.2] } },
    ],
  },
} satisfies Record<string, Figure>
