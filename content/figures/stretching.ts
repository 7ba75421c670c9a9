import type { Figure } from '@/lib/figure/pose'
import { CROSSED, FRONT, HALF_KNEEL, STAND, SUPINE } from './stations'

/** Mobility and stretches. */
export const STRETCHING_FIGURES = {
  'shoulder-roll': {
    cam: [38, 0], pace: 'slow', back: 1, peak: 1,
    exceptions: { range: { upTo: 8, why: 'the fingertips lie on the shoulders' } },
    keys: [
      { ...FRONT, pass: true, arms: { on: 'shoulder', by: [6, 0, 0], elbow: [1, -0.3, 0.4] } },
      { t: 1, pass: true, arms: { on: 'shoulder', by: [6, 0, 0], elbow: [0.3, 0.8, 1] } },
      { t: 1, pass: true, arms: { on: 'shoulder', by: [6, 0, 0], elbow: [-0.9, 0.1, 1] } },
      { t: 1, pass: true, arms: { on: 'shoulder', by: [6, 0, 0], elbow: [-0.2, -1, 0.3] } },
    ],
  },
  'side-bend': {
    cam: [90, 0], pace: 'slow', back: 1.4, peak: 1, alternate: true,
    keys: [
      { ...FRONT, legs: { foot: [0, 10], toes: 14 }, arms: { j: [0, 6, 12] } },
      { t: 1.5, hold: 1.2, hip: [0, 51.7, -2], spine: [0, 34, 0], head: [0, 6], armL: { j: [0, 14, 192] }, armR: { on: 'hip', by: [0, 3, 4], elbow: [0, 0, 1] } },
    ],
  },
  'torso-turn': {
    cam: [90, 0], pace: 'slow', back: 0.9, peak: 1, alternate: true,
    keys: [
      { ...FRONT, legs: { foot: [0, 9], toes: 12 }, arms: { chest: [13, -6, 3], elbow: [0, 0, 1] } },
      { t: 0.9, hold: 0.3, pelvis: [0, -16, 0], spine: [0, 0, -44] },
    ],
  },
  'arm-circle': {
    cam: [0, 0], pace: 'slow', back: 0.65, peak: 2,
    keys: [
      { ...STAND, pass: true, arms: { w: [0, 2, 8] } },
      { t: 0.65, pass: true, arms: { w: [90, 2, 6] } },
      { t: 0.65, pass: true, arms: { w: [176, 2, 12] } },
      { t: 0.65, pass: true, arms: { w: [268, 2, 62] } },
    ],
  },
  'chest-opener': {
    cam: [0, 0], pace: 'slow', back: 1.4, peak: 1, stay: true,
    keys: [
      { ...STAND, chest: 6, head: 6, arms: { on: 'pelvis', by: [-9, -2, 4], elbow: [-1, 0, 0.6] } },
      { t: 1.6, hold: 1.6, hip: [2, 52.1], chest: -18, head: -14, arms: { w: [-50, 2, -7] } },
    ],
  },
  'neck-tilt': {
    exceptions: { penetration: { upTo: 5.5, why: 'the hand rests on the head' } },
    cam: [90, 0], pace: 'slow', back: 1.2, peak: 1, alternate: true,
    keys: [FRONT, { t: 1.2, hold: 1.4, head: [0, 42], armR: { on: 'head', by: [2, 7, -3], elbow: [0, 0.4, 1] } }],
  },
  'hamstring-stretch': {
    exceptions: { penetration: { upTo: 6, why: 'hands rest on the thigh' } },
    cam: [0, 0], pace: 'slow', back: 1.4, peak: 1, stay: true,
    keys: [
      { ...STAND, legR: { foot: [17, 6], pitch: -14 }, legL: { foot: [-8, 6] }, hip: [2, 49.4] },
      { t: 1.5, hold: 2, hip: [-13.3, 41.4], pelvis: 58, chest: 64, head: 60, legR: { foot: [17, 6], pitch: -30, out: 0 }, arms: { on: 'knee', by: [-4, 7, 0], elbow: [-0.6, 0.4, 0.8] }, expect: { kneeR: [0, 12] } },
    ],
  },
  'quad-stretch': {
    cam: [0, 0], pace: 'slow', back: 1.4, peak: 1, stay: true,
    keys: [
      { ...STAND, hip: [0, 52.1, -2], legL: { foot: [0, 4] }, legR: { w: [2, 42, 0, 0, -12] } },
      { t: 1.5, hold: 2, legR: { w: [-6, 138, 0, 0, 30] }, armR: { on: 'ankle', by: [-1, 4, 0], elbow: [-1, 0, 0.2] }, armL: { w: [90, 2, 0] } },
    ],
  },
  'calf-stretch': {
    exceptions: { penetration: { upTo: 7, why: 'hands rest on the thigh' } },
    cam: [0, 0], pace: 'slow', back: 1.4, peak: 1, stay: true,
    keys: [
      { ...STAND, hip: [-10, 47.6], legL: { foot: [10, 6] }, legR: { foot: [-31, 6], out: 0 }, arms: { on: 'hip', by: [0, 4, 4], elbow: [-0.5, 0, 1] } },
      { t: 1.5, hold: 2, hip: [-3.4, 42.6], pelvis: 26, chest: 26, head: 20, legR: { foot: [-33, 6], out: 0 }, armL: { on: 'knee', by: [-8, 6.5, 0], elbow: [-0.6, 0.2, 0.8] }, armR: { on: 'knee', other: true, by: [-9, 7.5, 7], elbow: [-0.6, 0.2, 0.8] }, expect: { kneeR: [0, 12] } },
    ],
  },
  'hip-flexor-stretch': {
    exceptions: { penetration: { upTo: 7, why: 'hands rest on the thigh' } },
    cam: [0, 0], pace: 'slow', back: 1.4, peak: 1, stay: true,
    keys: [
      { ...HALF_KNEEL, legL: { foot: [24, 5.6] } },
      { t: 1.5, hold: 2, hip: [13], pelvis: 2, chest: 0, head: 0, legL: { foot: [32, 5.6] }, arms: { chest: [18, -15, 3] } },
    ],
  },
  'side-stretch-seated': {
    exceptions: { range: { upTo: 80, why: 'crossed legs turn the thighs out past what stands' } },
    cam: [90, 6], pace: 'slow', back: 1.5, peak: 1, stay: true,
    keys: [
      CROSSED,
      { t: 1.6, hold: 1.6, spine: [0, 34, 0], head: [0, 6], armR: { hand: [-6, 34], elbow: [0, -0.4, 1] }, armL: { j: [0, 14, 194] } },
    ],
  },
  'reclined-twist': {
    cam: [0, 89], pace: 'slow', back: 1.6, peak: 1, stay: true, variantOf: 'knees-to-side',
    keys: [
      { ...SUPINE, arms: { w: [0, 4, 88] }, legR: { j: [70, 100, 0, 0, 20] }, legL: { w: [90, 0, 4, 0, 25] } },
      { t: 1.6, hold: 1.6, hip: [0, 8.4], spine: [0, 0, -54], pelvis: [-90, 0, 0, 54], legR: { j: [88, 92, 0, 0, 30] } },
    ],
  },
} satisfies Record<string, Figure>
