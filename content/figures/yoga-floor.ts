import type { Figure } from '@/lib/figure/pose'
import { ALL_FOURS, FRONT, LONG_SEAT, PLANK, PRONE, STAND, SUPINE } from './stations'

const WIDE = { range: { upTo: 45, why: 'a wide stance turns the thigh out before it opens' } } as const

/** Yoga: balances, backbends and deep hips. */
export const YOGA_FLOOR_FIGURES = {
  'happy-baby': {
    cam: [90, 62], pace: 'slow', back: 1.6, peak: 1, stay: true,
    exceptions: { range: { upTo: 65, why: 'a fold draws the knees to the armpits' }, penetration: { upTo: 7.5, why: 'the arms slide between the thighs' } },
    keys: [
      { ...SUPINE, legs: { w: [150, 117, 4, 0, 26] }, arms: { w: [90, 4, 22] } },
      { t: 1.8, hold: 2, pelvis: -92, chest: -88, head: -74, legs: { foot: [-6, 28, 27], toes: 180, out: 84 }, arms: { on: 'ankle', by: [-6.5, -1.6, -3.6], elbow: [-1, 0, 1] } },
    ],
  },
  'legs-up-wall': {
    cam: [0, 0], pace: 'slow', back: 1.8, peak: 1, stay: true, props: [{ kind: 'wall', x: 22 }],
    keys: [
      { ...SUPINE, hip: [11, 5.5], legs: { w: [220, 80, 2, 0, 0] }, arms: { w: [90, 4, 22] } },
      { t: 1.8, hold: 2, legs: { w: [176, 1, 2, 0, 0] } },
    ],
  },
  'wide-fold': {
    cam: [90, 0], pace: 'slow', back: 1.4, peak: 2, stay: true,
    keys: [
      { ...FRONT, hip: [0, 46.9], legs: { foot: [0, 28], toes: 6, out: 0 }, arms: { on: 'hip', by: [0, 3, 5], elbow: [-0.3, 0, 1] } },
      { t: 1.4, hip: [-6, 46.4], pelvis: 84, chest: 88, head: 84, arms: { w: [0, 8, 6] } },
      { t: 1.4, hold: 2, hip: [-5, 46.4], pelvis: 118, chest: 160, head: 172, arms: { hand: [26, 14], elbow: [-1, 0, 0.4] }, expect: { kneeR: [0, 10], kneeL: [0, 10] } },
      { t: 1.4, hip: [-6, 46.4], pelvis: 84, chest: 88, head: 84, arms: { w: [0, 8, 6] } },
    ],
  },
  'side-rest': {
    cam: [90, 80], pace: 'slow', back: 2, peak: 1, stay: true,
    keys: [
      { ...SUPINE, hip: [0, 6.2], pelvis: [-90, 0, 0, 0], spine: [0, 0, 0], head: [-81, 0], legs: { j: [58, 100, 0, 0, 30] }, armL: { hand: [-36, 12], elbow: [0.2, 0, 1] }, armR: { j: [2, 8, 16] } },
      { t: 2, hold: 3, hip: [0, 11.2], pelvis: [-90, 0, 0, 90], spine: [6, 24, 0], head: [-76, -26], legL: { j: [62, 88, 0, 0, 30] }, legR: { j: [86, 104, -6, 0, 30] }, armL: { hand: [-38, 0], elbow: [1, 0.5, 0] }, armR: { j: [62, 70, -32] }, rests: ['seat', 'side', 'head'] },
    ],
  },
  'warrior-3': {
    cam: [0, 0], pace: 'slow', back: 1.8, peak: 2, stay: true,
    keys: [
      { ...STAND, hip: [-3, 47.4], legR: { foot: [4, 5], toes: 2 }, legL: { foot: [-30, 5], pitch: 45, out: 0 }, arms: { w: [6, 8, 6] } },
      { t: 1.4, hip: [3, 47.4], pelvis: 24, chest: 24, head: 22, arms: { w: [176, 2, 4] } },
      { t: 1.6, hold: 2, hip: [3, 52.2, 3], pelvis: 86, chest: 84, head: 102, legL: { w: [-92, 2, 0, 0, 30] }, arms: { w: [110, 2, 6] }, expect: { kneeR: [0, 12], kneeL: [0, 8] } },
      { t: 1.6, hip: [3, 47.4], pelvis: 24, chest: 24, head: 22, legL: { foot: [-30, 5], pitch: 45, out: 0 }, arms: { w: [176, 2, 4] } },
    ],
  },
  'reverse-warrior': {
    cam: [90, 0], pace: 'slow', back: 1.8, peak: 1, stay: true, variantOf: 'warrior-2', exceptions: { ...WIDE, penetration: { upTo: 6, why: 'the hand rests on the leg' } },
    keys: [
      { ...FRONT, hip: [0, 32, 6], legR: { foot: [0, 33], toes: 88, out: 0 }, legL: { foot: [0, 38], toes: 12, out: 0 }, arms: { w: [0, 2, 88] } },
      { t: 1.8, hold: 2, pelvis: [0, 0, -8], spine: [0, -28, 0], head: [0, -8], armR: { w: [0, 4, 204] }, armL: { on: 'knee', by: [3, 0.5, 4.5], elbow: [-0.3, 0, 1] }, expect: { kneeR: [75, 105] } },
    ],
  },
  'half-moon': {
    cam: [90, 0], pace: 'slow', back: 1.8, peak: 2, stay: true, exceptions: { range: { upTo: 28, why: 'a wide stance turns the thigh out before it opens' } },
    keys: [
      { ...FRONT, hip: [0, 43, -7], legR: { foot: [0, 18], toes: 88, out: 0 }, legL: { foot: [0, 41], toes: 14, out: 0 }, arms: { w: [0, 2, 86] } },
      { t: 1.6, hip: [0, 39.6, 4], pelvis: [0, 0, 66], spine: [0, 24, 0], head: [0, 0], legL: { foot: [0, 29], toes: 14, pitch: 40, out: 0 }, armR: { hand: [0, 35] }, armL: { on: 'hip', by: [0, 3, 4] } },
      { t: 1.8, hold: 2, hip: [0, 56.8, 17], pelvis: [0, 0, 114], spine: [0, 25, 0], head: [0, -20], legL: { w: [0, 2, 92, 0, 10] }, armR: { hand: [0, 35] }, armL: { w: [0, 2, 178] }, expect: { kneeR: [0, 18], kneeL: [0, 8] } },
      { t: 1.8, hip: [0, 39.6, 4], pelvis: [0, 0, 66], spine: [0, 24, 0], head: [0, 0], legL: { foot: [0, 29], toes: 14, pitch: 40, out: 0 }, armR: { hand: [0, 35] }, armL: { on: 'hip', by: [0, 3, 4] } },
    ],
  },
  'pyramid': {
    cam: [0, 0], pace: 'slow', back: 1.8, peak: 2, stay: true,
    exceptions: { range: { upTo: 14, why: 'a fold lays the belly on the thigh' } },
    keys: [
      { ...STAND, hip: [-0.5, 49.2], legR: { foot: [16, 5], out: 0 }, legL: { foot: [-17, 5.6], toes: 24, out: 0 }, arms: { on: 'hip', by: [0, 4, 4], elbow: [-0.5, 0, 1] } },
      { t: 1.4, pelvis: 72, chest: 76, head: 70, arms: { w: [6, 10, 4] } },
      { t: 1.6, hold: 2, pelvis: 116, chest: 148, head: 164, arms: { hand: [29, 9], elbow: [-1, 0, 0.4] }, expect: { kneeR: [0, 14], kneeL: [0, 14] } },
    ],
  },
  'boat': {
    cam: [0, 0], pace: 'slow', back: 1.6, peak: 2, stay: true,
    exceptions: { penetration: { upTo: 5, why: 'the hands hold the thighs' } },
    keys: [
      { ...LONG_SEAT, hip: [-6, 6], pelvis: -14, chest: -8, head: -4, legs: { w: [140, 107, 2, 0, 37] }, arms: { on: 'knee', by: [-9, -7, 2], elbow: [-0.6, -0.6, 0.6] }, rests: ['seat'] },
      { t: 1.2, pelvis: -34, chest: -28, head: -16, legs: { w: [128, 42, 2, 0, 40] }, arms: { w: [86, 2, 4] } },
      { t: 1.2, hold: 2, pelvis: -38, chest: -34, head: -20, legs: { w: [132, 2, 2, 0, 66] }, arms: { w: [88, 2, 4] }, expect: { kneeR: [0, 8] } },
    ],
  },
  'locust': {
    cam: [0, 0], pace: 'slow', back: 1.4, peak: 1, stay: true,
    keys: [
      { ...PRONE, arms: { w: [-89, 2, 12] } },
      { t: 1.5, hold: 2, hip: [-12, 6], pelvis: 84, chest: 56, head: 46, legs: { w: [-103, 2, 3, 0, 84] }, arms: { w: [-96, 2, 10] } },
    ],
  },
  'camel': {
    cam: [0, 0], pace: 'slow', back: 1.8, peak: 2, stay: true,
    exceptions: { range: { upTo: 18, why: 'a deep backbend, the arms behind' } },
    keys: [
      { hip: [0], pelvis: 0, chest: 0, head: 0, legs: { knee: [0, 6] }, arms: { w: [4, 10, 6] } },
      { t: 1.4, hip: [2], pelvis: -6, chest: -28, head: -26, arms: { on: 'hip', by: [-5, 2, 3], elbow: [-1, 0, 0.4] } },
      { t: 1.6, hold: 2, hip: [2], pelvis: -26, spine: [-50], head: -46, arms: { on: 'ankle', by: [0, 7.6, 3], elbow: [-1, 0, 1] } },
      { t: 1.6, hip: [2], pelvis: -6, chest: -28, head: -26, arms: { on: 'hip', by: [-5, 2, 3], elbow: [-1, 0, 0.4] } },
    ],
  },
  'pigeon': {
    cam: [140, 14], pace: 'slow', back: 1.8, peak: 1, stay: true,
    exceptions: { range: { upTo: 80, why: 'the front thigh turns out past what stands' } },
    keys: [
      { hip: [-9, 12], pelvis: 34, chest: 48, head: 50, legR: { w: [70, 138, 33, 81, 80] }, legL: { w: [-71, 18.5, 2, 0, 87] }, armL: { hand: [16, 21] }, armR: { hand: [17, 26] }, rests: ['legs'] },
      { t: 2, hold: 2, hip: [-8, 9], pelvis: 8, chest: 0, head: -2, legR: { w: [76, 140, 33, 83, 80] }, legL: { w: [-79, 10.5, 2, 0, 87] }, armL: { hand: [-16, 17] }, armR: { hand: [-13, 21] }, rests: ['seat', 'legs'] },
    ],
  },
  'lizard': {
    cam: [30, 8], pace: 'slow', back: 1.6, peak: 1, stay: true,
    exceptions: { range: { upTo: 26, why: 'the thigh lies beside the trunk, turned out' }, penetration: { upTo: 8, why: 'the arm stands inside the thigh' } },
    keys: [
      { ...PLANK, straight: false, hip: [-0.5, 30], pelvis: 66, chest: 100, head: 88, legR: { foot: [21, 18], toes: 14, out: 12 }, legL: { foot: [-54, 5.6], pitch: 72, out: 0 }, arms: { hand: [29, 6], elbow: [-1, -0.4, 0.3] } },
      { t: 1.8, hold: 2, hip: [2, 20.5], pelvis: 52, chest: 86, head: 66 },
    ],
  },
  'puppy-pose': {
    cam: [0, 0], pace: 'slow', back: 1.6, peak: 1, stay: true,
    exceptions: { range: { upTo: 10, why: 'a fold over the knees' } },
    keys: [
      { ...ALL_FOURS, arms: { hand: [16, 10], elbow: [-0.4, -0.2, 1] } },
      { t: 1.8, hold: 2, hip: [-14], pelvis: 132, chest: 128, head: 106, arms: { hand: [34.5, 10], elbow: [-0.4, -0.2, 1] } },
    ],
  },
} satisfies Record<string, Figure>
