import type { Figure } from '@/lib/figure/pose'
import { CROSSED, FRONT, LONG_SEAT, STAND, SUPINE } from './stations'

const CROSSED_LEGS = { range: { upTo: 80, why: 'crossed legs turn the thighs out past what stands' } } as const

/** What classes begin and end with: light steps, circles and easy stretches. */
export const WARM_UP_FIGURES = {
  'hip-circle': {
    cam: [68, 0], pace: 'slow', back: 0.8, peak: 1,
    keys: [
      { ...FRONT, pass: true, hip: [6, 50.4, 0], pelvis: -8, chest: -6, head: 0, legs: { foot: [0, 10], toes: 12 }, arms: { on: 'hip', by: [0, 4, 4], elbow: [-0.2, 0, 1] } },
      { t: 0.8, pass: true, hip: [0, 50.4, 7], pelvis: 0, spine: [0, -16, 0], head: 0 },
      { t: 0.8, pass: true, hip: [-7, 50.4, 0], pelvis: 14, spine: [0, 0, 0], head: 6 },
      { t: 0.8, pass: true, hip: [0, 50.4, -7], pelvis: 0, spine: [0, 16, 0], head: 0 },
    ],
  },
  'knee-lift': {
    cam: [0, 0], pace: 'fast', back: 0.5, peak: 1, alternate: true, variantOf: 'march',
    keys: [
      { ...STAND, arms: { w: [150, 10, 6] } },
      { t: 0.5, hold: 0.1, legR: { w: [94, 96, 0, 0, 24] }, legL: { foot: [0, 2], toes: 4 }, hip: [0, 52.1, -2], chest: 8, head: 4, arms: { w: [58, 60, 6] } },
    ],
  },
  'arm-drive-march': {
    cam: [10, 0], pace: 'fast', back: 0.42, peak: 1, alternate: true, variantOf: 'march',
    keys: [
      { ...STAND, arms: { j: [2, 88, 4] } },
      { t: 0.42, hold: 0.1, legR: { w: [86, 88, 0, 0, 24] }, legL: { foot: [0, 2], toes: 4 }, hip: [0, 52.1, -2], armL: { j: [84, 96, 2] }, armR: { j: [-52, 84, 4] } },
    ],
  },
  'standing-knee-raise': {
    cam: [10, 0], pace: 'slow', back: 0.9, peak: 1, alternate: true, variantOf: 'march',
    keys: [
      { ...STAND, arms: { on: 'hip', by: [0, 4, 4], elbow: [-0.5, 0, 1] } },
      { t: 1, hold: 0.4, legR: { w: [98, 98, 0, 0, 20] }, legL: { foot: [0, 2], toes: 4 }, hip: [0, 52.1, -2] },
    ],
  },
  'heel-dig': {
    cam: [4, 0], pace: 'fast', back: 0.45, peak: 1, alternate: true,
    keys: [
      { ...STAND, arms: { j: [10, 70, 6] } },
      { t: 0.45, hold: 0.08, hip: [-2, 49.4, -1], pelvis: 5, chest: 4, head: 2, legR: { foot: [14, 5], pitch: -28, out: 0 }, legL: { foot: [-2, 5], toes: 4 }, arms: { j: [62, 84, 4] } },
    ],
  },
  'step-jack': {
    cam: [90, 0], pace: 'fast', back: 0.5, peak: 1, alternate: true,
    keys: [
      { ...FRONT, legs: { foot: [0, 5], toes: 16 }, arms: { w: [0, 4, 10] } },
      { t: 0.5, hold: 0.1, hip: [0, 50.6, 3], legR: { foot: [-2, 27], toes: 22, pitch: 24 }, arms: { w: [0, 4, 90] } },
    ],
  },
  'squat-reach': {
    cam: [0, 0], pace: 'slow', back: 1.2, peak: 1, variantOf: 'squat',
    keys: [
      { ...STAND, legs: { foot: [0, 8], toes: 14 }, arms: { w: [174, 2, 6] } },
      { t: 1.4, hold: 0.3, hip: [-15, 27], pelvis: 38, chest: 44, head: 20, arms: { w: [34, 4, 2] } },
    ],
  },
  'seated-twist': {
    cam: [90, 6], pace: 'slow', back: 1.5, peak: 1, stay: true, exceptions: { ...CROSSED_LEGS, penetration: { upTo: 4.5, why: 'the hand rests on the thigh' } },
    keys: [CROSSED, { t: 1.6, hold: 1.6, spine: [-2, 0, -48], armL: { on: 'knee', other: true, by: [1.6, 8, 9], elbow: [0.2, -0.2, 1] }, armR: { hand: [-24, 19], elbow: [-0.6, 0, 1] } }],
  },
  'butterfly': {
    cam: [90, 26], pace: 'slow', back: 1.8, peak: 1, stay: true, variantOf: 'easy-seat',
    exceptions: { range: { upTo: 95, why: 'the soles meet: the thighs turn out past what stands' } },
    keys: [
      { ...CROSSED, legs: { foot: [14, 2.8, 3], toes: 10, out: 40 }, arms: { on: 'knee', by: [-2, 6, 0], elbow: [-0.4, 0, 1] }, pelvis: 2, chest: 8, head: 4 },
      { t: 1.8, hold: 2, pelvis: 0, chest: -2, head: -2, legs: { foot: [14, 2.8, 0], toes: 10, out: 90 }, arms: { on: 'ankle', by: [-3, 6, 3], elbow: [-0.4, 0, 1] } },
    ],
  },
  'seated-fold': {
    cam: [0, 0], pace: 'slow', back: 1.8, peak: 1, stay: true, variantOf: 'seated-hamstring',
    exceptions: { penetration: { upTo: 6, why: 'the head comes to the arms' } },
    keys: [
      { ...LONG_SEAT, arms: { w: [172, 2, 4] } },
      { t: 1.8, hold: 2, pelvis: 34, chest: 74, head: 82, arms: { on: 'ankle', by: [-2, 7, 0], elbow: [-0.4, 0, 1] } },
    ],
  },
  'lie-and-rest': {
    cam: [90, 72], pace: 'slow', back: 3, peak: 1, props: [{ kind: 'ring' }],
    keys: [
      { ...SUPINE, hip: [10, 5.5], head: -70, legs: { foot: [35, 7], out: 8 }, arms: { hand: [6, 3.5, 13.5], elbow: [0, -0.4, 1] }, breath: 0 },
      { t: 3, hold: 0.4, breath: 1 },
    ],
  },
  'leg-circle': {
    cam: [20, 35], pace: 'slow', back: 0.8, peak: 0,
    keys: [
      { ...SUPINE, pass: true, legR: { w: [174, 2, 0, 0, 60] }, legL: { w: [90, 0, 4, 0, 25] } },
      { t: 0.8, pass: true, legR: { w: [152, 2, 30, 0, 60] } },
      { t: 0.8, pass: true, legR: { w: [124, 2, 4, 0, 60] } },
      { t: 0.8, pass: true, legR: { w: [152, 2, -24, 0, 60] } },
    ],
  },
  'upper-back-stretch': {
    cam: [0, 0], pace: 'slow', back: 1.5, peak: 1, stay: true,
    keys: [
      { ...STAND, arms: { w: [70, 10, 2] } },
      { t: 1.5, hold: 2, hip: [-3, 51.9], pelvis: -14, spine: [56], head: 66, arms: { w: [84, 4, -12] } },
    ],
  },
  'uppercut': {
    cam: [14, 0], pace: 'fast', back: 0.4, peak: 1, variantOf: 'jab-cross',
    keys: [
      { hip: [0, 45], pelvis: [6, -28], chest: 10, head: 6, legL: { foot: [15, 7], toes: 4, out: 0 }, legR: { foot: [-19.8, 13.4], toes: 4, pitch: 30 }, arms: { chest: [12, -4, 5], elbow: [-0.1, -1, 0.5] }, hold: 0.2 },
      { t: 0.26, hold: 0.14, hip: [3, 48.5], pelvis: [2, 16], spine: [-4, 0, 22], armR: { chest: [17, 12, 16], elbow: [0, -1, 0.2] }, armL: { chest: [12, 2, 5], elbow: [-0.1, -1, 0.5] } },
    ],
  },
  'hook': {
    cam: [14, 0], pace: 'fast', back: 0.4, peak: 1, variantOf: 'jab-cross',
    keys: [
      { hip: [0, 46], pelvis: [4, -30], chest: 8, head: 6, legL: { foot: [15, 7], toes: 4, out: 0 }, legR: { foot: [-19.8, 13.4], toes: 4, pitch: 30 }, arms: { chest: [12, 3, 5], elbow: [-0.1, -1, 0.5] }, hold: 0.2 },
      { t: 0.26, hold: 0.14, pelvis: [4, 12], spine: [4, 0, 26], armR: { chest: [24, 0, 8], elbow: [0, 0.2, 1] } },
    ],
  },
} satisfies Record<string, Figure>
