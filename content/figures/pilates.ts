import type { Figure, Pose } from '@/lib/figure/pose'
import { LONG_SEAT, PLANK, PRONE, STAND, SUPINE } from './stations'

/** Head and shoulders curled up, legs long at 35°, arms just over the floor. */
const HUNDRED: Pose = { pelvis: -90, spine: [26], head: -40, legs: { w: [124, 2, 1, 0, 80] }, arms: { w: [92, 1, 6] }, rests: ['seat', 'back'] }

/** Sitting tall, legs long and a little wider than the hips, feet flexed. */
const WIDE_SEAT: Pose = { ...LONG_SEAT, legs: { w: [91, 2, 15, 0, 2] } }

/** Rolled up like a ball, hands on the shins. */
const BALL: Pose = { spine: [70], legs: { j: [124, 144, 2, 0, 58] }, arms: { chest: [21, -8, 8], elbow: [-0.2, -0.2, 1] } }

/** Lying on the left side, the head on the long arm, the right hand on the hip. */
const LEFT_SIDE: Pose = { hip: [0, 10.4, 0], pelvis: [0, 0, -90], spine: [0, 20, 0], head: [0, -22], armL: { w: [0, 2, 90] }, armR: { on: 'hip', by: [-1, 5.2, -1.5], elbow: [-1, 0, 0] }, rests: ['seat', 'side'] }

/** Pilates on the mat and standing. */
export const PILATES_FIGURES = {
  'hundred': {
    cam: [0, 0], pace: 'fast', back: 1.2, peak: 3,
    keys: [
      { ...SUPINE, hip: [0, 5.5], legs: { w: [180, 90, 1, 0, 70] }, arms: { w: [88, 1, 6] }, hold: 0.4 },
      { t: 1.4, ...HUNDRED },
      ...([1, 2, 3, 4, 5] as const).flatMap((): Pose[] => [
        { t: 0.25, arms: { w: [116, 1, 6] } },
        { t: 0.25, arms: { w: [92, 1, 6] } },
      ]),
    ],
  },
  'roll-up': {
    cam: [0, 0], pace: 'slow', back: 1.2, peak: 2,
    keys: [
      { ...SUPINE, legs: { w: [91, 0, 3, 0, 8] }, arms: { w: [254, 2, 6] }, rests: ['seat', 'legs'], hold: 0.4 },
      { t: 1.2, pass: true, pelvis: -84, spine: [46], head: -8, arms: { w: [140, 2, 4] } },
      { t: 1, pass: true, pelvis: -40, spine: [66], head: 50, arms: { w: [96, 2, 4] } },
      { t: 1.1, hold: 0.5, pelvis: 14, spine: [68], head: 104, arms: { w: [84, 2, 4] } },
      { t: 1.1, pass: true, pelvis: -40, spine: [66], head: 50, arms: { w: [96, 2, 4] } },
      { t: 1, pass: true, pelvis: -84, spine: [46], head: -8, arms: { w: [140, 2, 4] } },
    ],
  },
  'side-kick': {
    cam: [0, 89], pace: 'slow', back: 0.9, peak: 1,
    keys: [
      { hip: [0, 10.4, 0], pelvis: [-90, 0, 0, 90], spine: [0, 20, 0], head: [-90, -22], legL: { j: [22, 0, 0, 0, 30] }, legR: { j: [-6, 0, 8, 0, 60] }, armL: { j: [168, 2, 10] }, armR: { j: [50, 60, 0] }, rests: ['seat', 'side'] },
      { t: 1, hold: 0.2, legR: { j: [82, 2, 8, 0, 20] } },
    ],
  },
  'side-leg-lift': {
    cam: [90, 0], pace: 'slow', back: 1.1, peak: 1,
    keys: [
      { ...LEFT_SIDE, legL: { w: [0, 0, -90, 0, 10] }, legR: { w: [0, 0, 83, 0, 10] } },
      { t: 1.1, hold: 0.3, legR: { w: [0, 0, 128, 0, 10] } },
    ],
  },
  'clam': {
    cam: [90, 38], pace: 'slow', back: 1.1, peak: 1,
    keys: [
      { ...LEFT_SIDE, hip: [-20, 10.4, 0], legs: { j: [48, 92, 0, 0, 20] }, armR: { on: 'hip', by: [0, 5.4, -1], elbow: [1, 0, 0.5] } },
      { t: 1.1, hold: 0.4, legR: { j: [25, 92, 36, 57, 20] }, expect: { kneeR: [80, 100] } },
    ],
  },
  'saw': {
    cam: [34, 16], pace: 'slow', back: 1.1, peak: 1, alternate: true,
    keys: [
      { ...WIDE_SEAT, arms: { w: [0, 2, 88] } },
      { t: 1.4, hold: 0.5, pelvis: [30, 14], spine: [50, 0, 42], head: [92, -20], armR: { on: 'ankle', other: true, by: [-2, 7, 4] }, armL: { j: [-64, 2, 20] } },
    ],
  },
  'spine-stretch': {
    cam: [0, 0], pace: 'slow', back: 1.3, peak: 1,
    keys: [
      { ...WIDE_SEAT, arms: { w: [90, 2, 2] } },
      { t: 1.5, hold: 0.8, pelvis: -4, spine: [74], head: 112, arms: { w: [80, 2, 2] } },
    ],
  },
  'swan': {
    cam: [0, 0], pace: 'slow', back: 1.2, peak: 1,
    keys: [
      { ...PRONE, hip: [-10, 5.5], arms: { hand: [21, 16.2], elbow: [-1, 0.3, 0.6] } },
      { t: 1.4, hold: 0.6, pelvis: 84, chest: 40, head: 24, legs: { w: [-93, 0, 4, 0, 84] }, arms: { hand: [27, 16.2], elbow: [-0.3, 0.1, 1] }, rests: ['front'] },
    ],
  },
  'mermaid': {
    exceptions: { range: { upTo: 60, why: 'sitting beside the heels turns one thigh in and the other out' } },
    cam: [90, 26], pace: 'slow', back: 1.4, peak: 1,
    keys: [
      { hip: [-24, 6.6], pelvis: 0, chest: 0, head: 0, legR: { w: [88, 124, 36, 88, 60] }, legL: { w: [88, 112, 46, -84, 50] }, armR: { hand: [-22, 22] }, armL: { w: [0, 8, 40] }, rests: ['seat', 'legs'] },
      { t: 1.5, hold: 0.8, spine: [0, 34, 0], head: [0, 40], armR: { hand: [-22, 34], elbow: [0, -0.6, 1] }, armL: { j: [0, 14, 194] } },
    ],
  },
  'kneeling-arm-circle': {
    cam: [0, 0], pace: 'slow', back: 0.7, peak: 1,
    keys: [
      { hip: [0], pelvis: 0, chest: 0, head: 0, legs: { knee: [0, 6] }, pass: true, arms: { w: [4, 2, 8] } },
      { t: 0.7, pass: true, arms: { w: [90, 2, 6] } },
      { t: 0.7, pass: true, arms: { w: [176, 2, 12] } },
      { t: 0.7, pass: true, arms: { w: [268, 2, 62] } },
    ],
  },
  'leg-pull-front': {
    cam: [0, 0], pace: 'slow', back: 0.9, peak: 1, alternate: true,
    keys: [
      PLANK,
      { t: 1, hold: 0.4, legR: { w: [-94, 0, 2, 0, 74] }, expect: { kneeL: [0, 10], elbowR: [0, 15] } },
    ],
  },
  'standing-roll-down': {
    cam: [0, 0], pace: 'slow', back: 1.2, peak: 2,
    keys: [
      { ...STAND, hold: 0.3 },
      { t: 1.1, pass: true, hip: [-1, 52], pelvis: 2, spine: [40], head: 86, arms: { w: [4, 6, 2] } },
      { t: 1, pass: true, hip: [-4, 51.4], pelvis: 36, spine: [66], head: 140, arms: { w: [4, 6, 2] } },
      { t: 1.1, hold: 0.6, hip: [-6, 50.8], pelvis: 92, spine: [66], head: 176, arms: { w: [4, 10, 2] } },
      { t: 1.1, pass: true, hip: [-4, 51.4], pelvis: 36, spine: [66], head: 140, arms: { w: [4, 6, 2] } },
      { t: 1, pass: true, hip: [-1, 52], pelvis: 2, spine: [40], head: 86, arms: { w: [4, 6, 2] } },
    ],
  },
  'double-leg-stretch': {
    cam: [0, 0], pace: 'slow', back: 1, peak: 1,
    keys: [
      { ...SUPINE, hip: [0, 5.5], chest: -65, head: -36, legs: { w: [212, 124, 1, 0, 60] }, arms: { on: 'knee', by: [8, 3, 6], elbow: [-0.2, 0.2, 1] }, rests: ['seat', 'back'], hold: 0.3 },
      { t: 1.1, hold: 0.4, legs: { w: [118, 2, 1, 0, 80] }, arms: { w: [236, 2, 8] } },
    ],
  },
  'rolling-ball': {
    cam: [0, 0], pace: 'slow', back: 0.5, peak: 0,
    keys: [
      { ...BALL, hip: [0, 6], pelvis: -58, head: 52, rests: ['seat'], hold: 0.3 },
      { t: 0.5, pass: true, hip: [-5, 5.8], pelvis: -94, head: 14 },
      { t: 0.5, hip: [-9, 11.5], pelvis: -130, head: -16, rests: ['back'] },
      { t: 0.5, pass: true, hip: [-5, 5.8], pelvis: -94, head: 14 },
    ],
  },
  'teaser': {
    cam: [0, 0], pace: 'slow', back: 1.6, peak: 1,
    keys: [
      { ...SUPINE, hip: [0, 5.5], arms: { w: [250, 2, 6] }, legs: { w: [92, 0, 1, 0, 74] }, rests: ['seat'] },
      { t: 1.8, hold: 0.8, pelvis: -44, chest: -30, head: -22, legs: { w: [138, 0, 1, 0, 74] }, arms: { w: [124, 2, 2] }, expect: { hipR: [70, 110], kneeR: [0, 10] } },
    ],
  },
  'standing-leg-reach': {
    cam: [0, 0], pace: 'slow', back: 0.6, peak: 2,
    keys: [
      { ...STAND, hip: [0, 52.1, -2], legL: { foot: [0, 3], toes: 4 } },
      { t: 0.6, pass: true, hip: [-0.5, 51.8, -2], pelvis: 10, chest: 10, head: 6, legR: { foot: [-29, 3, 2], pitch: 36 }, arms: { w: [40, 4, 4] } },
      { t: 1, hold: 1, hip: [-1, 51.6, -2], pelvis: 46, chest: 40, head: 26, legR: { w: [-58, 2, 2, 0, 60] }, arms: { w: [120, 2, 4] }, expect: { kneeL: [0, 20], pelvis: [40, 55] } },
      { t: 1, pass: true, hip: [-0.5, 51.8, -2], pelvis: 10, chest: 10, head: 6, legR: { foot: [-29, 3, 2], pitch: 36 }, arms: { w: [40, 4, 4] } },
    ],
  },
} satisfies Record<string, Figure>
